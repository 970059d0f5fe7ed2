// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.tracewright.protocol.ChannelRequest;
import org.tracewright.protocol.ChannelSpec;
import org.tracewright.protocol.ChannelSwitch;
import org.tracewright.protocol.ContextRequest;
import org.tracewright.protocol.DaemonListener;
import org.tracewright.protocol.DaemonService;
import org.tracewright.protocol.EventInfo;
import org.tracewright.protocol.Hello;
import org.tracewright.protocol.JvmInfo;
import org.tracewright.protocol.JvmRequest;
import org.tracewright.protocol.LiveClose;
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

/** Answers one client. What it asks for is done in the order in which it asks. */
public final class ControlSession implements DaemonService, AutoCloseable {

	private static final int MOST_LIVE = 8;
	/** How long a question waits for what the same client has asked for before. */
	private static final int SOON_MS = 1000;

	private final Sessions sessions;
	private final Jvms jvms;
	private final Welcome welcome;
	private final Runnable stop;
	private final ExecutorService pool;
	private final ExecutorService work = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("request").stackSize(512 << 10).factory());
	private final Map<Long, LiveFeed> feeds = new ConcurrentHashMap<>();
	private final AtomicLong nextFeed = new AtomicLong(1);
	private volatile boolean greeted;
	private DaemonListener client;

	/**
	 * For a client that has said nothing yet.
	 *
	 * @param stop ends the daemon
	 * @param pool sends live streams
	 */
	public ControlSession(Sessions sessions, Jvms jvms, Welcome welcome, Runnable stop, ExecutorService pool) {
		this.sessions = sessions;
		this.jvms = jvms;
		this.welcome = welcome;
		this.stop = stop;
		this.pool = pool;
	}

	/** Where live streams go. */
	void connect(DaemonListener listener) {
		client = listener;
	}

	boolean isGreeted() {
		return greeted;
	}

	@Override
	public void close() {
		feeds.values().forEach(feed -> feed.end("the connection is lost"));
		work.shutdown();
	}

	/** Something that may fail. */
	private interface Task<T> {

		T run() throws Failure;
	}

	private <T> CompletableFuture<T> answer(Task<T> task) {
		if (!greeted)
			return CompletableFuture.failedFuture(error(Protocol.VERSIONS, "a client begins with 'hello'"));
		try {
			return CompletableFuture.supplyAsync(() -> {
				try {
					return task.run();
				} catch (Failure e) {
					throw error(e.code(), e.getMessage());
				} catch (RuntimeException e) {
					throw error(ResponseErrorCode.InternalError.getValue(), "an error in the daemon: " + e);
				}
			}, work);
		} catch (RejectedExecutionException e) {
			return CompletableFuture.failedFuture(error(Protocol.FAILED, "the daemon ends"));
		}
	}

	/** An answer for which nobody waits: it comes after what was asked before, but not when that takes long, as it does when a disk hangs. */
	private <T> CompletableFuture<T> soon(Supplier<T> question) {
		CompletableFuture<T> answer = answer(question::get);
		CompletableFuture.delayedExecutor(SOON_MS, TimeUnit.MILLISECONDS, pool).execute(() -> {
			if (!answer.isDone())
				answer.complete(question.get());
		});
		return answer;
	}

	private static ResponseErrorException error(int code, String message) {
		return new ResponseErrorException(new ResponseError(code, message, null));
	}

	private static <T> T need(T value, String what) throws Failure {
		if (value == null)
			throw new Failure(Protocol.REFUSED, "the request does not say which " + what);
		return value;
	}

	@Override
	public CompletableFuture<Welcome> hello(Hello hello) {
		if (hello == null || hello.version() != Protocol.VERSION)
			return CompletableFuture.failedFuture(error(Protocol.VERSIONS,
					"this daemon speaks version " + Protocol.VERSION + " of the protocol, and the client version "
							+ (hello == null ? 0 : hello.version()) + ": use both of one release"));
		greeted = true;
		return CompletableFuture.completedFuture(welcome);
	}

	@Override
	public CompletableFuture<List<SessionInfo>> sessions() {
		return soon(sessions::sessionInfos);
	}

	/** Something that is done to a session. */
	private interface Change {

		void to(Session session) throws Failure;
	}

	private <P> CompletableFuture<SessionInfo> change(P request, Function<P, String> name, Change change) {
		return answer(() -> {
			Session session = session(request, name);
			change.to(session);
			return session.info();
		});
	}

	private <P> Session session(P request, Function<P, String> name) throws Failure {
		return sessions.get(need(name.apply(need(request, "session")), "session"));
	}

	@Override
	public CompletableFuture<SessionInfo> create(SessionSpec spec) {
		return answer(() -> sessions.create(need(spec, "session")).info());
	}

	@Override
	public CompletableFuture<SessionInfo> start(SessionName session) {
		return change(session, SessionName::session, s -> s.start(sessions.programs()));
	}

	@Override
	public CompletableFuture<SessionInfo> stop(SessionName session) {
		return change(session, SessionName::session, Session::stop);
	}

	@Override
	public CompletableFuture<Void> destroy(SessionName session) {
		return answer(() -> {
			sessions.destroy(session(session, SessionName::session).name());
			return null;
		});
	}

	@Override
	public CompletableFuture<SessionInfo> clear(SessionName session) {
		return change(session, SessionName::session, Session::clear);
	}

	@Override
	public CompletableFuture<Written> snapshot(SnapshotRequest snapshot) {
		return answer(() -> {
			Session session = session(snapshot, SnapshotRequest::session);
			return session.snapshot(snapshot.output() == null ? null : Specs.folder(snapshot.output()));
		});
	}

	@Override
	public CompletableFuture<Written> rotate(SessionName session) {
		return answer(() -> session(session, SessionName::session).rotate());
	}

	@Override
	public CompletableFuture<SessionInfo> schedule(Schedule schedule) {
		return change(schedule, Schedule::session, s -> s.schedule(schedule.bytes(), schedule.micros()));
	}

	@Override
	public CompletableFuture<SessionInfo> track(TrackRequest tracked) {
		return change(tracked, TrackRequest::session, s -> s.track(tracked.tracked(), sessions.programs()));
	}

	@Override
	public CompletableFuture<SessionInfo> addChannel(ChannelRequest channel) {
		return change(channel, ChannelRequest::session,
				s -> s.addChannel(need(channel.channel(), "channel"), sessions.programs()));
	}

	@Override
	public CompletableFuture<SessionInfo> enableChannel(ChannelSwitch channel) {
		return change(channel, ChannelSwitch::session, s -> s.change(need(channel.channel(), "channel"),
				(c, started) -> with(c, channel.enabled(), c.contexts(), c.rules())));
	}

	@Override
	public CompletableFuture<SessionInfo> addContext(ContextRequest context) {
		return change(context, ContextRequest::session, s -> s.change(need(context.channel(), "channel"), (c, started) -> {
			Set<String> contexts = new LinkedHashSet<>(c.contexts() == null ? List.of() : c.contexts());
			if (contexts.add(need(context.context(), "context")) && started)
				throw new Failure(Protocol.REFUSED, "session '" + context.session()
						+ "' has recorded already: its channels cannot have other contexts; make another channel or session");
			return with(c, c.enabled(), List.copyOf(contexts), c.rules());
		}));
	}

	@Override
	public CompletableFuture<SessionInfo> addRule(RuleRequest rule) {
		return change(rule, RuleRequest::session, s -> s.change(need(rule.channel(), "channel"), (c, started) -> {
			Specs.check(need(rule.rule(), "rule"));
			List<RuleSpec> rules = new ArrayList<>(Specs.rules(c));
			rules.replaceAll(r -> Specs.isAlike(r, rule.rule()) ? rule.rule() : r);
			if (rules.stream().noneMatch(r -> Specs.isAlike(r, rule.rule())))
				rules.add(rule.rule());
			return with(c, c.enabled(), c.contexts(), rules);
		}));
	}

	@Override
	public CompletableFuture<SessionInfo> enableRule(RuleRequest rule) {
		return change(rule, RuleRequest::session, s -> s.change(need(rule.channel(), "channel"), (c, started) -> {
			Specs.check(need(rule.rule(), "rule"));
			List<RuleSpec> rules = new ArrayList<>(Specs.rules(c));
			if (rules.stream().noneMatch(r -> Specs.isAlike(r, rule.rule())))
				throw new Failure(Protocol.NOT_THERE,
						"channel '" + c.name() + "' has no such rule for '" + rule.rule().name() + "'");
			rules.replaceAll(r -> Specs.isAlike(r, rule.rule()) ? rule.rule() : r);
			return with(c, c.enabled(), c.contexts(), rules);
		}));
	}

	private static ChannelSpec with(ChannelSpec c, Boolean enabled, List<String> contexts, List<RuleSpec> rules) {
		return new ChannelSpec(c.name(), enabled, c.subBufferSize(), c.subBufferCount(), c.overwrite(), c.flushMicros(),
				c.blockingMicros(), c.fileSize(), c.fileCount(), contexts, rules == null ? null : List.copyOf(rules));
	}

	@Override
	public CompletableFuture<List<ProgramInfo>> programs() {
		return soon(sessions::programInfos);
	}

	@Override
	public CompletableFuture<List<EventInfo>> events() {
		return soon(sessions::events);
	}

	@Override
	public CompletableFuture<List<JvmInfo>> jvms() {
		return answer(() -> jvms.list(sessions.programs()));
	}

	@Override
	public CompletableFuture<Void> attach(JvmRequest jvm) {
		return answer(() -> {
			jvms.attach(need(jvm, "process").pid(), sessions.programs());
			return null;
		});
	}

	@Override
	public CompletableFuture<LiveOpened> openLive(LiveRequest live) {
		return answer(() -> {
			if (feeds.size() >= MOST_LIVE)
				throw new Failure(Protocol.REFUSED, "there are " + MOST_LIVE + " live streams on this connection already");
			Session session = session(live, LiveRequest::session);
			LiveFeed feed = new LiveFeed(nextFeed.getAndIncrement(), client, live.credit(), sessions.liveBudget());
			session.attach(feed);
			feeds.put(feed.id(), feed);
			SessionInfo info = session.info();
			// Not before the answer is on its way: the client has to know the number.
			pool.execute(() -> {
				feed.run();
				feeds.remove(feed.id());
			});
			return new LiveOpened(feed.id(), info.session().format() == null ? "ctf2" : info.session().format());
		});
	}

	@Override
	public void more(LiveMore more) {
		if (more == null)
			return;
		LiveFeed feed = feeds.get(more.live());
		if (feed != null)
			feed.more(more.credit());
	}

	@Override
	public CompletableFuture<Void> closeLive(LiveClose live) {
		return answer(() -> {
			LiveFeed feed = feeds.remove(need(live, "live stream").live());
			if (feed != null)
				feed.end("it was closed");
			return null;
		});
	}

	@Override
	public CompletableFuture<Void> stopDaemon() {
		return answer(() -> {
			stop.run();
			return null;
		});
	}
}
