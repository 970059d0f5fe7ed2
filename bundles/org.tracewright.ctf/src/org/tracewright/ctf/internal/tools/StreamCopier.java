// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.tools;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

import org.tracewright.ctf.internal.layout.Layout.Role;
import org.tracewright.ctf.internal.tools.PacketSource.Packet;
import org.tracewright.ctf.internal.tools.PacketSource.Stream;
import org.tracewright.ctf.internal.tools.PacketSource.Walker;
import org.tracewright.ctf.internal.write.PacketSink;
import org.tracewright.ctf.internal.write.PacketState;
import org.tracewright.ctf.internal.write.ValueCapture;
import org.tracewright.ctf.write.TraceWriteException;
import org.tracewright.ctf.write.Value;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventType;
import org.tracewright.trace.EventView;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.BytePlace;
import org.tracewright.trace.Problem.Kind;
import org.tracewright.trace.Problem.Severity;
import org.tracewright.trace.Scope;

/**
 * Copies a data stream. Packets inside the range of time are copied as they are, those on its ends are written anew, and where events or packets were lost
 * between one inside and one outside, an empty packet at the end of the range says so.
 */
final class StreamCopier implements AutoCloseable {

	private static final long UNKNOWN = PacketSource.UNKNOWN;
	private static final int CHECK_EVENTS = 4096;

	private final Stream stream;
	private final PacketSink sink;
	private final TimeWindow window;
	private final EventPredicate filter;
	private final CopyCount count;
	private final Walker walker;

	private Packet before;
	private Packet last;
	private long base;
	private long shift;
	private Path path;
	private FileChannel channel;

	StreamCopier(Stream stream, PacketSink sink, TimeWindow window, EventPredicate filter, CopyCount count) {
		this.stream = stream;
		this.sink = sink;
		this.window = window;
		this.filter = filter;
		this.count = count;
		walker = stream.walker();
	}

	/** Copies. */
	void copy() throws IOException {
		int number = 0;
		for (; number < stream.packets(); number++) {
			Packet packet = stream.packet(number);
			if (known(packet.begin()) && window.isAfter(packet.begin()))
				break;
			if (known(packet.end()) && window.isBefore(packet.end()))
				skipped(packet);
			else
				packet(number, packet);
			count.done(packet.bytes());
		}
		if (number < stream.packets())
			after(number);
		for (; number < stream.packets(); number++)
			count.done(stream.packet(number).bytes());
	}

	private static boolean known(long value) {
		return value != UNKNOWN;
	}

	/** A packet before the range: counters go on from its own. */
	private void skipped(Packet packet) {
		before = packet;
		base = known(packet.discarded()) ? packet.discarded() : 0;
	}

	private void packet(int number, Packet packet) throws IOException {
		try {
			walker.open(number);
		} catch (IOException e) {
			count.leftOut(problem(packet, e.getMessage() + "; the packet is left out"));
			return;
		}
		if (!walker.complete()) {
			count.leftOut(problem(packet, "the packet is incomplete and left out"));
			return;
		}
		boolean whole = window.isAll()
				|| known(packet.begin()) && known(packet.end()) && window.has(packet.begin()) && window.has(packet.end());
		if (last == null)
			lostBefore(packet);
		if (!(whole && filter == EventPredicate.ALL && verbatim(packet)) && !rewrite(packet))
			return;
		last = packet;
	}

	private static Problem problem(Packet packet, String reason) {
		return Problem.at(Severity.ERROR, Kind.CORRUPT_PACKET, packet.file(), new BytePlace(packet.number(), packet.offset()),
				reason);
	}

	/** Packets that were lost between the last one before the range and the first one inside. */
	private void lostBefore(Packet packet) throws IOException {
		if (before != null && packets(before, packet) > 0 && known(packet.begin()) && window.has(packet.begin())) {
			values();
			empty(window.first(), before.sequence(), 0);
		}
	}

	private static long packets(Packet first, Packet second) {
		return known(first.sequence()) && known(second.sequence()) ? second.sequence() - first.sequence() - 1 : 0;
	}

	private static long events(Packet first, Packet second) {
		return known(first.discarded()) && known(second.discarded()) ? second.discarded() - first.discarded() : 0;
	}

	/** What was lost between the last packet and the first one behind the range, when that may have been inside. */
	private void after(int number) throws IOException {
		Packet next = stream.packet(number);
		Packet previous = last == null ? before : last;
		if (previous == null || !known(previous.end()) || window.isAfter(previous.end()) || window.last() == previous.end())
			return;
		if (packets(previous, next) <= 0 && events(previous, next) <= 0)
			return;
		try {
			walker.open(number);
		} catch (IOException e) {
			return;
		}
		values();
		if (last == null)
			empty(window.first(), previous.sequence(), 0);
		empty(window.last(), next.sequence(), known(next.discarded()) ? next.discarded() - base : 0);
	}

	private void empty(long cycles, long sequence, long discarded) throws IOException {
		sink.sequence(known(sequence) ? sequence + shift : sink.sequence());
		sink.discarded(discarded);
		sink.begin(cycles);
		sink.end(cycles);
		count.rewritten(0);
	}

	/** What the header and context of the packet say besides what the writer knows. */
	private void values() {
		sink.packetValues(
				Map.of(Scope.PACKET_HEADER, captured(Scope.PACKET_HEADER), Scope.PACKET_CONTEXT, captured(Scope.PACKET_CONTEXT)));
	}

	private Value.Struct captured(Scope scope) {
		ValueCapture capture = new ValueCapture();
		walker.visit(scope, capture);
		return capture.members();
	}

	private boolean verbatim(Packet packet) throws IOException {
		PacketState state = new PacketState(packet.totalBits(), packet.contentBits(), zero(packet.begin()), zero(packet.end()),
				zero(packet.discarded()) - base, zero(packet.sequence()) + shift);
		FileChannel from = channel(packet.file());
		if (base == 0 && shift == 0) {
			sink.copy(from, packet.offset(), packet.bytes(), state);
		} else {
			byte[] head = walker.head();
			boolean counters = !known(packet.discarded()) || walker.set(head, Role.DISCARDED, state.discarded());
			if (!counters || known(packet.sequence()) && !walker.set(head, Role.SEQUENCE, state.sequence()))
				return false;
			sink.copy(ByteBuffer.wrap(head), from, packet.offset() + head.length, packet.bytes() - head.length, state);
		}
		count.copied();
		return true;
	}

	private static long zero(long value) {
		return known(value) ? value : 0;
	}

	private FileChannel channel(Path file) throws IOException {
		if (!file.equals(path)) {
			close();
			channel = FileChannel.open(file, StandardOpenOption.READ);
			path = file;
		}
		return channel;
	}

	/** Writes a packet anew, with the events inside the range that the filter chooses; false when it turns out to be outside. */
	private boolean rewrite(Packet packet) throws IOException {
		boolean next = chosen();
		// Without times of its own, a packet is where its events are.
		boolean placed = known(packet.begin()) && known(packet.end()) || window.isAll();
		if (!next && !placed && last == null && filter == EventPredicate.ALL) {
			skipped(packet);
			return false;
		}
		values();
		long sequence = known(packet.sequence()) ? packet.sequence() + shift : sink.sequence();
		sink.sequence(sequence);
		sink.discarded(zero(packet.discarded()) - (known(packet.discarded()) ? base : 0));
		long start = sink.events();
		try {
			sink.begin(known(packet.begin()) ? window.notBefore(packet.begin()) : next ? walker.event().cycles() : 0);
			for (long i = 1; next; i++) {
				sink.event(walker.event());
				if (i % CHECK_EVENTS == 0)
					count.checkCancelled();
				next = chosen();
			}
			if (known(packet.end()))
				sink.end(window.notAfter(packet.end()));
			else
				sink.end();
		} catch (IllegalArgumentException e) {
			throw new TraceWriteException(List.of(problem(packet, "cannot be written anew: " + e.getMessage())));
		}
		// More than one packet may have been needed.
		shift += sink.sequence() - sequence - 1;
		if (walker.fault() != null)
			count.problem(walker.fault());
		count.rewritten(sink.events() - start);
		return true;
	}

	/** Moves to the next event inside the range that the filter chooses. */
	private boolean chosen() {
		while (walker.next()) {
			EventView event = walker.event();
			if ((window.isAll() || window.has(event.cycles())) && mayMatch(event.type()) && filter.test(event))
				return true;
		}
		return false;
	}

	private boolean mayMatch(EventType type) {
		return filter == EventPredicate.ALL || filter.mayMatch(type);
	}

	@Override
	public void close() throws IOException {
		if (channel != null)
			channel.close();
		channel = null;
		path = null;
	}
}
