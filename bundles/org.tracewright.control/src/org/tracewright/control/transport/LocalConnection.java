// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.tracewright.control.internal.Deadline;
import org.tracewright.control.internal.Listeners;
import org.tracewright.control.internal.LocalProcess;
import org.tracewright.control.internal.Printable;
import org.tracewright.control.internal.files.Download;
import org.tracewright.control.internal.files.FileNames;
import org.tracewright.control.internal.files.LocalFiles;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.trace.Progress;

/** This machine as a target. Programs get the environment of this process and begin in its folder. */
public final class LocalConnection implements Connection {

	private static final String NAME = "this machine";

	private final Listeners listeners = new Listeners();
	private final Set<LocalProcess> running = ConcurrentHashMap.newKeySet();

	@Override
	public String target() {
		return NAME;
	}

	@Override
	public ConnectionState state() {
		return listeners.state();
	}

	@Override
	public CommandResult run(Command command, Cancellation cancellation) throws ConnectionException {
		Deadline deadline = new Deadline("'" + Printable.of(command.toString()) + "' on this machine", command.limit(),
				cancellation);
		LocalProcess process = start(command.arguments());
		try {
			CommandResult result = process.run(command, deadline);
			checkOpen();
			return result;
		} finally {
			process.close();
		}
	}

	@Override
	public RemoteProcess open(List<String> arguments, Cancellation cancellation) throws ConnectionException {
		LocalProcess process = start(RemoteShell.check(arguments));
		process.readErrors();
		return process;
	}

	private LocalProcess start(List<String> arguments) throws ConnectionException {
		checkOpen();
		// The JVM makes question marks of what its locale cannot say.
		Charset charset = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
		for (String argument : arguments)
			if (!charset.newEncoder().canEncode(argument))
				throw new ConnectionException(Kind.CONFIGURATION, "this program runs in a locale without the characters of '"
						+ Printable.of(argument) + "': start it with a UTF-8 locale, such as LC_ALL=C.UTF-8");
		try {
			LocalProcess process = new LocalProcess(new ProcessBuilder(arguments).start(), running::remove);
			running.add(process);
			return process;
		} catch (IOException e) {
			throw new ConnectionException(Kind.NO_SUCH_PROGRAM, "'" + Printable.of(arguments.getFirst())
					+ "' cannot be run on this machine: install it, or see to its permissions", e);
		}
	}

	@Override
	public List<RemoteFile> list(String folder, Cancellation cancellation) throws ConnectionException {
		checkOpen();
		try (LocalFiles files = new LocalFiles()) {
			return FileNames.checked(NAME, folder, files.list(folder));
		}
	}

	@Override
	public DownloadReport download(String folder, Path local, Progress progress) throws ConnectionException {
		checkOpen();
		try (LocalFiles files = new LocalFiles()) {
			return new Download(files, NAME, progress).run(folder, local);
		}
	}

	private void checkOpen() throws ConnectionException {
		if (state() == ConnectionState.CLOSED)
			throw new ConnectionException(Kind.CANCELLED, "the connection to this machine was closed");
	}

	@Override
	public void addListener(ConnectionListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(ConnectionListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void close() {
		listeners.change(ConnectionState.CLOSED, null);
		List.copyOf(running).forEach(LocalProcess::close);
	}
}
