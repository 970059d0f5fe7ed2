// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.tracewright.control.transport.RemoteShell;

/**
 * Takes a line out of a program's standard error, by which the shell that becomes the program tells its number: hosts do not end programs by themselves, and those that
 * pass on signals do so for some users only.
 */
final class PidLine extends OutputStream {

	private static final String MARK = "tracewright-pid ";
	private static final int LONGEST = 64 << 10;

	private final OutputStream rest;
	private final ByteArrayOutputStream line = new ByteArrayOutputStream();
	private boolean over;
	private int seen;
	private volatile long pid;

	/** Everything else is passed on. */
	PidLine(OutputStream rest) {
		this.rest = rest;
	}

	/** The command of a shell that tells its number and then becomes a program. What is no program, such as a shell's own commands, is not found. */
	static String command(List<String> arguments) {
		return shell("echo \"" + MARK + "$$\" >&2; exec \"$@\"", arguments);
	}

	/** The command by which whatever shell the user has becomes a POSIX shell that runs a script. */
	static String shell(String script) {
		return shell(script, List.of());
	}

	private static String shell(String script, List<String> arguments) {
		return "exec " + RemoteShell.quote(Stream.concat(Stream.of("sh", "-c", script, "sh"), arguments.stream()).toList());
	}

	/** The number of the program, 0 as long as it is not known. */
	long pid() {
		return pid;
	}

	@Override
	public void write(int b) throws IOException {
		write(new byte[]{(byte) b}, 0, 1);
	}

	@Override
	public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
		int i = offset;
		while (!over && i < offset + length) {
			line.write(bytes[i]);
			if (bytes[i++] == '\n')
				endLine();
			// A shell may complain before, but not for ever.
			if (++seen > LONGEST)
				finish();
		}
		rest.write(bytes, i, offset + length - i);
	}

	private void endLine() throws IOException {
		String text = line.toString(StandardCharsets.ISO_8859_1).strip();
		if (text.startsWith(MARK) && text.substring(MARK.length()).matches("[1-9][0-9]{0,17}")) {
			pid = Long.parseLong(text.substring(MARK.length()));
			over = true;
		} else {
			line.writeTo(rest);
		}
		line.reset();
	}

	/** Passes on what is left: there will be no such line any more. */
	synchronized void finish() throws IOException {
		over = true;
		line.writeTo(rest);
		line.reset();
	}
}
