// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.tracewright.protocol.ChannelRequest;
import org.tracewright.protocol.ChannelSpec;
import org.tracewright.protocol.ChannelStatus;
import org.tracewright.protocol.ChannelSwitch;
import org.tracewright.protocol.ContextRequest;
import org.tracewright.protocol.DaemonListener;
import org.tracewright.protocol.DaemonService;
import org.tracewright.protocol.EventInfo;
import org.tracewright.protocol.Hello;
import org.tracewright.protocol.JvmInfo;
import org.tracewright.protocol.JvmRequest;
import org.tracewright.protocol.LiveClose;
import org.tracewright.protocol.LiveData;
import org.tracewright.protocol.LiveEnd;
import org.tracewright.protocol.LiveMore;
import org.tracewright.protocol.LiveOpened;
import org.tracewright.protocol.LiveRequest;
import org.tracewright.protocol.ProgramInfo;
import org.tracewright.protocol.Protocol;
import org.tracewright.protocol.RuleRequest;
import org.tracewright.protocol.RuleSpec;
import org.tracewright.protocol.Schedule;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionName;
import org.tracewright.protocol.SessionSpec;
import org.tracewright.protocol.SnapshotRequest;
import org.tracewright.protocol.TrackRequest;
import org.tracewright.protocol.Welcome;
import org.tracewright.protocol.Written;

/** A session daemon that records nothing, but keeps sessions as the protocol says, at a socket of its own. */
final class FakeDaemon implements DaemonService, AutoCloseable {

	/** Bytes of each packet of a live stream. */
	static final int PACKET = 1 << 20;

	private final Path socket;
	private final ServerSocketChannel server;
	private final List<SocketChannel> lines = new CopyOnWriteArrayList<>();
	private final ExecutorService pool = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
	private final Map<String, SessionInfo> sessions = new LinkedHashMap<>();
	private final List<String> asked = new CopyOnWriteArrayList<>();
	private final Semaphore credit = new Semaphore(0);
	/** Answers that are never given. */
	private final List<CompletableFuture<?>> open = new CopyOnWriteArrayList<>();
	private volatile DaemonListener client;
	private volatile int version = Protocol.VERSION;
	private volatile boolean silent;
	private volatile int packets;

	FakeDaemon(Path folder) throws IOException {
		socket = Files.createTempDirectory(folder, "daemon").resolve("s");
		server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
		server.bind(UnixDomainSocketAddress.of(socket));
		pool.execute(this::serve);
	}

	private void serve() {
		try {
			while (true) {
				SocketChannel line = server.accept();
				lines.add(line);
				Launcher<DaemonListener> launcher = Protocol.daemon(this, Channels.newInputStream(line),
						Channels.newOutputStream(line), pool);
				client = launcher.getRemoteProxy();
				launcher.startListening();
			}
		} catch (IOException e) {
			// It was closed.
		}
	}

	/** Where it listens. */
	Path socket() {
		return socket;
	}

	/** The requests that changed something, in their order. */
	List<String> asked() {
		return asked;
	}

	/** From now on it says that it speaks another version. */
	void speaking(int other) {
		version = other;
	}

	/** From now on it answers nothing. */
	void silence() {
		silent = true;
	}

	/** From now on it answers again. */
	void talkative() {
		silent = false;
	}

	/** What was asked while it was silent. */
	List<CompletableFuture<?>> unanswered() {
		return open;
	}

	/** From now on it has this session, whatever it is. */
	synchronized void answering(SessionInfo session) {
		sessions.put("", session);
	}

	/** Each live stream has so many packets. */
	void recorded(int count) {
		packets = count;
	}

	/** Cuts all lines. */
	void hangUp() throws IOException {
		for (SocketChannel line : lines)
			line.close();
		lines.clear();
	}

	@Override
	public void close() throws IOException {
		server.close();
		hangUp();
		pool.shutdownNow();
	}

	private static <T> CompletableFuture<T> refused(int code, String message) {
		return CompletableFuture.failedFuture(new ResponseErrorException(new ResponseError(code, message, null)));
	}

	private <T> CompletableFuture<T> answer(T value) {
		if (!silent)
			return CompletableFuture.completedFuture(value);
		CompletableFuture<T> never = new CompletableFuture<>();
		open.add(never);
		return never;
	}

	private synchronized CompletableFuture<SessionInfo> changed(String session, String what, UnaryOperator<SessionInfo> change) {
		SessionInfo info = sessions.get(session);
		if (info == null)
			return refused(Protocol.NOT_THERE, "there is no session '" + session + "'");
		asked.add(what);
		SessionInfo next = change.apply(info);
		sessions.put(session, next);
		return answer(next);
	}

	private static SessionInfo info(SessionSpec spec, boolean active, boolean started) {
		List<ChannelStatus> channels = spec.channels().stream().map(c -> new ChannelStatus(c.name(), 3, 1, 65536, 2)).toList();
		String output = spec.output() == null ? "/traces/" + spec.name() : spec.output();
		return new SessionInfo(spec, active, started, "2026-11-29T06:00:00Z", output, 4242, 3, 1, 0, 65536, 1, 0, 0, channels,
				List.of());
	}

	private static SessionInfo with(SessionInfo info, SessionSpec spec) {
		return info(spec, info.active(), info.startedBefore());
	}

	private static SessionSpec with(SessionSpec s, List<ChannelSpec> channels) {
		return new SessionSpec(s.name(), s.snapshot(), s.output(), s.format(), s.perProcess(), s.memory(), channels, s.tracked(),
				s.rotateBytes(), s.rotateMicros());
	}

	private CompletableFuture<SessionInfo> channel(String session, String name, String what, UnaryOperator<ChannelSpec> change) {
		return changed(session, what, info -> with(info, with(info.session(),
				info.session().channels().stream().map(c -> c.name().equals(name) ? change.apply(c) : c).toList())));
	}

	private static ChannelSpec with(ChannelSpec c, Boolean enabled, List<RuleSpec> rules, List<String> contexts) {
		return new ChannelSpec(c.name(), enabled, c.subBufferSize(), c.subBufferCount(), c.overwrite(), c.flushMicros(),
				c.blockingMicros(), c.fileSize(), c.fileCount(), contexts, rules);
	}

	@Override
	public CompletableFuture<Welcome> hello(Hello hello) {
		return answer(new Welcome(version, "0.1.0", 1, 0, "/run"));
	}

	@Override
	public synchronized CompletableFuture<List<SessionInfo>> sessions() {
		return answer(List.copyOf(sessions.values()));
	}

	@Override
	public synchronized CompletableFuture<SessionInfo> create(SessionSpec session) {
		if (sessions.containsKey(session.name()))
			return refused(Protocol.THERE, "there is a session '" + session.name() + "' already");
		asked.add("create " + session.name());
		SessionInfo info = info(session, false, false);
		sessions.put(session.name(), info);
		return answer(info);
	}

	@Override
	public CompletableFuture<SessionInfo> start(SessionName name) {
		return changed(name.session(), "start", info -> info(info.session(), true, true));
	}

	@Override
	public CompletableFuture<SessionInfo> stop(SessionName name) {
		return changed(name.session(), "stop", info -> info(info.session(), false, info.startedBefore()));
	}

	@Override
	public synchronized CompletableFuture<Void> destroy(SessionName name) {
		asked.add("destroy");
		sessions.remove(name.session());
		return answer(null);
	}

	@Override
	public CompletableFuture<SessionInfo> clear(SessionName name) {
		return changed(name.session(), "clear", info -> info);
	}

	@Override
	public CompletableFuture<Written> snapshot(SnapshotRequest snapshot) {
		return refused(Protocol.REFUSED, "session '" + snapshot.session() + "' is no flight recorder");
	}

	@Override
	public CompletableFuture<Written> rotate(SessionName name) {
		return answer(new Written("/traces/" + name.session() + "/archives/1", 4096));
	}

	@Override
	public CompletableFuture<SessionInfo> schedule(Schedule s) {
		return changed(s.session(), "schedule " + s.bytes() + ' ' + s.micros(), info -> {
			SessionSpec old = info.session();
			return with(info, new SessionSpec(old.name(), old.snapshot(), old.output(), old.format(), old.perProcess(),
					old.memory(), old.channels(), old.tracked(), s.bytes(), s.micros()));
		});
	}

	@Override
	public CompletableFuture<SessionInfo> track(TrackRequest t) {
		return changed(t.session(), "track " + (t.tracked() == null ? "all" : t.tracked().pids() + " " + t.tracked().names()),
				info -> {
					SessionSpec old = info.session();
					return with(info, new SessionSpec(old.name(), old.snapshot(), old.output(), old.format(), old.perProcess(),
							old.memory(), old.channels(), t.tracked(), old.rotateBytes(), old.rotateMicros()));
				});
	}

	@Override
	public CompletableFuture<SessionInfo> addChannel(ChannelRequest request) {
		return changed(request.session(), "channel " + request.channel().name() + ' ' + request.channel().contexts(), info -> {
			List<ChannelSpec> channels = new ArrayList<>(info.session().channels());
			channels.add(request.channel());
			return with(info, with(info.session(), channels));
		});
	}

	@Override
	public CompletableFuture<SessionInfo> enableChannel(ChannelSwitch s) {
		return channel(s.session(), s.channel(), (s.enabled() ? "enable " : "disable ") + s.channel(),
				c -> with(c, s.enabled(), c.rules(), c.contexts()));
	}

	@Override
	public CompletableFuture<SessionInfo> addContext(ContextRequest request) {
		return channel(request.session(), request.channel(), "context " + request.context(), c -> {
			List<String> contexts = new ArrayList<>(c.contexts());
			contexts.add(request.context());
			return with(c, c.enabled(), c.rules(), contexts);
		});
	}

	@Override
	public CompletableFuture<SessionInfo> addRule(RuleRequest request) {
		return channel(request.session(), request.channel(), "rule " + request.rule().name(), c -> {
			List<RuleSpec> rules = new ArrayList<>(c.rules());
			rules.add(request.rule());
			return with(c, c.enabled(), rules, c.contexts());
		});
	}

	@Override
	public CompletableFuture<SessionInfo> enableRule(RuleRequest request) {
		RuleSpec rule = request.rule();
		return channel(request.session(), request.channel(), (rule.enabled() ? "enable " : "disable ") + rule.name(),
				c -> with(c, c.enabled(), c.rules().stream().map(r -> alike(r, rule) ? rule : r).toList(), c.contexts()));
	}

	private static boolean alike(RuleSpec one, RuleSpec other) {
		return new RuleSpec(one.name(), one.exclusions(), one.level(), one.onlyLevel(), one.filter(), other.enabled())
				.equals(other);
	}

	@Override
	public CompletableFuture<List<ProgramInfo>> programs() {
		return answer(List.of(new ProgramInfo(10, "shop.Shop", "21", 0, 2, true, List.of("s"))));
	}

	@Override
	public CompletableFuture<List<EventInfo>> events() {
		return answer(List.of(new EventInfo("shop:order", "INFO", List.of("id"), 1)));
	}

	@Override
	public CompletableFuture<List<JvmInfo>> jvms() {
		return answer(List.of(new JvmInfo(10, "shop.Shop", true), new JvmInfo(11, "other.jar", false)));
	}

	@Override
	public CompletableFuture<Void> attach(JvmRequest jvm) {
		asked.add("attach " + jvm.pid());
		return jvm.pid() == 11 ? answer(null) : refused(Protocol.NOT_THERE, "there is no Java virtual machine " + jvm.pid());
	}

	@Override
	public CompletableFuture<LiveOpened> openLive(LiveRequest live) {
		credit.release(Math.toIntExact(live.credit()));
		pool.execute(() -> {
			try {
				byte[] packet = new byte[PACKET];
				for (int i = 0; i < packets; i++) {
					credit.acquire(PACKET);
					packet[0] = (byte) i;
					client.live(new LiveData(7, "", "c_0", Base64.getEncoder().encodeToString(packet), 0));
				}
				client.liveEnded(new LiveEnd(7, "session '" + live.session() + "' was stopped", 3));
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		return answer(new LiveOpened(7, "ctf2"));
	}

	@Override
	public void more(LiveMore more) {
		credit.release(Math.toIntExact(more.credit()));
	}

	@Override
	public CompletableFuture<Void> closeLive(LiveClose live) {
		asked.add("close live");
		return answer(null);
	}

	@Override
	public CompletableFuture<Void> stopDaemon() {
		return answer(null);
	}
}
