// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracewright.tracer.EventField;
import org.tracewright.tracer.FieldType.TextType;
import org.tracewright.tracer.Name;
import org.tracewright.tracer.Provider;
import org.tracewright.tracer.Span;
import org.tracewright.tracer.Text;
import org.tracewright.tracer.Tracepoints;
import org.tracewright.tracer.runtime.ContextField;
import org.tracewright.tracer.runtime.EventSwitch;
import org.tracewright.tracer.runtime.Scratch;

import com.sun.management.ThreadMXBean;

class AllocationTest {

	private static final int EVENTS = 100_000;
	private static final Side[] SIDES = {Side.BUY, null};

	enum Side {
		BUY, SELL
	}

	record Point(int x, Side side, String name) {
	}

	@Provider("allocation")
	interface Events {

		Events TRACE = Tracepoints.of(Events.class);

		void fixed(@Name("number") int a, @Name("l") long b, @Name("d") double c, @Name("f") float d, @Name("side") Side e);

		void texts(@Name("number") int a, @Name("text") String b, @Text(max = 10) @Name("other") CharSequence c,
				@Name("letter") char d);

		void structures(@Name("number") int a, @Name("point") Point b, @Name("points") Point[] c, @Name("data") ByteBuffer d,
				@Name("longs") long[] e, @Name("names") String[] f, @Name("sides") Side[] g);

		Span span(@Name("number") int a);
	}

	/** A context that is put into the scratch, so that events nest. */
	private static final class Answer implements ContextField {

		@Override
		public EventField field() {
			return new EventField("answer", new TextType(8));
		}

		@Override
		public void write(Scratch out) {
			out.putText("42", 8);
		}
	}

	private interface Body {
		void run(int number);
	}

	private static double allocated(Body body) {
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		double least = Double.MAX_VALUE;
		// The runtime itself allocates now and then, when it compiles: the best of some rounds counts.
		for (int round = 0; round < 4; round++) {
			long before = threads.getCurrentThreadAllocatedBytes();
			for (int i = 0; i < EVENTS; i++)
				body.run(i);
			least = Math.min(least, (threads.getCurrentThreadAllocatedBytes() - before) / (double) EVENTS);
		}
		return least;
	}

	private static void free(Rig rig, String title, String filter, Body body) {
		EventSwitch event = Rig.event(title);
		event.target = rig.target(filter.isEmpty() ? null : Rig.condition(event, filter), null);
		int before = rig.records();
		double bytes = allocated(body);
		event.target = null;
		assertEquals(before + 4 * EVENTS, rig.records());
		assertTrue(bytes < 0.1, title + " allocates " + bytes + " bytes for each event");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "number >= 0"})
	void recordingNumbersAllocatesNothing(String filter) {
		Events trace = Events.TRACE;
		free(new Rig(), "allocation:fixed", filter, i -> trace.fixed(i, i, i, i, Side.SELL));
		free(new Rig(List.of(new Answer())), "allocation:fixed", filter, i -> trace.fixed(i, i, i, i, Side.SELL));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "number >= 0 && text == \"pl*\" && other != \"x\""})
	void recordingTextsAllocatesNothing(String filter) {
		Events trace = Events.TRACE;
		CharSequence builder = new StringBuilder("a builder that is cut");
		free(new Rig(), "allocation:texts", filter, i -> trace.texts(i, "plain \u00e9\u20ac", builder, 'c'));
		free(new Rig(List.of(new Answer())), "allocation:texts", filter, i -> trace.texts(i, "plain \u00e9\u20ac", builder, 'c'));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "point.x == 1 && point.name == \"p\""})
	void recordingStructuresAllocatesNothing(String filter) {
		Events trace = Events.TRACE;
		Point point = new Point(1, Side.BUY, "p");
		Point[] points = {point, null};
		ByteBuffer data = ByteBuffer.allocateDirect(20);
		long[] longs = {1, 2, 3};
		String[] names = {"a", null};
		free(new Rig(), "allocation:structures", filter, i -> trace.structures(i, point, points, data, longs, names, SIDES));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "number < 0"})
	void spansThatAreNotRecordedAllocateNothing(String filter) {
		Events trace = Events.TRACE;
		EventSwitch event = Rig.event("allocation:span_begin");
		event.target = filter.isEmpty() ? null : new Rig().target(Rig.condition(event, filter), null);
		double bytes = allocated(i -> trace.span(i).close());
		event.target = null;
		assertTrue(bytes < 0.1, bytes + " bytes for each span");
	}
}
