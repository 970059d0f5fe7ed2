// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.tracewright.daemon.DaemonMain;
import org.tracewright.daemon.DaemonStarter;
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
import org.tracewright.protocol.SessionName;
import org.tracewright.protocol.SessionSpec;
import org.tracewright.tracer.link.Places;

/** A session of a daemon in a process of its own that records this one. */
final class DaemonSetting implements Way.Setting {

	/** Most bytes and files of a stream: a disk is not to be filled. */
	static final long FILE_SIZE = 64 << 20;
	static final int FILES = 2;
	private static final String NAME = "bench";

	private final ExecutorService pool = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
	private final SocketChannel socket;
	private final DaemonService service;

	private DaemonSetting(SocketChannel socket) {
		this.socket = socket;
		Launcher<DaemonService> launcher = Protocol.client(new Nobody(), Channels.newInputStream(socket), Channels.newOutputStream(socket), pool);
		service = launcher.getRemoteProxy();
		launcher.startListening();
	}

	/**
	 * Starts a daemon and a session, and waits until this process is recorded. Before anything of the tracer is used here.
	 *
	 * @param flight whether it is a flight recorder
	 */
	static DaemonSetting start(Path folder, boolean flight, String events) throws IOException {
		System.setProperty(Places.PROPERTY, folder.resolve("d").toString());
		DaemonStarter starter = new DaemonStarter(DaemonStarter.command(System.getProperty("java.class.path"), DaemonMain.class.getName(),
				List.of("-D" + Places.PROPERTY + "=" + folder.resolve("d")), List.of()));
		DaemonSetting setting = new DaemonSetting(starter.connect());
		ChannelSpec channel = new ChannelSpec("events", null, null, null, null, null, null, flight ? null : FILE_SIZE, flight ? null : FILES, null,
				List.of(new RuleSpec(events, null, null, null, null, null)));
		setting.ask(setting.service.hello(new Hello(Protocol.VERSION, "benchmark")));
		setting.ask(setting.service.create(
				new SessionSpec(NAME, flight, folder.resolve("traces").toString(), null, true, null, List.of(channel), null, null, null)));
		setting.ask(setting.service.start(new SessionName(NAME)));
		Events.TRACE.two(0, 0);
		try {
			while (setting.session().programs() == 0)
				Thread.sleep(10);
		} catch (InterruptedException e) {
			throw new IOException(e);
		}
		return setting;
	}

	private SessionInfo session() throws IOException {
		return ask(service.sessions()).getFirst();
	}

	private static <T> T ask(CompletableFuture<T> answer) throws IOException {
		try {
			return answer.get();
		} catch (ExecutionException | InterruptedException e) {
			throw new IOException(e);
		}
	}

	@Override
	public long lost() {
		try {
			return session().discarded();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void close() {
		try {
			ask(service.destroy(new SessionName(NAME)));
			ask(service.stopDaemon());
			socket.close();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		pool.shutdownNow();
	}

	/** Has asked for no live stream. */
	private static final class Nobody implements DaemonListener {

		@Override
		public void live(LiveData data) {
			// not asked for
		}

		@Override
		public void liveEnded(LiveEnd end) {
			// not asked for
		}

		@Override
		public void refused(Refusal refusal) {
			// the next answer fails
		}
	}
}
