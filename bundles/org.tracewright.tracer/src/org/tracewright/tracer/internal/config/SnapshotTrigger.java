// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.config;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.tracewright.tracer.Recording;

/** Takes a snapshot whenever a file appears, and removes the file when the trace is there: {@code FILE.trace-1} and so on. */
final class SnapshotTrigger implements Runnable {

	private static final long INTERVAL = 1000;

	private final Recording recording;
	private final Path file;

	SnapshotTrigger(Recording recording, Path file) {
		this.recording = recording;
		this.file = file;
	}

	/** Looks every second from now on, as long as the recording runs. */
	void start() {
		Thread thread = new Thread(this, "tracewright snapshot trigger");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void run() {
		try {
			while (look())
				Thread.sleep(INTERVAL);
		} catch (InterruptedException e) {
			// Nobody looks any more: whoever interrupts it wants that.
		}
	}

	/** Looks once; false when there is no use in looking again. */
	boolean look() {
		if (!recording.status().running())
			return false;
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
			return true;
		Path trace = free();
		try {
			recording.snapshot(trace);
		} catch (IOException | RuntimeException | OutOfMemoryError e) {
			warn("The snapshot that " + file + " asks for cannot be written to " + trace + " (" + e + ").");
		}
		try {
			Files.deleteIfExists(file);
			return true;
		} catch (IOException e) {
			warn(file + " cannot be removed (" + e
					+ "), so that it would ask for snapshots without end: it is not looked at any more.");
			return false;
		}
	}

	private Path free() {
		int number = 1;
		while (Files.exists(trace(number), LinkOption.NOFOLLOW_LINKS))
			number++;
		return trace(number);
	}

	private Path trace(int number) {
		return file.resolveSibling(file.getFileName() + ".trace-" + number);
	}

	private static void warn(String text) {
		System.getLogger("org.tracewright.tracer").log(Level.WARNING, text);
	}
}
