// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.tracewright.trace.Progress;

/** Makes Ctrl+C and the signal TERM cancel work that has to clean up: the process ends once that is done. */
final class Interruption implements Progress, AutoCloseable {

	private static final long PATIENCE = 10;

	private final Progress shown;
	private final CountDownLatch done = new CountDownLatch(1);
	private final Thread hook = new Thread(this::interrupt, "interruption");
	private volatile boolean cancelled;

	/** Shows progress as another one does. */
	Interruption(Progress shown) {
		this.shown = shown;
		Runtime.getRuntime().addShutdownHook(hook);
	}

	private void interrupt() {
		cancelled = true;
		try {
			done.await(PATIENCE, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void report(long finished, long total) {
		shown.report(finished, total);
	}

	@Override
	public boolean isCancelled() {
		return cancelled || shown.isCancelled();
	}

	/** Takes the line on standard error away. */
	void clear() {
		if (shown instanceof ProgressLine line)
			line.clear();
	}

	@Override
	public void close() {
		clear();
		done.countDown();
		if (!cancelled)
			try {
				Runtime.getRuntime().removeShutdownHook(hook);
			} catch (IllegalStateException e) {
				cancelled = true; // The process is about to end.
			}
	}
}
