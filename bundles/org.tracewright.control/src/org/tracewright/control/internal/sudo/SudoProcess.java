// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.sudo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

import org.tracewright.control.internal.BoundedOutput;
import org.tracewright.control.internal.Deadline;
import org.tracewright.control.transport.Command;
import org.tracewright.control.transport.CommandResult;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.RemoteProcess;

/**
 * A program that was started by a sudo that asks for passwords on its standard error, by a text that nothing else says. Nothing is written before it asks: what a
 * program reads that sudo runs without a password must not be the password.
 */
public final class SudoProcess implements RemoteProcess {

	/** Time between two looks at what sudo says, in ms. */
	private static final long LOOK = 10;
	/** How long the exit code of a program that runs no more is waited for, in ns: then the connection is lost. */
	private static final long LAST_WORD = 3_000_000_000L;

	private final RemoteProcess process;
	private final String prompt;
	private final String target;

	/**
	 * A program that was just started.
	 *
	 * @param prompt what sudo asks by
	 * @param target names the host in messages
	 */
	public SudoProcess(RemoteProcess process, String prompt, String target) {
		this.process = process;
		this.prompt = prompt;
		this.target = target;
	}

	/**
	 * Waits until a password is wanted.
	 *
	 * @param times how often it was wanted then, 1 for the first time
	 * @return false when the program has ended without that
	 */
	public boolean awaitPrompt(int times, Deadline deadline) throws ConnectionException {
		while (!hasEnded(deadline))
			if (prompts() >= times)
				return true;
		return prompts() >= times && process.isRunning();
	}

	private int prompts() {
		String said = process.errorText();
		int count = 0;
		for (int at = said.indexOf(prompt); at >= 0; at = said.indexOf(prompt, at + prompt.length()))
			count++;
		return count;
	}

	/** Whether it has ended, after a short wait. */
	private boolean hasEnded(Deadline deadline) throws ConnectionException {
		long until = System.nanoTime() + LAST_WORD;
		while (true) {
			if (process.exitCode().isPresent())
				return true;
			deadline.check();
			try {
				Thread.sleep(LOOK);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new ConnectionException(Kind.CANCELLED, "waiting for sudo on " + target + " was interrupted", e);
			}
			if (process.isRunning())
				return false;
			if (System.nanoTime() - until > 0)
				throw new ConnectionException(Kind.LOST, "the connection to " + target
						+ " was lost; it is being made again: then look what was done on the host before you try again");
		}
	}

	/** Gives sudo a password. */
	public void answer(char[] password) {
		ByteBuffer text = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
		byte[] line = new byte[text.remaining() + 1];
		text.get(line, 0, line.length - 1);
		line[line.length - 1] = '\n';
		try {
			process.input().write(line);
			process.input().flush();
		} catch (IOException e) {
			// It has ended, and its error text says why.
		} finally {
			Arrays.fill(line, (byte) 0);
			Arrays.fill(text.array(), (byte) 0);
		}
	}

	/** Gives it what it reads, and waits for its end, with all that it says. */
	public CommandResult finish(Command command, BoundedOutput out, Thread reader, Deadline deadline) throws ConnectionException {
		byte[] input = command.input();
		Thread.ofVirtual().start(() -> feed(input));
		while (!hasEnded(deadline))
			deadline.check();
		try {
			reader.join(LAST_WORD / 1_000_000);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new ConnectionException(Kind.CANCELLED, command + " was cancelled", e);
		}
		byte[] errors = errorText().getBytes(StandardCharsets.UTF_8);
		int kept = (int) Math.min(errors.length, command.maxOutput());
		return new CommandResult(process.exitCode().getAsInt(), out.bytes(), Arrays.copyOf(errors, kept), out.dropped(),
				errors.length - kept);
	}

	/** Reads its output from now on. */
	public Thread copyTo(BoundedOutput out) {
		return Thread.ofVirtual().start(() -> {
			try (InputStream in = process.output()) {
				in.transferTo(out);
			} catch (IOException e) {
				// It was ended.
			}
		});
	}

	private void feed(byte[] input) {
		try (OutputStream stream = process.input()) {
			stream.write(input);
		} catch (IOException e) {
			// It does not read to the end, which is its own affair.
		}
	}

	@Override
	public OutputStream input() {
		return process.input();
	}

	@Override
	public InputStream output() {
		return process.output();
	}

	/** Without the question for the password. */
	@Override
	public String errorText() {
		return process.errorText().replace(prompt, "");
	}

	@Override
	public OptionalInt exitCode() {
		return process.exitCode();
	}

	@Override
	public boolean isRunning() {
		return process.isRunning();
	}

	@Override
	public void close() {
		process.close();
	}
}
