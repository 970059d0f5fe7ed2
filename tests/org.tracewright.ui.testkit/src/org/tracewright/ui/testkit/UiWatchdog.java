// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.testkit;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/**
 * Notices when the UI thread does something for too long. What counts is the time that the thread has worked, or has waited for others, not the time that a busy
 * machine gave to other programs: so it does not depend on how fast the machine is idle.
 */
public final class UiWatchdog implements AutoCloseable {

	/** Longest work of the UI thread between two events, ms. Whoever looks for what takes long sets a lower one by the property {@code tracewright.watchdog}. */
	public static final long MOST_MILLIS = Long.getLong("tracewright.watchdog", 100); //$NON-NLS-1$

	private static final long PAUSE_MILLIS = 10;
	private static final int FRAMES = 6;

	private final Display display;
	private final Thread watched;
	private final Thread thread;
	private final List<String> found = new ArrayList<>();
	private volatile boolean closed;
	private volatile long longest;

	private UiWatchdog(Display display) {
		this.display = display;
		watched = display.getThread();
		thread = Thread.ofPlatform().daemon().name("UI watchdog").start(this::watch); //$NON-NLS-1$
	}

	/** Watches from now on. */
	public static UiWatchdog start() {
		return new UiWatchdog(Display.getCurrent());
	}

	private void watch() {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long id = watched.threadId();
		try {
			while (!closed && !display.isDisposed()) {
				CountDownLatch answered = new CountDownLatch(1);
				long worked = threads.getThreadCpuTime(id);
				display.asyncExec(answered::countDown);
				Map<String, Integer> places = new LinkedHashMap<>();
				long waited = 0;
				while (!answered.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS) && !closed) {
					Thread.State state = watched.getState();
					StackTraceElement[] trace = watched.getStackTrace();
					if (state != Thread.State.RUNNABLE)
						waited += PAUSE_MILLIS;
					if (isOurs(trace))
						places.merge(text(trace), 1, Integer::sum);
				}
				long millis = (threads.getThreadCpuTime(id) - worked) / 1_000_000 + waited;
				longest = Math.max(longest, millis);
				if (millis > MOST_MILLIS && !places.isEmpty())
					synchronized (found) {
						found.add(millis + " ms" + places); //$NON-NLS-1$
					}
				Thread.sleep(PAUSE_MILLIS);
			}
		} catch (InterruptedException e) {
			// It is over.
		}
	}

	private static boolean isOurs(StackTraceElement[] trace) {
		for (StackTraceElement element : trace)
			if (element.getClassName().startsWith("org.tracewright.") && !element.getClassName().contains(".tests.") //$NON-NLS-1$ //$NON-NLS-2$
					&& !element.getClassName().contains(".testkit.")) //$NON-NLS-1$
				return true;
		return false;
	}

	/** What was done, and the way from the innermost of our methods outwards. */
	private static String text(StackTraceElement[] trace) {
		StringBuilder text = new StringBuilder("\n    ").append(trace[0]); //$NON-NLS-1$
		int frames = 0;
		for (StackTraceElement element : trace)
			if (element.getClassName().startsWith("org.tracewright.") && frames++ < FRAMES) //$NON-NLS-1$
				text.append("\n        ").append(element); //$NON-NLS-1$
		return text.append("\n    ").toString(); //$NON-NLS-1$
	}

	/** The longest work so far, ms. */
	public long longest() {
		return longest;
	}

	/** Ends it; an error when the UI thread did something of ours for too long. */
	@Override
	public void close() {
		closed = true;
		thread.interrupt();
		synchronized (found) {
			if (!found.isEmpty())
				throw new AssertionError("the UI thread was blocked " + found.size() + " times: " + String.join("\n", found)); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
