// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.RemoteProcess;
import org.tracewright.daemon.DaemonException;
import org.tracewright.daemon.DaemonStarter;
import org.tracewright.protocol.DaemonListener;
import org.tracewright.protocol.DaemonService;
import org.tracewright.protocol.Hello;
import org.tracewright.protocol.LiveData;
import org.tracewright.protocol.LiveEnd;
import org.tracewright.protocol.Protocol;
import org.tracewright.protocol.Refusal;
import org.tracewright.protocol.Welcome;

/** A connection to the session daemon here, or on a host behind SSH. */
final class DaemonLine implements AutoCloseable {

	/** Takes live streams; this one has not asked for any. */
	static class Listener implements DaemonListener {

		private volatile String refusal;

		@Override
		public void live(LiveData data) {
			// Nobody has asked for any.
		}

		@Override
		public void liveEnded(LiveEnd end) {
			// Nobody has asked for any.
		}

		@Override
		public final void refused(Refusal why) {
			refusal = why.reason();
		}
	}

	/** Exit codes of a shell that may not run a program, or has not found it. */
	private static final int NOT_RUN = 126;
	private static final int NOT_FOUND = 127;
	private static final long STEP_MILLIS = 100;
	private static final long PATIENCE_NANOS = 60_000_000_000L;

	private final AutoCloseable under;
	private final RemoteProcess process;
	private final String program;
	private final ExecutorService pool = Executors
			.newCachedThreadPool(Thread.ofPlatform().daemon().name("daemon line ", 0).factory());
	private final Cancellation cancellation;
	private final DaemonService service;
	private final Future<Void> end;
	private final Listener listener;
	private final Welcome welcome;

	private DaemonLine(InputStream in, OutputStream out, Listener listener, AutoCloseable under, RemoteProcess process,
			String program, Cancellation cancellation) throws IOException {
		this.under = under;
		this.process = process;
		this.program = program;
		this.cancellation = cancellation;
		this.listener = listener;
		Launcher<DaemonService> launcher = Protocol.client(listener, in, out, pool);
		service = launcher.getRemoteProxy();
		end = launcher.startListening();
		welcome = call(service.hello(new Hello(Protocol.VERSION, "tracewright")));
	}

	/** To the daemon of this user on this machine, which is started if need be. */
	static DaemonLine local(DaemonStarter starter, Listener listener, Cancellation cancellation) throws IOException {
		SocketChannel socket = starter.connect();
		try {
			return new DaemonLine(Channels.newInputStream(socket), Channels.newOutputStream(socket), listener, socket, null, "",
					cancellation);
		} catch (IOException e) {
			socket.close();
			throw e;
		}
	}

	/** To the daemon of the user on a target. */
	static DaemonLine remote(Connection connection, String program, Listener listener, Cancellation cancellation)
			throws IOException {
		RemoteProcess process = connection.open(List.of(program, "dial-stdio"), cancellation);
		try {
			return new DaemonLine(process.output(), process.input(), listener, process, process, program, cancellation);
		} catch (IOException e) {
			process.close();
			throw e;
		}
	}

	DaemonService service() {
		return service;
	}

	Welcome welcome() {
		return welcome;
	}

	/**
	 * Waits for an answer.
	 *
	 * @throws RefusedException when the daemon says no
	 * @throws IOException      when there is no answer
	 */
	<T> T call(CompletableFuture<T> answer) throws IOException {
		long until = System.nanoTime() + PATIENCE_NANOS;
		while (true)
			try {
				return answer.get(STEP_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				if (cancellation.isCancelled())
					throw new DaemonException("interrupted");
				if (end.isDone())
					throw lost(e);
				if (System.nanoTime() - until > 0)
					throw new DaemonException("the session daemon does not answer");
			} catch (ExecutionException e) {
				if (e.getCause() instanceof ResponseErrorException refused)
					throw new RefusedException(refused.getResponseError().getMessage());
				throw lost(e);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new DaemonException("interrupted", e);
			}
	}

	private DaemonException lost(Exception cause) {
		if (listener.refusal != null)
			return new DaemonException("the session daemon has ended the connection: " + listener.refusal, cause);
		int code = process == null ? 0 : process.exitCode().orElse(0);
		if (code == NOT_FOUND || code == NOT_RUN)
			return new DaemonException(
					"the target has no command '" + program
							+ "' that this user may run: install the command line there, or say with --tracewright where it is",
					cause);
		String said = process == null ? "" : process.errorText().strip();
		return new DaemonException("the connection to the session daemon is lost" + (said.isEmpty() ? "" : ": " + said), cause);
	}

	/** Whether the connection has ended. */
	boolean isLost() {
		return end.isDone();
	}

	@Override
	public void close() {
		try {
			under.close();
		} catch (Exception e) {
			// It is of no use any more, either way.
		}
		pool.shutdownNow();
	}

	/** The daemon says no, and why. */
	static final class RefusedException extends IOException {

		private static final long serialVersionUID = 1;

		RefusedException(String message) {
			super(message);
		}
	}
}
