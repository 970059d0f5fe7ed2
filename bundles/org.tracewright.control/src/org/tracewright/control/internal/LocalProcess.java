// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.tracewright.control.transport.Command;
import org.tracewright.control.transport.CommandResult;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.RemoteProcess;

/** A process of this machine. */
public final class LocalProcess implements RemoteProcess {

	private static final long LAST_BYTES = 2000;

	private final Process process;
	private final Consumer<LocalProcess> ended;
	private final LastOutput errors = new LastOutput();
	private Thread errorReader;

	/** One that was started; {@code ended} learns when it is closed. */
	public LocalProcess(Process process, Consumer<LocalProcess> ended) {
		this.process = process;
		this.ended = ended;
	}

	/** Waits for its end, with all that it says. */
	public CommandResult run(Command command, Deadline deadline) throws ConnectionException {
		BoundedOutput out = new BoundedOutput(command.maxOutput());
		BoundedOutput err = new BoundedOutput(command.maxOutput());
		List<Thread> readers = List.of(copy(process.getInputStream(), out), copy(process.getErrorStream(), err));
		byte[] input = command.input();
		Thread.ofVirtual().start(() -> feed(input));
		try {
			while (!process.waitFor(deadline.nextLook(), TimeUnit.MILLISECONDS))
				deadline.check();
			// A child that it left behind may keep the streams open for ever.
			long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LAST_BYTES);
			for (Thread reader : readers)
				reader.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new ConnectionException(Kind.CANCELLED, command + " was cancelled", e);
		}
		return new CommandResult(process.exitValue(), out.bytes(), err.bytes(), out.dropped(), err.dropped());
	}

	private void feed(byte[] input) {
		try (OutputStream stream = process.getOutputStream()) {
			stream.write(input);
		} catch (IOException e) {
			// It does not read to the end, which is its own affair.
		}
	}

	private static Thread copy(InputStream from, OutputStream to) {
		return Thread.ofVirtual().start(() -> {
			try (from) {
				from.transferTo(to);
			} catch (IOException e) {
				// It was ended.
			}
		});
	}

	/** Keeps the last of its standard error. */
	public void readErrors() {
		errorReader = copy(process.getErrorStream(), errors);
	}

	@Override
	public OutputStream input() {
		return process.getOutputStream();
	}

	@Override
	public InputStream output() {
		return process.getInputStream();
	}

	/** When it has ended, all that it has said. */
	@Override
	public String errorText() {
		if (errorReader != null && !process.isAlive())
			try {
				errorReader.join(LAST_BYTES);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		return errors.text();
	}

	@Override
	public OptionalInt exitCode() {
		return process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
	}

	@Override
	public boolean isRunning() {
		return process.isAlive();
	}

	@Override
	public void close() {
		if (process.isAlive())
			try (Stream<ProcessHandle> children = process.descendants()) {
				List<ProcessHandle> all = children.toList();
				process.destroyForcibly();
				all.forEach(ProcessHandle::destroyForcibly);
			}
		ended.accept(this);
	}
}
