// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import org.tracewright.tracer.Span;

/** A database with two connections: who comes third waits. */
final class Database {

	private static final double QUERY_MICROS = 1300;
	private static final double SLOW_FACTOR = 5;
	private static final double FAILURES = 0.01;
	private static final long SLOW_NANOS = 10_000_000;

	private final BlockingQueue<Integer> connections = new ArrayBlockingQueue<>(2);
	private final Scenario scenario;
	private final Luck luck;

	Database(Scenario scenario, Luck luck) {
		this.scenario = scenario;
		this.luck = luck;
		connections.add(1);
		connections.add(2);
	}

	/**
	 * Runs a query.
	 *
	 * @throws QueryFailedException once in a while
	 */
	void query(String sql) throws QueryFailedException {
		int connection = connect();
		try (Span use = DatabaseEvents.TRACE.connection(connection); Span query = ShopEvents.TRACE.query(sql)) {
			run(sql);
		} finally {
			connections.add(connection);
		}
	}

	private int connect() {
		Integer free = connections.poll();
		if (free != null)
			return free;
		// Only those that must wait are seen waiting.
		try (Span wait = DatabaseEvents.TRACE.waitForConnection()) {
			return connections.take();
		} catch (InterruptedException e) {
			throw new IllegalStateException("the shop's threads are never interrupted", e);
		}
	}

	private void run(String sql) throws QueryFailedException {
		long start = System.nanoTime();
		luck.work(scenario.isSlow() ? SLOW_FACTOR * QUERY_MICROS : QUERY_MICROS);
		long duration = System.nanoTime() - start;
		if (duration > SLOW_NANOS)
			DatabaseEvents.TRACE.slowQuery(sql, duration);
		if (luck.happens(FAILURES)) {
			DatabaseEvents.TRACE.queryFailed(sql, "deadlock");
			throw new QueryFailedException("deadlock");
		}
	}
}
