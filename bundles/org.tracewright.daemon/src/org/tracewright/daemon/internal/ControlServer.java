// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.tracewright.protocol.DaemonListener;
import org.tracewright.protocol.Protocol;

/** Serves those who control sessions: JSON-RPC, see {@code docs/protocol.md}. */
public final class ControlServer implements UserSocket.Talk {

	private static final long PATIENCE = 10;

	private final Supplier<ControlSession> sessions;
	private final ScheduledExecutorService timer;
	private final ExecutorService pool;

	/**
	 * A server.
	 *
	 * @param sessions makes what answers one client
	 * @param timer    ends connections that do not begin
	 * @param pool     reads, and sends live streams
	 */
	public ControlServer(Supplier<ControlSession> sessions, ScheduledExecutorService timer, ExecutorService pool) {
		this.sessions = sessions;
		this.timer = timer;
		this.pool = pool;
	}

	@Override
	public void refuse(SocketChannel socket, String reason) throws IOException {
		Protocol.refuse(reason, Channels.newOutputStream(socket));
	}

	@Override
	public void talk(SocketChannel socket) throws IOException {
		InputStream in = Channels.newInputStream(socket);
		OutputStream out = Channels.newOutputStream(socket);
		try (ControlSession session = sessions.get()) {
			Launcher<DaemonListener> launcher = Protocol.daemon(session, in, out, pool);
			session.connect(launcher.getRemoteProxy());
			timer.schedule(() -> {
				if (!session.isGreeted())
					try {
						socket.close();
					} catch (IOException e) {
						// It is of no use any more, either way.
					}
			}, PATIENCE, TimeUnit.SECONDS);
			launcher.startListening().get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | CancellationException e) {
			// The connection is lost, or what came was no message.
		}
	}
}
