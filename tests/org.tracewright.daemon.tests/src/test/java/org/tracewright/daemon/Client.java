// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.tracewright.protocol.ChannelSpec;
import org.tracewright.protocol.DaemonListener;
import org.tracewright.protocol.DaemonService;
import org.tracewright.protocol.Hello;
import org.tracewright.protocol.LiveData;
import org.tracewright.protocol.LiveEnd;
import org.tracewright.protocol.Protocol;
import org.tracewright.protocol.Refusal;
import org.tracewright.protocol.RuleSpec;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionSpec;
import org.tracewright.tracer.link.Places;

/** A client of a daemon. */
final class Client implements AutoCloseable, DaemonListener {

	private final SocketChannel socket;
	private final ExecutorService pool = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
	private final DaemonService service;
	private volatile String refused;
	final Queue<LiveData> live = new ConcurrentLinkedQueue<>();
	final CompletableFuture<LiveEnd> liveEnd = new CompletableFuture<>();

	private Client(SocketChannel socket) {
		this.socket = socket;
		Launcher<DaemonService> launcher = Protocol.client(this, Channels.newInputStream(socket),
				Channels.newOutputStream(socket), pool);
		service = launcher.getRemoteProxy();
		launcher.startListening();
	}

	static Client connect(Places places) throws IOException {
		SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX);
		socket.connect(UnixDomainSocketAddress.of(places.control()));
		Client client = new Client(socket);
		client.ask(client.service.hello(new Hello(Protocol.VERSION, "test")));
		return client;
	}

	DaemonService service() {
		return service;
	}

	/** The answer; an error of the daemon is an exception with its message. */
	<T> T ask(CompletableFuture<T> answer) throws IOException {
		try {
			for (int i = 0; i < 3000 && refused == null && !answer.isDone(); i++)
				Thread.sleep(i < 100 ? 1 : 10);
			if (refused != null)
				throw new IOException(refused);
			return answer.get(0, TimeUnit.SECONDS);
		} catch (ExecutionException e) {
			throw new IOException(e.getCause() instanceof ResponseErrorException error
					? error.getResponseError().getMessage()
					: e.getCause().toString(), e);
		} catch (TimeoutException | InterruptedException e) {
			throw new IOException("no answer", e);
		}
	}

	SessionInfo session(String name) throws IOException {
		return ask(service.sessions()).stream().filter(s -> s.session().name().equals(name)).findFirst().orElseThrow();
	}

	/** A session of one channel that records all that counts. */
	static SessionSpec spec(String name, boolean snapshot, String format, boolean perProcess) {
		ChannelSpec channel = new ChannelSpec("events", null, 1 << 16, 16, null, 100_000L, null, null, null, List.of("vpid"),
				List.of(new RuleSpec("count:*", null, null, null, null, null)));
		return new SessionSpec(name, snapshot, null, format, perProcess, null, List.of(channel), null, null, null);
	}

	@Override
	public void live(LiveData data) {
		live.add(data);
	}

	@Override
	public void liveEnded(LiveEnd end) {
		liveEnd.complete(end);
	}

	@Override
	public void refused(Refusal refusal) {
		refused = refusal.reason();
		close();
	}

	@Override
	public void close() {
		try {
			socket.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		pool.shutdownNow();
	}
}
