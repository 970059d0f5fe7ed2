// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.io.IOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes snapshots by itself: when a thread ends by an exception that nobody caught. Whoever cared for such exceptions before still does. */
public final class AutomaticSnapshots implements UncaughtExceptionHandler {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

	private final RecordingSession session;
	private final String name;
	private final Path folder;
	private final AtomicInteger count = new AtomicInteger();
	private UncaughtExceptionHandler before;

	/**
	 * For a recording.
	 *
	 * @param folder where traces go; null for no snapshots
	 */
	public AutomaticSnapshots(RecordingSession session, String name, Path folder) {
		this.session = session;
		this.name = name;
		this.folder = folder;
	}

	/** Begins to look for exceptions. */
	public void install() {
		if (folder == null)
			return;
		before = Thread.getDefaultUncaughtExceptionHandler();
		Thread.setDefaultUncaughtExceptionHandler(this);
	}

	/** Ends it. */
	public void remove() {
		if (folder != null && Thread.getDefaultUncaughtExceptionHandler() == this)
			Thread.setDefaultUncaughtExceptionHandler(before);
	}

	@Override
	public void uncaughtException(Thread thread, Throwable exception) {
		try {
			take(folder.resolve(name + "-" + LocalDateTime.now().format(STAMP) + "-" + count.incrementAndGet()));
		} finally {
			// Whatever becomes of the snapshot, out of memory included, the program's own exception is told.
			tell(thread, exception);
		}
	}

	private void tell(Thread thread, Throwable exception) {
		if (before != null) {
			before.uncaughtException(thread, exception);
		} else {
			// As Java does where nobody cares: asking the thread's group would come back here.
			System.err.print("Exception in thread \"" + thread.getName() + "\" ");
			exception.printStackTrace(System.err);
		}
	}

	/** Takes a snapshot; what goes wrong is a problem of the recording. */
	public void take(Path trace) {
		try {
			session.snapshot(trace);
		} catch (IOException e) {
			session.note("a snapshot cannot be written to " + trace + " (" + ChannelRings.reason(e) + ")");
		} catch (IllegalStateException e) {
			session.note(e.getMessage());
		}
	}
}
