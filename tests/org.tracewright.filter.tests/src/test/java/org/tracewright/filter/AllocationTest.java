// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.sun.management.ThreadMXBean;

class AllocationTest {

	private static final int EVALUATIONS = 100_000;

	/** Values without boxes. */
	private static final class Plain implements Schema, Accessor {

		private final ByteBuffer message = ByteBuffer.wrap("GET /index.html?é".getBytes(StandardCharsets.UTF_8));
		private final ByteBuffer path = ByteBuffer.wrap("/index.html".getBytes(StandardCharsets.UTF_8));
		private final Map<String, Source> sources = Map.of("prio", new Source.Slot(0, ValueKind.SIGNED, false), "size",
				new Source.Slot(1, ValueKind.UNSIGNED, true), "load", new Source.Slot(2, ValueKind.REAL, false), "msg",
				new Source.Slot(3, ValueKind.TEXT, false), "path", new Source.Slot(4, ValueKind.TEXT, true), "gone",
				new Source.Slot(5, ValueKind.SIGNED, true));
		private long count;

		@Override
		public Optional<Source> resolve(Reference reference) {
			return Optional.ofNullable(sources.get(reference.text()));
		}

		@Override
		public boolean has(int slot) {
			return slot != 5;
		}

		@Override
		public long integer(int slot) {
			return slot == 0 ? count : -count;
		}

		@Override
		public double real(int slot) {
			return count * 0.5;
		}

		@Override
		public ByteBuffer text(int slot) {
			return slot == 3 ? message : path;
		}
	}

	private static long chosen(Condition condition, Plain record) {
		long chosen = 0;
		for (record.count = 0; record.count < EVALUATIONS; record.count++)
			if (condition.test(record))
				chosen++;
		return chosen;
	}

	private static void allocatesNothing(String expression, long expected) throws FilterException {
		Plain record = new Plain();
		Condition condition = Filter.parse(expression).bind(record);
		ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
		chosen(condition, record);
		threads.getCurrentThreadAllocatedBytes();
		long before = threads.getCurrentThreadAllocatedBytes();
		long chosen = chosen(condition, record);
		long bytes = threads.getCurrentThreadAllocatedBytes() - before;
		assertEquals(expected, chosen, expression);
		assertTrue(bytes <= 1_000, () -> expression + " allocated " + bytes + " bytes");
	}

	@Test
	void numbersAreComparedWithoutAllocation() throws FilterException {
		allocatesNothing("prio < 20 || prio in {100..109, 200, 5000}", 32);
		allocatesNothing("size > prio && load < prio && load < 10.5 && gone != 7", 0);
		allocatesNothing("size > prio && load < prio && prio < 11 && !(has(gone))", 10);
		allocatesNothing("((prio & ~7) | 1) >> 1 == 4 && -prio < 0 && prio << 1 != 18", 7);
	}

	@Test
	void textsAreComparedWithoutAllocation() throws FilterException {
		allocatesNothing("msg == \"GET *index*é\" && msg != \"POST *\" && prio < 3", 3);
		allocatesNothing("path in {\"/\", \"/x\", \"/index.html\", \"*.png\"} && msg > path && msg != path && prio < 3", 3);
	}
}
