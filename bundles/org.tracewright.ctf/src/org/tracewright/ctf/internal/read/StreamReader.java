// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

import org.tracewright.ctf.internal.layout.EventLayout;
import org.tracewright.ctf.internal.layout.Layout;
import org.tracewright.ctf.internal.layout.Place;
import org.tracewright.ctf.internal.layout.ScopeLayout;
import org.tracewright.ctf.internal.layout.Sizes;
import org.tracewright.ctf.internal.layout.StreamLayout;
import org.tracewright.trace.Field;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.BytePlace;
import org.tracewright.trace.Problem.Severity;
import org.tracewright.trace.Scope;
import org.tracewright.trace.ValueVisitor;

/**
 * Walks the events and gaps of one data stream. Its place is three numbers: packet, bit in the packet, and clock value there. Bits below 0 are the gaps before
 * the packet's first event. Allocates nothing per event.
 */
final class StreamReader {

	/** Numbers of a place. */
	static final int STATE = 3;

	private static final int LOST_PACKETS = -2;
	private static final int DISCARDED = -1;

	private final StreamData data;
	private final PacketIndex index;
	private final StreamLayout layout;
	private final Decoder decoder;
	private final Values values;
	private final boolean timedHeader;

	private int packet;
	private long next;
	private long nextClock;
	private int opened = -1;
	private long content;

	private boolean ended;
	private long start;
	private long startClock;
	private int startPacket;
	private EventLayout event;
	private Gap gap;
	private long time;
	private Consumer<Problem> problems = p -> {
	};

	StreamReader(StreamData data) {
		this.data = data;
		index = data.index();
		layout = data.layout();
		decoder = new Decoder(layout.anchors(), layout.saves());
		values = new Values(decoder);
		timedHeader = layout.clock() != null;
		rewind();
	}

	void onProblem(Consumer<Problem> listener) {
		problems = listener;
	}

	StreamData data() {
		return data;
	}

	void rewind() {
		go(0, LOST_PACKETS, 0);
	}

	/** Goes to a place; {@link #next} gives what is there. */
	void go(int toPacket, long bit, long clock) {
		packet = toPacket;
		next = bit;
		nextClock = clock;
		opened = -1;
		ended = false;
		event = null;
		gap = null;
	}

	/** Stores the place of the current event or gap; after the end, the place behind the last packet. */
	void store(long[] state, int at) {
		state[at] = ended ? index.count() : startPacket;
		state[at + 1] = ended ? LOST_PACKETS : start;
		state[at + 2] = ended ? 0 : startClock;
	}

	/** Goes near a time: to the first packet that may hold it. */
	void near(long when) {
		int low = 0;
		int high = index.count();
		while (low < high) {
			int middle = low + high >>> 1;
			if (endsBefore(middle, when))
				low = middle + 1;
			else
				high = middle;
		}
		go(low, LOST_PACKETS, 0);
	}

	private boolean endsBefore(int p, long when) {
		if (layout.clock() == null)
			return false;
		if (index.end(p) != PacketIndex.UNKNOWN)
			return data.time(index.end(p)) < when;
		// Without an end, the packet lasts at most until the next one begins.
		return p + 1 < index.count() && index.begin(p + 1) != PacketIndex.UNKNOWN && data.time(index.begin(p + 1)) < when;
	}

	/** Moves to the next event or gap. */
	boolean next() {
		gap = null;
		event = null;
		while (packet < index.count()) {
			startPacket = packet;
			start = next;
			startClock = nextClock;
			if (next < 0) {
				if (gapBefore())
					return true;
				continue;
			}
			try {
				if (opened != packet)
					open();
				long at = layout.eventHeader() == null ? next : Sizes.align(next, layout.eventHeader().root().alignment());
				if (at >= content) {
					leave();
					continue;
				}
				decode(at);
				return true;
			} catch (DecodeFault e) {
				return skip(Math.max(0, e.at()), e.getMessage());
			} catch (IOException e) {
				return skip(Math.max(0, next), TraceOpener.reason(e));
			} catch (InternalError e) {
				// A mapped file that became shorter under our feet.
				return skip(Math.max(0, next), "the file became shorter while it was read");
			}
		}
		ended = true;
		return false;
	}

	private boolean gapBefore() {
		int kind = (int) next;
		next++;
		if (kind == LOST_PACKETS && packet > 0 && known(index.sequence(packet)) && known(index.sequence(packet - 1))) {
			long lost = index.sequence(packet) - index.sequence(packet - 1) - 1;
			if (lost > 0)
				return gap(Gap.Kind.LOST_PACKETS, lost, null);
		}
		if (kind == DISCARDED && known(index.discarded(packet))) {
			long before = packet > 0 && known(index.discarded(packet - 1)) ? index.discarded(packet - 1) : 0;
			long lost = index.discarded(packet) - before;
			if (lost > 0)
				return gap(Gap.Kind.DISCARDED_EVENTS, lost, null);
		}
		return false;
	}

	private static boolean known(long value) {
		return value != PacketIndex.UNKNOWN;
	}

	private boolean gap(Gap.Kind kind, long count, Problem problem) {
		long begin = packet > 0 && known(index.end(packet - 1)) ? index.end(packet - 1) : index.begin(packet);
		long end = kind == Gap.Kind.LOST_PACKETS || !known(index.end(packet)) ? index.begin(packet) : index.end(packet);
		long from = known(begin) ? data.time(begin) : data.time(0);
		gap = new Gap(data.stream(), kind, count, from, known(end) ? data.time(end) : from, problem);
		time = from;
		return true;
	}

	/** The rest of a packet that cannot be decoded becomes a gap, and reading goes on at the next packet. */
	private boolean skip(long faultBit, String reason) {
		event = null;
		long clock = nextClock == 0 && known(index.begin(packet)) ? index.begin(packet) : nextClock;
		long bits = Math.max(0, index.content(packet) - Math.max(0, start));
		Problem problem = new Problem(Severity.ERROR, data.files().get(index.file(packet)).path(),
				new BytePlace(index.number(packet), index.offset(packet) + (faultBit >>> 3)), reason);
		problems.accept(problem);
		long from = data.time(clock);
		long to = known(index.end(packet)) ? Math.max(from, data.time(index.end(packet))) : from;
		gap = new Gap(data.stream(), Gap.Kind.SKIPPED_BYTES, bits + 7 >>> 3, from, to, problem);
		time = from;
		leave();
		return true;
	}

	private void leave() {
		packet++;
		next = LOST_PACKETS;
		nextClock = 0;
	}

	private void open() throws DecodeFault, IOException {
		StreamFile file = data.files().get(index.file(packet));
		long bytes = index.total(packet) + 7 >>> 3;
		content = index.content(packet);
		decoder.packet(file.map(index.offset(packet), bytes), StreamFile.base(index.offset(packet), bytes), content);
		long at = decoder.run(layout.packetContext(), decoder.run(layout.packetHeader(), 0));
		opened = packet;
		if (next == 0) {
			next = at;
			start = at;
			startClock = decoder.clock();
		} else {
			decoder.clock(nextClock);
		}
	}

	private void decode(long at) throws DecodeFault {
		decoder.beginEvent();
		long position = decoder.run(layout.eventHeader(), at);
		// Without an id there can be only one class; with one, it must be known.
		event = decoder.identified() || layout.onlyEvent() == null ? layout.event(decoder.eventId()) : layout.onlyEvent();
		if (event == null)
			throw new DecodeFault(at, "the metadata has no event " + Long.toUnsignedString(decoder.eventId()) + " in stream "
					+ Long.toUnsignedString(layout.id()));
		position = decoder.run(layout.commonContext(), position);
		position = decoder.run(event.context(), position);
		position = decoder.run(event.payload(), position);
		if (position == at)
			throw new DecodeFault(at, "event records of no size cannot be told apart");
		next = position;
		nextClock = decoder.clock();
		time = timedHeader ? layout.clock().toNanos(decoder.clock()) : Long.MIN_VALUE;
	}

	boolean isGap() {
		return gap != null;
	}

	Gap gap() {
		return gap;
	}

	EventLayout event() {
		return event;
	}

	long time() {
		return time;
	}

	long cycles() {
		return layout.clock() == null ? 0 : decoder.clock();
	}

	boolean hasTime() {
		return layout.clock() != null;
	}

	/** Bytes before the current place. */
	long bytesDone() {
		if (packet >= index.count())
			return data.stream().bytes();
		long before = 0;
		for (int f = 0; f < index.file(packet); f++)
			before += data.files().get(f).size();
		return before + index.offset(packet) + (Math.max(0, next) >>> 3);
	}

	private Place place(Field field) {
		int handle = field.handle();
		if (handle < 0 || event == null)
			return null;
		int shared = layout.places().length;
		Place[] places = handle < shared ? layout.places() : event.places();
		int at = handle < shared ? handle : handle - shared;
		Place place = at < places.length ? places[at] : null;
		return place != null && place.field() == field ? place : null;
	}

	boolean has(Field field) {
		Place place = place(field);
		return place != null && decoder.anchor(place.anchor()) >= 0;
	}

	private Place required(Field field) {
		Place place = place(field);
		if (place == null || decoder.anchor(place.anchor()) < 0)
			throw new IllegalArgumentException("the current event has no field " + field);
		return place;
	}

	private long at(Place place) {
		return Sizes.align(decoder.anchor(place.anchor()) + place.offset(), place.value().alignment());
	}

	long asLong(Field field) {
		Place place = required(field);
		return switch (place.value()) {
			case Layout.Int integer -> values.integer(integer, at(place));
			case Layout.VarInt integer -> values.variable(integer, at(place));
			case Layout.Real real -> (long) values.real(real, at(place));
			default -> throw new IllegalArgumentException(field + " is not a number");
		};
	}

	double asDouble(Field field) {
		Place place = required(field);
		return switch (place.value()) {
			case Layout.Real real -> values.real(real, at(place));
			case Layout.Int integer when !integer.signed() -> unsigned(values.integer(integer, at(place)));
			case Layout.Int integer -> values.integer(integer, at(place));
			case Layout.VarInt integer when !integer.signed() -> unsigned(values.variable(integer, at(place)));
			case Layout.VarInt integer -> values.variable(integer, at(place));
			default -> throw new IllegalArgumentException(field + " is not a number");
		};
	}

	private static double unsigned(long value) {
		return value >= 0 ? value : (value >>> 1 | value & 1) * 2.0;
	}

	String asText(Field field) {
		Place place = required(field);
		if (place.value() instanceof Layout.Terminated || place.value() instanceof Layout.Sized)
			return values.text(place.value(), at(place));
		throw new IllegalArgumentException(field + " is not a text");
	}

	ByteBuffer asBytes(Field field) {
		Place place = required(field);
		return values.bytes(place.value(), at(place));
	}

	void visit(Scope scope, ValueVisitor visitor) {
		if (event == null)
			return;
		ScopeLayout found = switch (scope) {
			case PACKET_HEADER -> layout.packetHeader();
			case PACKET_CONTEXT -> layout.packetContext();
			case EVENT_HEADER -> layout.eventHeader();
			case COMMON_CONTEXT -> layout.commonContext();
			case SPECIFIC_CONTEXT -> event.context();
			case PAYLOAD -> event.payload();
		};
		if (found != null)
			values.members(found.root(), decoder.anchor(found.anchor()), visitor);
	}

	void visit(Field field, ValueVisitor visitor) {
		Place place = place(field);
		if (place != null && decoder.anchor(place.anchor()) >= 0)
			values.visit(place.layout(), field, at(place), visitor);
	}
}
