// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.tracewright.ctf.internal.layout.EventLayout;
import org.tracewright.ctf.internal.layout.Layout.Role;
import org.tracewright.ctf.internal.layout.Sizes;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventSink;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.BytePlace;
import org.tracewright.trace.Problem.Kind;
import org.tracewright.trace.Problem.Severity;
import org.tracewright.trace.ValueVisitor;

/**
 * Walks the events and gaps of one data stream. Its place is three numbers: packet, bit in the packet, and clock value there. Bits below 0 are the gaps before
 * the packet's first event. Allocates nothing per event.
 */
final class StreamReader extends RecordView {

	/** Numbers of a place. */
	static final int STATE = 3;

	private static final long UNLIMITED = -1;
	private static final int CACHE_LINE = 64;
	/** Bytes of all streams together that are brought into the processor's cache ahead of their events: half of the second level of a usual processor. */
	private static final int CACHE = 512 << 10;
	private static final int MOST_AHEAD = 4096;
	private static final int LEAST_AHEAD = 256;
	private static final int LOST_PACKETS = -2;
	private static final int DISCARDED = -1;

	private final StreamData data;
	private final PacketIndex index;
	private final PacketIndex.Row here = new PacketIndex.Row();
	private final ClockScale clock;
	private final EventPredicate filter;
	private final boolean[] wanted;
	private final boolean everything;

	private int packet;
	private long next;
	private long nextClock;
	private int opened = -1;
	private int lastPacket;
	private long lastBit;

	/** Position up to which the packet was touched; and what keeps the reading from being optimised away. */
	private long loaded;
	/** Bytes of this stream that are brought there at once: a batch. */
	private int ahead = MOST_AHEAD;
	int seen;

	private boolean ended;
	/** Whether all that is known of the next event is its clock value, {@link Decoder#laterClock}. */
	private boolean headed;
	private long start;
	private long startClock;
	private int startPacket;
	private Gap gap;
	private long gapTime;
	private int backwards = -1;
	private Consumer<Problem> problems = p -> {
	};
	private BooleanSupplier endEarly = () -> false;

	StreamReader(StreamData data, EventPredicate filter) {
		super(data.layout(), data.code().get(0));
		this.data = data;
		this.filter = filter.forReader();
		index = data.index();
		clock = new ClockScale(layout.clock());
		wanted = new boolean[layout.events().length];
		for (EventLayout type : layout.events())
			wanted[type.index()] = filter.mayMatch(type.type());
		everything = filter == EventPredicate.ALL;
		rewind();
	}

	void onProblem(Consumer<Problem> listener) {
		problems = listener;
	}

	/** Says when to end early, as if there were nothing further; asked at each packet. */
	void endWhen(BooleanSupplier condition) {
		endEarly = condition;
	}

	StreamData data() {
		return data;
	}

	void rewind() {
		go(0, LOST_PACKETS, 0);
		endAt(index.count(), LOST_PACKETS);
	}

	/** Goes to a place; {@link #next} gives what is there. */
	void go(int toPacket, long bit, long cycles) {
		packet = toPacket;
		next = bit;
		nextClock = cycles;
		headed = false;
		decoder.later = false;
		opened = -1;
		ended = false;
		decoder.eventIndex = -1;
		gap = null;
	}

	/** Sets the place at which the reader ends, as if the stream went no further. */
	void endAt(int atPacket, long bit) {
		lastPacket = atPacket;
		lastBit = bit;
		opened = -1;
	}

	/** Goes to the gaps before the first event of a packet, and ends at the end of another. */
	void packets(int first, int last) {
		go(first, LOST_PACKETS, 0);
		endAt(last + 1, LOST_PACKETS);
	}

	/** Goes back to right before the current event or gap. */
	void back() {
		if (!ended)
			go(startPacket, start, startClock);
	}

	/** Stores the place of the current event or gap; after the end, the place behind the last packet. */
	void store(long[] state, int at) {
		state[at] = ended ? lastPacket : startPacket;
		state[at + 1] = ended ? lastBit : start;
		state[at + 2] = ended ? packet == lastPacket && next >= 0 ? nextClock : 0 : startClock;
	}

	/** Goes near a time: to the first packet that may hold it. */
	void near(long when) {
		go(data.packetNear(when), LOST_PACKETS, 0);
	}

	/** Moves to the next chosen event, or gap. */
	boolean next() {
		if (gap != null)
			gap = null;
		while (!atEnd())
			if (next < 0 ? gapBefore() : nextInPacket())
				return true;
		decoder.eventIndex = -1;
		ended = true;
		return false;
	}

	/** Moves to the next chosen event of the packet, or behind the packet; true when there is something to show. */
	private boolean nextInPacket() {
		try {
			if (opened != packet) {
				if (endEarly.getAsBoolean()) {
					packet = index.count();
					return false;
				}
				open();
			}
			if (code != null && run())
				return true;
			long at = layout.eventHeader() == null ? next : Sizes.align(next, layout.eventHeader().root().alignment());
			if (at >= decoder.stop) {
				leave();
				return false;
			}
			startPacket = packet;
			start = next;
			startClock = nextClock;
			decode(at);
			return wanted[decoder.eventIndex] && (everything || filter.test(this));
		} catch (DecodeFault e) {
			return skip(Math.max(0, e.at()), e.getMessage());
		} catch (IOException e) {
			return skip(Math.max(0, next), TraceOpener.reason(e));
		} catch (InternalError e) {
			return shrunk();
		}
	}

	/** Shows all that is left to a sink, and all values to its visitor if it has one; the reader has no position meanwhile. */
	void drain(EventSink sink, ValueVisitor visitor) {
		while (next()) {
			if (gap != null) {
				sink.gap(gap);
			} else {
				tell(sink, visitor, this);
			}
			if (code != null && opened == packet && next >= 0)
				try {
					if (visitor != null && everything)
						drainPlain(sink, visitor, UNLIMITED);
					else
						drainChosen(sink, visitor);
				} catch (InternalError e) {
					shrunk();
					sink.gap(gap);
				}
		}
	}

	/** Shows the plain events at {@link #next} with all their values, as far as their clock value is not greater than a limit. */
	private void drainPlain(EventSink sink, ValueVisitor visitor, long limit) {
		gap = null;
		generated = true;
		decoder.limit = limit;
		decoder.later = false;
		detached = true;
		next = code.drain(decoder, next, values, visitor, sink, this);
		detached = false;
		nextClock = decoder.clock;
		if (decoder.backwardsAt >= 0) {
			clockWentBack(decoder.backwardsAt, decoder.backwardsFrom, decoder.backwardsTo);
			decoder.backwardsAt = -1;
		}
	}

	/** Shows those of the plain events at {@link #next} that the filter chooses. */
	private void drainChosen(EventSink sink, ValueVisitor visitor) {
		gap = null;
		long at = next;
		long before = nextClock;
		generated = true;
		for (;;) {
			long end = code.next(decoder, at);
			if (end <= at)
				break;
			int kind = decoder.eventIndex;
			if (Long.compareUnsigned(decoder.clock, before) < 0)
				clockWentBack(at, before, decoder.clock);
			if (wanted[kind] && (everything || filter.test(this))) {
				tell(sink, visitor, this);
			}
			at = end;
			before = decoder.clock;
		}
		decoder.clock = before;
		next = at;
		nextClock = before;
	}

	/**
	 * Shows the event or gap that was found, and those after it that are not later than a time, with all values; then finds the next one. For readers without a
	 * filter. Of the next one only {@link #time} may be known.
	 *
	 * @return whether there is a next one
	 */
	boolean tellUntil(EventSink sink, ValueVisitor visitor, long until) {
		boolean here = headed;
		headed = false;
		if (!here) {
			if (gap != null)
				sink.gap(gap);
			else
				tell(sink, visitor, this);
			here = code != null && opened == packet && next >= 0 && clock.time(nextClock) <= until;
		}
		if (!here)
			return next();
		try {
			if (next >= loaded)
				load();
			drainPlain(sink, visitor, clock.last(decoder.later ? decoder.laterClock : nextClock, until));
		} catch (InternalError e) {
			return shrunk();
		}
		headed = decoder.later;
		return headed || next();
	}

	/** Says how many streams are read in turn: the batches of all of them fit the cache. */
	void inTurnWith(int streams) {
		ahead = Math.clamp(CACHE / streams, LEAST_AHEAD, MOST_AHEAD);
	}

	/**
	 * Touches the bytes ahead, all at once: with many streams in turn the processor does not foresee what is read next, and each event would wait for memory.
	 */
	private void load() {
		int first = decoder.index(next);
		int last = Math.min(first + ahead, decoder.index(decoder.end));
		int sum = 0;
		for (int i = first; i < last; i += CACHE_LINE)
			sum += decoder.data.get(i);
		seen = sum;
		loaded = next + ahead * (long) Byte.SIZE;
	}

	/** A mapped file has become shorter under our feet: the rest of the packet is a gap. */
	private boolean shrunk() {
		detached = false;
		startPacket = packet;
		start = next;
		startClock = nextClock;
		return skip(Math.max(0, next), "the file became shorter while it was read");
	}

	private boolean atEnd() {
		return packet > lastPacket || packet == lastPacket && next >= lastBit || packet >= index.count();
	}

	/** Lets generated code find the next chosen event; false when there is no plain one at {@link #next}. */
	private boolean run() {
		long at = next;
		long before = decoder.clock;
		for (;;) {
			long end = code.next(decoder, at);
			if (end <= at) {
				decoder.clock = before;
				next = at;
				nextClock = before;
				return false;
			}
			generated = true;
			if (Long.compareUnsigned(decoder.clock, before) < 0)
				clockWentBack(at, before, decoder.clock);
			if (wanted[decoder.eventIndex]) {
				start = at;
				startClock = before;
				startPacket = packet;
				if (everything || filter.test(this)) {
					next = end;
					nextClock = decoder.clock;
					return true;
				}
			}
			at = end;
			before = decoder.clock;
		}
	}

	private void clockWentBack(long at, long before, long after) {
		if (backwards == packet)
			return;
		backwards = packet;
		problems.accept(Problem.at(Severity.WARNING, Kind.CLOCK_BACKWARDS, data.files().get(index.file(packet)).path(),
				new BytePlace(index.number(packet), index.offset(packet) + (at >>> 3)),
				"the clock goes back from " + Long.toUnsignedString(before) + " to " + Long.toUnsignedString(after)
						+ "; events are shown in the order in which they were recorded"));
	}

	private boolean gapBefore() {
		startPacket = packet;
		start = next;
		startClock = 0;
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
		decoder.eventIndex = -1;
		long begin = packet > 0 && known(index.end(packet - 1)) ? index.end(packet - 1) : index.begin(packet);
		long end = kind == Gap.Kind.LOST_PACKETS || !known(index.end(packet)) ? index.begin(packet) : index.end(packet);
		long from = known(begin) ? data.time(begin) : data.time(0);
		gap = new Gap(data.stream(), kind, count, from, known(end) ? data.time(end) : from, problem);
		gapTime = from;
		return true;
	}

	/** The rest of a packet that cannot be decoded becomes a gap, and reading goes on at the next packet. */
	private boolean skip(long faultBit, String reason) {
		decoder.eventIndex = -1;
		long cycles = nextClock == 0 && known(index.begin(packet)) ? index.begin(packet) : nextClock;
		long bits = Math.max(0, index.content(packet) - Math.max(0, start));
		Problem problem = new Problem(Severity.ERROR, Kind.CORRUPT_PACKET, data.files().get(index.file(packet)).path(),
				new BytePlace(index.number(packet), index.offset(packet) + (faultBit >>> 3)), bits + 7 >>> 3, reason);
		problems.accept(problem);
		long from = data.time(cycles);
		long to = known(index.end(packet)) ? Math.max(from, data.time(index.end(packet))) : from;
		gap = new Gap(data.stream(), Gap.Kind.SKIPPED_BYTES, bits + 7 >>> 3, from, to, problem);
		gapTime = from;
		leave();
		return true;
	}

	private void leave() {
		packet++;
		next = LOST_PACKETS;
		nextClock = 0;
	}

	private void open() throws DecodeFault, IOException {
		index.read(packet, here);
		StreamFile file = data.files().get(here.file());
		long bytes = here.total() + 7 >>> 3;
		if (code == null)
			code = data.code().get(bytes);
		StreamFile.Piece piece = file.map(here.offset(), bytes);
		decoder.packet(piece.data(), piece.base(), here.content(),
				here.begin() == PacketIndex.UNKNOWN ? index.clock(packet) : here.begin());
		if (packet == lastPacket && lastBit >= 0)
			decoder.stop = Math.min(decoder.stop, lastBit);
		long at = decoder.run(layout.packetContext(), decoder.run(layout.packetHeader(), 0));
		opened = packet;
		loaded = 0;
		long size = here.content();
		if (decoder.has(Role.CONTENT_BITS) && decoder.role(Role.CONTENT_BITS) != size && here.total() <= bytes * 8
				&& decoder.role(Role.CONTENT_BITS) > 0 && decoder.role(Role.CONTENT_BITS) <= here.total()) {
			decoder.end = decoder.role(Role.CONTENT_BITS);
			if (packet != lastPacket || lastBit < 0)
				decoder.stop = decoder.end;
		}
		if (decoder.end != size || !agrees(Role.TIMESTAMP, here.begin()) || !agrees(Role.END_TIMESTAMP, here.end())
				|| !agrees(Role.DISCARDED, here.discarded()) || !agrees(Role.SEQUENCE, here.sequence()))
			problems.accept(Problem.at(Severity.ERROR, Kind.INDEX, file.path(), new BytePlace(here.number(), here.offset()),
					"the packet index says other than the packet; losses and the order of packets may be wrong: delete the file's "
							+ "'index/*.idx' and open the trace again"));
		if (layout.clock() != null && here.end() != PacketIndex.UNKNOWN && layout.clock().overflows(here.end()))
			problems.accept(Problem.at(Severity.WARNING, Kind.CLOCK_OVERFLOW, file.path(),
					new BytePlace(here.number(), here.offset()), "clock values up to " + Long.toUnsignedString(here.end())
							+ " do not fit 64-bit nanoseconds; times that do not are shown as the last that does"));
		if (next == 0) {
			next = at;
			nextClock = decoder.clock;
		} else {
			decoder.clock = nextClock;
		}
	}

	private boolean agrees(Role role, long indexed) {
		return indexed == PacketIndex.UNKNOWN || decoder.has(role) && decoder.role(role) == indexed;
	}

	private void decode(long at) throws DecodeFault {
		decoder.beginEvent();
		if (code != null)
			decoder.forgetOrder();
		decoder.clock = nextClock;
		long position = decoder.run(layout.eventHeader(), at);
		// Without an id there can be only one class; with one, it must be known.
		EventLayout type = decoder.identified() || layout.onlyEvent() == null
				? layout.event(decoder.eventId())
				: layout.onlyEvent();
		generated = false;
		if (type == null)
			throw new DecodeFault(at, "the metadata has no event " + Long.toUnsignedString(decoder.eventId()) + " in stream "
					+ Long.toUnsignedString(layout.id()));
		position = decoder.run(layout.commonContext(), position);
		position = decoder.run(type.context(), position);
		position = decoder.run(type.payload(), position);
		if (position == at)
			throw new DecodeFault(at, "event records of no size cannot be told apart");
		if (Long.compareUnsigned(decoder.clock, nextClock) < 0)
			clockWentBack(at, nextClock, decoder.clock);
		decoder.eventIndex = type.index();
		next = position;
		nextClock = decoder.clock;
	}

	boolean isGap() {
		return gap != null;
	}

	Gap gap() {
		return gap;
	}

	@Override
	public DataStream stream() {
		return data.stream();
	}

	@Override
	public long time() {
		if (detached)
			return clock.time(decoder.clock);
		if (gap != null)
			return gapTime;
		return clock.time(headed ? decoder.laterClock : decoder.clock);
	}

	/** Bytes before the current place. */
	long bytesDone() {
		return packet >= index.count() ? data.stream().bytes() : data.bytesBefore(packet) + (Math.max(0, next) >>> 3);
	}
}
