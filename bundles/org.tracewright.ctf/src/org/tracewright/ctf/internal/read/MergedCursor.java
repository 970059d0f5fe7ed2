// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.tracewright.trace.DataStream;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Position;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Scope;
import org.tracewright.trace.ValueVisitor;

/**
 * Merges data streams by time; at equal times the stream with the lower index goes first. A binary heap of stream numbers, whose top stays as long as its time
 * is the least: streams come in bursts. Allocates nothing per event.
 */
final class MergedCursor implements EventCursor {

	private final StreamReader[] readers;
	private final int[] heap;
	private final long[] times;
	private int size;
	private boolean started;
	private boolean fresh;
	private StreamReader current;
	private Consumer<Problem> listener = p -> {
	};
	private final Set<Problem> seen = new HashSet<>();

	MergedCursor(List<StreamData> streams) {
		readers = streams.stream().map(StreamReader::new).toArray(StreamReader[]::new);
		for (StreamReader reader : readers)
			reader.onProblem(this::problem);
		heap = new int[readers.length];
		times = new long[readers.length];
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
		else if (size > 0 && !fresh)
			advance();
		fresh = false;
		current = size == 0 ? null : readers[heap[0]];
		return current != null;
	}

	/** Reads the first event of each stream; they are the next to give. */
	private void start() {
		started = true;
		fresh = true;
		size = 0;
		for (int i = 0; i < readers.length; i++)
			if (readers[i].next()) {
				times[i] = readers[i].time();
				heap[size++] = i;
			}
		for (int i = size / 2 - 1; i >= 0; i--)
			sink(i);
	}

	private void advance() {
		int top = heap[0];
		if (readers[top].next())
			times[top] = readers[top].time();
		else
			heap[0] = heap[--size];
		sink(0);
	}

	private void sink(int from) {
		int at = from;
		int moving = heap[at];
		for (;;) {
			int child = 2 * at + 1;
			if (child >= size)
				break;
			if (child + 1 < size && before(heap[child + 1], heap[child]))
				child++;
			if (!before(heap[child], moving))
				break;
			heap[at] = heap[child];
			at = child;
		}
		heap[at] = moving;
	}

	private boolean before(int a, int b) {
		return times[a] < times[b] || times[a] == times[b] && a < b;
	}

	@Override
	public boolean isGap() {
		return current != null && current.isGap();
	}

	@Override
	public Gap gap() {
		return current == null ? null : current.gap();
	}

	@Override
	public long time() {
		return current.time();
	}

	@Override
	public long cycles() {
		return current.cycles();
	}

	@Override
	public boolean hasTime() {
		return current.hasTime();
	}

	@Override
	public EventType type() {
		return current == null || current.event() == null ? null : current.event().type();
	}

	@Override
	public DataStream stream() {
		return current.data().stream();
	}

	@Override
	public boolean has(Field field) {
		return current != null && current.has(field);
	}

	@Override
	public long asLong(Field field) {
		return current.asLong(field);
	}

	@Override
	public double asDouble(Field field) {
		return current.asDouble(field);
	}

	@Override
	public String asText(Field field) {
		return current.asText(field);
	}

	@Override
	public ByteBuffer asBytes(Field field) {
		return current.asBytes(field);
	}

	@Override
	public void visit(Scope scope, ValueVisitor visitor) {
		if (current != null)
			current.visit(scope, visitor);
	}

	@Override
	public void visit(Field field, ValueVisitor visitor) {
		if (current != null)
			current.visit(field, visitor);
	}

	@Override
	public Position position() {
		if (!started)
			start();
		long[] state = new long[readers.length * StreamReader.STATE];
		for (int i = 0; i < readers.length; i++)
			readers[i].store(state, i * StreamReader.STATE);
		return new Position(state);
	}

	@Override
	public void seek(Position position) {
		long[] state = position.state();
		if (state.length != readers.length * StreamReader.STATE)
			throw new IllegalArgumentException("the position is of another trace");
		for (int i = 0; i < readers.length; i++) {
			int at = i * StreamReader.STATE;
			readers[i].go((int) state[at], state[at + 1], state[at + 2]);
		}
		reset();
	}

	@Override
	public void seek(long time) {
		for (StreamReader reader : readers)
			reader.near(time);
		reset();
		start();
		while (size > 0 && times[heap[0]] < time)
			advance();
		// What stands at the top is to be the next, so the readers go back to right before it.
		seek(position());
	}

	@Override
	public void rewind() {
		for (StreamReader reader : readers)
			reader.rewind();
		reset();
	}

	private void reset() {
		started = false;
		current = null;
		size = 0;
	}

	@Override
	public long bytesDone() {
		return Arrays.stream(readers).mapToLong(StreamReader::bytesDone).sum();
	}

	@Override
	public void close() {
		reset();
	}
}
