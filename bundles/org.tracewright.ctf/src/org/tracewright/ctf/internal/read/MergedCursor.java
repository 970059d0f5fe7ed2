// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.EventSink;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Position;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Scope;
import org.tracewright.trace.ValueVisitor;

/**
 * Merges data streams by time; at equal times the stream with the lower index goes first. Each stream chooses its events before they are merged. Allocates
 * nothing per event.
 */
final class MergedCursor implements EventCursor {

	private final StreamReader[] readers;
	private final LoserTree tree;
	private final EventPredicate filter;
	/** For going back; made when that is first done. */
	private StreamHistory[] histories;
	private boolean started;
	private boolean fresh;
	/** Whether it stands on an event or gap: that of the tree's winner. */
	private boolean standing;
	private Consumer<Problem> listener = p -> {
	};
	private final Set<Problem> seen = new HashSet<>();

	MergedCursor(List<StreamData> streams, EventPredicate filter) {
		readers = streams.stream().map(data -> new StreamReader(data, filter)).toArray(StreamReader[]::new);
		for (StreamReader reader : readers)
			reader.inTurnWith(readers.length);
		for (StreamReader reader : readers)
			reader.onProblem(this::problem);
		tree = new LoserTree(readers.length);
		this.filter = filter;
	}

	private void problem(Problem problem) {
		listener.accept(problem);
	}

	@Override
	public void onProblem(Consumer<Problem> newListener) {
		seen.clear();
		listener = problem -> {
			if (seen.add(problem))
				newListener.accept(problem);
		};
	}

	@Override
	public boolean next() {
		if (!started)
			start();
		else if (!fresh && !tree.isEmpty())
			advance();
		fresh = false;
		standing = !tree.isEmpty();
		return standing;
	}

	private StreamReader current() {
		return readers[tree.winner()];
	}

	@Override
	public boolean previous() {
		long[] state = position().state();
		if (histories == null)
			histories = Arrays.stream(readers).map(reader -> new StreamHistory(reader.data(), filter))
					.toArray(StreamHistory[]::new);
		int latest = -1;
		for (int i = 0; i < histories.length; i++)
			if (histories[i].findBefore(state, i * StreamReader.STATE)
					&& (latest < 0 || histories[i].time() >= histories[latest].time()))
				latest = i;
		if (latest >= 0)
			histories[latest].store(state, latest * StreamReader.STATE);
		seek(new Position(state));
		return latest >= 0 && next();
	}

	/** Reads the first event of each stream; they are the next to give. */
	private void start() {
		started = true;
		fresh = true;
		for (int i = 0; i < readers.length; i++)
			if (readers[i].next())
				tree.set(i, readers[i].time());
			else
				tree.setEnded(i);
		tree.build();
	}

	private void advance() {
		StreamReader reader = readers[tree.winner()];
		if (reader.next())
			tree.replace(reader.time());
		else
			tree.end();
	}

	@Override
	public boolean isGap() {
		return standing && current().isGap();
	}

	@Override
	public Gap gap() {
		return !standing ? null : current().gap();
	}

	@Override
	public long time() {
		return tree.time();
	}

	@Override
	public long cycles() {
		return current().cycles();
	}

	@Override
	public boolean hasTime() {
		return current().hasTime();
	}

	@Override
	public EventType type() {
		return !standing ? null : current().type();
	}

	@Override
	public DataStream stream() {
		return current().stream();
	}

	@Override
	public boolean has(Field field) {
		return standing && current().has(field);
	}

	@Override
	public long asLong(Field field) {
		return current().asLong(field);
	}

	@Override
	public double asDouble(Field field) {
		return current().asDouble(field);
	}

	@Override
	public String asText(Field field) {
		return current().asText(field);
	}

	@Override
	public ByteBuffer asBytes(Field field) {
		return current().asBytes(field);
	}

	@Override
	public void visit(Scope scope, ValueVisitor visitor) {
		if (standing)
			current().visit(scope, visitor);
	}

	@Override
	public void visit(Field field, ValueVisitor visitor) {
		if (standing)
			current().visit(field, visitor);
	}

	@Override
	public Position position() {
		if (!started)
			start();
		// After the last event of a stream comes the place behind it.
		long[] state = new long[readers.length * StreamReader.STATE];
		for (int i = 0; i < readers.length; i++)
			readers[i].store(state, i * StreamReader.STATE);
		return new Position(state);
	}

	@Override
	public void seek(Position position) {
		long[] state = position.state();
		// A trace that grows may have got more streams since; they begin later.
		if (state.length > readers.length * StreamReader.STATE || state.length % StreamReader.STATE != 0)
			throw new IllegalArgumentException("the position is of another trace");
		for (int i = 0; i < readers.length; i++) {
			int at = i * StreamReader.STATE;
			if (at < state.length)
				readers[i].go((int) state[at], state[at + 1], state[at + 2]);
			else
				readers[i].rewind();
		}
		reset();
	}

	@Override
	public void seek(long time) {
		for (StreamReader reader : readers) {
			reader.near(time);
			boolean found = reader.next();
			while (found && reader.time() < time)
				found = reader.next();
			// What it stands on is to be the next.
			reader.back();
		}
		reset();
	}

	@Override
	public void rewind() {
		for (StreamReader reader : readers)
			reader.rewind();
		reset();
	}

	/**
	 * Shows the next gap or event and those that follow it in the same stream before another has one, with all values, to a sink; false at the end. Only for
	 * cursors without a filter; not to be mixed with {@link #next}.
	 */
	boolean tellNext(EventSink sink, ValueVisitor visitor) {
		if (!started)
			start();
		if (tree.isEmpty())
			return false;
		StreamReader reader = readers[tree.winner()];
		if (reader.tellUntil(sink, visitor, tree.limit()))
			tree.replace(reader.time());
		else
			tree.end();
		return true;
	}

	/** Shows the event to a sink, and all its values to the sink's visitor if it has one. */
	void tell(EventSink sink, ValueVisitor visitor) {
		current().tell(sink, visitor, this);
	}

	/** Says when to end early, as if there were nothing further; asked at each packet. */
	void endWhen(BooleanSupplier condition) {
		for (StreamReader reader : readers)
			reader.endWhen(condition);
	}

	/** Whether all events from here on are after a time. */
	boolean isBehind(long time) {
		return !tree.isEmpty() && tree.time() > time;
	}

	/** Ends the cursor at a position of a cursor of the same trace. */
	void endAt(Position position) {
		long[] state = position.state();
		for (int i = 0; i < readers.length; i++)
			readers[i].endAt((int) state[i * StreamReader.STATE], state[i * StreamReader.STATE + 1]);
	}

	private void reset() {
		started = false;
		standing = false;
	}

	@Override
	public long bytesDone() {
		long bytes = 0;
		for (StreamReader reader : readers)
			bytes += reader.bytesDone();
		return bytes;
	}

	@Override
	public void close() {
		reset();
	}
}
