// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.tracewright.control.TracerException;
import org.tracewright.control.internal.Printable;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.RemoteProcess;

/** Reaches a session daemon through a program on its machine that passes on what it is told. */
final class CommandDialer implements Dialer {

	/** Exit codes of a shell that has not found a program, or may not run it. */
	private static final int NOT_RUN = 126;
	private static final int NOT_FOUND = 127;
	/** How long a program that says no more is waited for, in ms: then it is known why. */
	private static final long LAST = 500;
	private static final long LOOK = 20;

	private final Connection connection;
	private final List<String> command;
	private final String program;

	CommandDialer(Connection connection, List<String> prefix, String program) {
		this.connection = connection;
		this.program = program;
		List<String> all = new ArrayList<>(prefix);
		all.addAll(List.of(program, "dial-stdio"));
		command = List.copyOf(all);
	}

	@Override
	public Line dial(Cancellation cancellation) throws ConnectionException, TracerException {
		try {
			return new ProcessLine(connection.open(command, cancellation));
		} catch (ConnectionException e) {
			if (e.kind() == Kind.NO_SUCH_PROGRAM)
				throw new MissingCommandException(missing(), e);
			throw e;
		}
	}

	private String missing() {
		return "there is no command '" + program + "' on " + connection.target()
				+ " that this user may run: install Tracewright's command line there, or say where it is";
	}

	/** The program's streams. */
	private final class ProcessLine implements Line {

		private final RemoteProcess process;

		ProcessLine(RemoteProcess process) {
			this.process = process;
		}

		@Override
		public InputStream input() {
			return process.output();
		}

		@Override
		public OutputStream output() {
			return process.input();
		}

		@Override
		public String ending() {
			if (isCommandMissing())
				return missing();
			int code = process.exitCode().orElse(-1);
			String said = said();
			if (said.isEmpty())
				return code == 0 ? "the session daemon has ended" : "'" + String.join(" ", command) + "' has ended" + exit(code);
			return said;
		}

		@Override
		public boolean isCommandMissing() {
			awaitEnd();
			int code = process.exitCode().orElse(-1);
			return code == NOT_FOUND || code == NOT_RUN || said().endsWith(program + ": command not found");
		}

		private String said() {
			return Printable.of(process.errorText().strip());
		}

		/** What it said last may come after its end is known. */
		private void awaitEnd() {
			try {
				for (long waited = 0; (process.isRunning() || process.exitCode().orElse(-1) != 0 && process.errorText().isBlank())
						&& waited < LAST; waited += LOOK)
					Thread.sleep(LOOK);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}

		private static String exit(int code) {
			return code < 0 ? "" : " with exit code " + code;
		}

		@Override
		public void close() {
			process.close();
		}
	}
}
