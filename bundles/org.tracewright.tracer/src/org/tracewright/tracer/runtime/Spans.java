// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

import org.tracewright.tracer.Span;

/** Makes spans for generated tracepoints. */
public final class Spans {

	private static final Span NONE = () -> {
	};

	private Spans() {
	}

	/** The span that is not recorded. */
	public static Span none() {
		return NONE;
	}

	/** A number for a span that no other span of the process has; never 0. Allocates nothing. */
	public static long next() {
		Scratch scratch = Scratch.begin();
		try {
			return scratch.nextSpan();
		} finally {
			scratch.end();
		}
	}

	/**
	 * A span whose beginning was recorded.
	 *
	 * @param end    the event at its end, which has the span's number as its only field
	 * @param number its number
	 */
	public static Span open(EventSwitch end, long number) {
		return new Open(end, number);
	}

	private static final class Open implements Span {

		private static final VarHandle CLOSED;

		static {
			try {
				CLOSED = MethodHandles.lookup().findVarHandle(Open.class, "closed", boolean.class);
			} catch (ReflectiveOperationException e) {
				throw new ExceptionInInitializerError(e);
			}
		}

		private final EventSwitch end;
		private final long number;
		@SuppressWarnings("unused")
		private boolean closed;

		Open(EventSwitch end, long number) {
			this.end = end;
			this.number = number;
		}

		@Override
		public void close() {
			if (!CLOSED.compareAndSet(this, false, true))
				return;
			try {
				for (Target target = end.target; target != null; target = target.next)
					if (target.filter == null || accepts(target))
						write(target);
			} catch (Throwable e) {
				Failures.note(e);
			}
		}

		private boolean accepts(Target target) {
			Arguments arguments = Arguments.begin(1);
			arguments.setLong(0, number);
			return arguments.test(target);
		}

		private void write(Target target) {
			Ring ring = target.begin(Long.BYTES);
			if (ring != null) {
				Words.putLong(ring.data, ring.at, number);
				ring.commit();
			}
		}
	}
}
