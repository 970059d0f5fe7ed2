// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.tracewright.control.internal.BoundedOutput;
import org.tracewright.control.internal.Deadline;
import org.tracewright.control.internal.Printable;
import org.tracewright.control.internal.files.CommandFiles;
import org.tracewright.control.internal.files.Download;
import org.tracewright.control.internal.files.FileNames;
import org.tracewright.control.internal.sudo.SudoProcess;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.trace.Progress;

/**
 * A target on which programs run as root, by {@code sudo}, and files are read as root. Whether sudo wants the user's password is found out at the beginning; where it
 * does, it gets it for each program anew over its standard input, as it remembers nobody who has no terminal. What is cancelled may go on there until it ends by itself:
 * nobody but root may end it.
 */
public final class SudoConnection implements Connection {

	/** How often the user may try. */
	private static final int ATTEMPTS = 3;
	private static final Duration PATIENCE = Duration.ofSeconds(30);
	private static final int NOT_RUN = 126;
	private static final int NOT_FOUND = 127;
	private static final String SUDO = "sudo";

	private final Connection connection;
	private final String prompt;
	/** Guarded by this; null when none is wanted. */
	private char[] password;
	private volatile boolean closed;

	private SudoConnection(Connection connection) {
		this.connection = connection;
		byte[] random = new byte[8];
		new SecureRandom().nextBytes(random);
		prompt = "[tracewright " + HexFormat.of().formatHex(random) + "]";
	}

	/**
	 * Root on a target.
	 *
	 * @param connection  as the user; it is ended with this, and also when this fails
	 * @param credentials asked for the user's password, if sudo wants it
	 * @param first       a program with arguments that does no harm, one of those that are to run as root: a user who may run them without a password is not asked for one
	 * @throws ConnectionException AUTHENTICATION_FAILED when the password is not known, PERMISSION_DENIED when the user may do nothing as root, NO_SUCH_PROGRAM when there is
	 *                             no sudo
	 */
	public static SudoConnection open(Connection connection, Credentials credentials, List<String> first,
			Cancellation cancellation) throws ConnectionException {
		SudoConnection made = new SudoConnection(connection);
		boolean good = false;
		try {
			made.begin(credentials, first, cancellation);
			good = true;
			return made;
		} finally {
			if (!good)
				made.close();
		}
	}

	private void begin(Credentials credentials, List<String> first, Cancellation cancellation) throws ConnectionException {
		CommandResult result;
		try {
			result = connection.run(Command.of(plain(first)), cancellation);
		} catch (ConnectionException e) {
			throw e.kind() == Kind.NO_SUCH_PROGRAM ? missing(e) : e;
		}
		if ((result.exitCode() == NOT_FOUND || result.exitCode() == NOT_RUN) && result.errorText().contains(SUDO))
			throw missing(null);
		if (isRefusal(result)) {
			char[] secret = ask(credentials, cancellation);
			synchronized (this) {
				password = secret;
			}
		}
	}

	private ConnectionException missing(Exception cause) {
		return new ConnectionException(Kind.NO_SUCH_PROGRAM, "there is no program 'sudo' on " + connection.target()
				+ " that this user may run: install it there, or connect as root and leave sudo out", cause);
	}

	/** Whether sudo itself has said no, in whatever language, or does not know the program. */
	private static boolean isRefusal(CommandResult result) {
		return result.exitCode() == 1 && result.output().length == 0
				&& lastLine(result.errorText().strip()).startsWith(SUDO + ':');
	}

	/** The user's password as sudo takes it; null when it does not want it. */
	private char[] ask(Credentials credentials, Cancellation cancellation) throws ConnectionException {
		int asked = 0;
		while (true) {
			int before = asked;
			char[] given = null;
			boolean good = false;
			try (SudoProcess process = start(List.of("-v"), cancellation)) {
				while (process.awaitPrompt(asked - before + 1, patience(cancellation))) {
					wipe(given);
					given = secret(credentials, asked++);
					process.answer(given);
				}
				good = process.exitCode().orElse(-1) == 0;
				if (good)
					return given;
				String said = process.errorText().strip();
				// Of passwords sudo speaks in its own name, of rights it does not.
				if (asked == before || !lastLine(said).startsWith(SUDO + ':'))
					throw refused(said);
				if (asked >= ATTEMPTS)
					throw wrong(lastLine(said));
			} finally {
				if (!good)
					wipe(given);
			}
		}
	}

	private static String lastLine(String text) {
		return text.substring(text.lastIndexOf('\n') + 1);
	}

	private char[] secret(Credentials credentials, int attempt) throws ConnectionException {
		if (attempt >= ATTEMPTS)
			throw wrong("it asks again");
		char[] secret = credentials.secret(new SecretRequest.Sudo(connection.target(), attempt));
		if (secret == null)
			throw new ConnectionException(Kind.AUTHENTICATION_FAILED, "the sudo of " + connection.target()
					+ " wants the user's password, and none was given: connect again and give it, or have the administrator allow the command without one (NOPASSWD)");
		return secret;
	}

	private ConnectionException wrong(String said) {
		return new ConnectionException(Kind.AUTHENTICATION_FAILED,
				"the sudo of " + connection.target() + " did not take the password " + ATTEMPTS + " times (" + Printable.of(said)
						+ "): it is the one by which the user logs in there");
	}

	private ConnectionException refused(String said) {
		return new ConnectionException(Kind.PERMISSION_DENIED, "the sudo of " + connection.target()
				+ " does not let this user work as root (" + (said.isEmpty() ? "no reason given" : Printable.of(said))
				+ "): have the administrator allow it in the sudoers file, or leave sudo out; the kernel is traced by members of the group 'tracing' too");
	}

	private static void wipe(char[] secret) {
		if (secret != null)
			Arrays.fill(secret, '\0');
	}

	private Deadline patience(Cancellation cancellation) {
		return new Deadline("the sudo of " + connection.target(), PATIENCE, () -> closed || cancellation.isCancelled());
	}

	private static List<String> plain(List<String> arguments) {
		return sudo(List.of("-n", "--"), arguments);
	}

	private static List<String> sudo(List<String> options, List<String> arguments) {
		List<String> all = new ArrayList<>(List.of(SUDO));
		all.addAll(options);
		all.addAll(arguments);
		return all;
	}

	/** A sudo that wants the password, whatever it remembers. */
	private SudoProcess start(List<String> arguments, Cancellation cancellation) throws ConnectionException {
		return new SudoProcess(connection.open(sudo(List.of("-k", "-S", "-p", prompt), arguments), cancellation), prompt,
				connection.target());
	}

	/** A copy; null when none is wanted. */
	private synchronized char[] password() throws ConnectionException {
		if (closed)
			throw new ConnectionException(Kind.CANCELLED, "the connection to " + connection.target() + " was closed");
		return password == null ? null : password.clone();
	}

	private static void answer(SudoProcess process, char[] secret, Deadline deadline) throws ConnectionException {
		try {
			if (process.awaitPrompt(1, deadline))
				process.answer(secret);
		} finally {
			wipe(secret);
		}
	}

	@Override
	public String target() {
		return connection.target();
	}

	@Override
	public ConnectionState state() {
		return connection.state();
	}

	@Override
	public CommandResult run(Command command, Cancellation cancellation) throws ConnectionException {
		char[] secret = password();
		if (secret == null)
			return connection.run(new Command(plain(command.arguments()), command.input(), command.limit(), command.maxOutput()),
					cancellation);
		Deadline deadline = new Deadline("'" + Printable.of(command.toString()) + "' on " + connection.target(), command.limit(),
				() -> closed || cancellation.isCancelled());
		try (SudoProcess process = start(sudo(command), cancellation)) {
			BoundedOutput out = new BoundedOutput(command.maxOutput());
			Thread reader = process.copyTo(out);
			answer(process, secret, deadline);
			return process.finish(command, out, reader, deadline);
		}
	}

	private static List<String> sudo(Command command) {
		List<String> arguments = new ArrayList<>(List.of("--"));
		arguments.addAll(command.arguments());
		return arguments;
	}

	@Override
	public RemoteProcess open(List<String> arguments, Cancellation cancellation) throws ConnectionException {
		char[] secret = password();
		if (secret == null)
			return connection.open(plain(arguments), cancellation);
		SudoProcess process = start(sudo(Command.of(arguments)), cancellation);
		boolean good = false;
		try {
			answer(process, secret, patience(cancellation));
			good = true;
			return process;
		} finally {
			if (!good)
				process.close();
		}
	}

	@Override
	public List<RemoteFile> list(String folder, Cancellation cancellation) throws ConnectionException {
		try (CommandFiles files = new CommandFiles(this, cancellation)) {
			return FileNames.checked(target(), folder, files.list(folder));
		}
	}

	@Override
	public DownloadReport download(String folder, Path local, Progress progress) throws ConnectionException {
		try (CommandFiles files = new CommandFiles(this, progress::isCancelled)) {
			return new Download(files, target(), progress).run(folder, local);
		}
	}

	@Override
	public void addListener(ConnectionListener listener) {
		connection.addListener(listener);
	}

	@Override
	public void removeListener(ConnectionListener listener) {
		connection.removeListener(listener);
	}

	@Override
	public void close() {
		synchronized (this) {
			closed = true;
			wipe(password);
		}
		connection.close();
	}
}
