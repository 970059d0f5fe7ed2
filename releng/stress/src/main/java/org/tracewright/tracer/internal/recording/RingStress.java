// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** A writer and a reader of one ring at the same time: nothing is torn, doubled, out of order or uncounted (docs/ring.md). */
public final class RingStress {

	private static final int RECORDS = 7;

	private RingStress() {
	}

	/** Reserve and commit against take, new events are lost. */
	@JCStressTest
	@Outcome(id = "0", expect = ACCEPTABLE, desc = "all in order")
	@Outcome(expect = FORBIDDEN, desc = "torn, doubled, out of order or uncounted")
	@State
	public static class DiscardAndDrain {

		private final StressedRing ring = new StressedRing(false);

		/** Writes. */
		@Actor
		public void writer() {
			ring.write(RECORDS);
		}

		/** Reads. */
		@Actor
		public void reader() {
			ring.read(false);
			ring.read(false);
		}

		/** Looks. */
		@Arbiter
		public void look(I_Result result) {
			result.r1 = ring.verdict(false, RECORDS);
		}
	}

	/** Reserve and commit against flush of the open sub-buffer, new events are lost. */
	@JCStressTest
	@Outcome(id = "0", expect = ACCEPTABLE, desc = "all in order")
	@Outcome(expect = FORBIDDEN, desc = "torn, doubled, out of order or uncounted")
	@State
	public static class DiscardAndFlush {

		private final StressedRing ring = new StressedRing(false);

		/** Writes. */
		@Actor
		public void writer() {
			ring.write(RECORDS);
		}

		/** Reads. */
		@Actor
		public void reader() {
			ring.read(true);
			ring.read(true);
		}

		/** Looks. */
		@Arbiter
		public void look(I_Result result) {
			result.r1 = ring.verdict(false, RECORDS);
		}
	}

	/** The exchange of a sub-buffer that the writer overwrites and the reader takes. */
	@JCStressTest
	@Outcome(id = "0", expect = ACCEPTABLE, desc = "all in order")
	@Outcome(expect = FORBIDDEN, desc = "torn, doubled, out of order or uncounted")
	@State
	public static class OverwriteAndDrain {

		private final StressedRing ring = new StressedRing(true);

		/** Writes. */
		@Actor
		public void writer() {
			ring.write(RECORDS);
		}

		/** Reads. */
		@Actor
		public void reader() {
			ring.read(false);
			ring.read(false);
		}

		/** Looks. */
		@Arbiter
		public void look(I_Result result) {
			result.r1 = ring.verdict(true, RECORDS);
		}
	}

	/** The same with flushes. */
	@JCStressTest
	@Outcome(id = "0", expect = ACCEPTABLE, desc = "all in order")
	@Outcome(expect = FORBIDDEN, desc = "torn, doubled, out of order or uncounted")
	@State
	public static class OverwriteAndFlush {

		private final StressedRing ring = new StressedRing(true);

		/** Writes. */
		@Actor
		public void writer() {
			ring.write(RECORDS);
		}

		/** Reads. */
		@Actor
		public void reader() {
			ring.read(true);
			ring.read(true);
		}

		/** Looks. */
		@Arbiter
		public void look(I_Result result) {
			result.r1 = ring.verdict(true, RECORDS);
		}
	}
}
