// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.tracewright.control.Observed;
import org.tracewright.control.SessionClient;
import org.tracewright.control.Step;
import org.tracewright.control.TargetProcess;
import org.tracewright.control.TracerException;
import org.tracewright.control.internal.Deadline;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.protocol.DaemonService;
import org.tracewright.protocol.EventInfo;
import org.tracewright.protocol.Hello;
import org.tracewright.protocol.JvmInfo;
import org.tracewright.protocol.JvmRequest;
import org.tracewright.protocol.ProgramInfo;
import org.tracewright.protocol.Protocol;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionName;
import org.tracewright.protocol.SnapshotRequest;
import org.tracewright.protocol.Welcome;
import org.tracewright.protocol.Written;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.Session;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.Tracer;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.Trigger;
import org.tracewright.session.diff.Change;
import org.tracewright.session.diff.SessionDiff;
import org.tracewright.session.document.WantedSession;
import org.tracewright.session.lttng.InstrumentationPoint;
import org.tracewright.session.terms.Tracers;

/**
 * Tracewright's session daemon on a target: Java programs. It is called when it is needed for the first time, and again when a line was lost; what changes
 * something is not asked twice.
 */
public final class DaemonClient implements SessionClient {

	private static final String NAME = "tracewright client";
	/** A daemon that has the line, and says nothing. */
	private static final Duration GREETING = Duration.ofSeconds(20);
	/** Stopping writes all that is in memory, and loading the tracer into a program waits for that. */
	private static final Duration LIMIT = Duration.ofSeconds(60);

	private final Connection connection;
	private final Dialer dialer;
	/** Held by who makes a line. */
	private final ReentrantLock dialing = new ReentrantLock();
	private volatile Wire wire;
	private volatile Welcome welcome;
	private volatile boolean closed;

	/**
	 * A daemon on a target.
	 *
	 * @param connection the way to the target; ended with this
	 * @param dialer     the way to the daemon
	 */
	public DaemonClient(Connection connection, Dialer dialer) {
		this.connection = connection;
		this.dialer = dialer;
	}

	@Override
	public Tracer tracer() {
		return Tracer.TRACEWRIGHT;
	}

	@Override
	public Connection connection() {
		return connection;
	}

	private String at(String what) {
		return what + " on " + connection.target();
	}

	/** The line that works; another one when it was lost. */
	private Wire wire(Cancellation cancellation) throws ConnectionException, TracerException {
		Deadline turn = new Deadline(at("calling the session daemon"), GREETING, cancellation);
		try {
			while (!dialing.tryLock(turn.nextLook(), TimeUnit.MILLISECONDS))
				turn.check();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new ConnectionException(Kind.CANCELLED, at("calling the session daemon") + " was cancelled", e);
		}
		try {
			if (closed)
				throw new ConnectionException(Kind.CANCELLED, "the connection to " + connection.target() + " was closed");
			Wire now = wire;
			if (now == null || now.isLost()) {
				if (now != null)
					now.close();
				now = dial(cancellation);
				wire = now;
			}
			return now;
		} finally {
			dialing.unlock();
		}
	}

	private Wire dial(Cancellation cancellation) throws ConnectionException, TracerException {
		Wire made = new Wire(connection.target(), dialer.dial(cancellation));
		boolean good = false;
		try {
			welcome = greeting(made, cancellation);
			good = !closed;
			if (closed)
				throw new ConnectionException(Kind.CANCELLED, "the connection to " + connection.target() + " was closed");
			return made;
		} finally {
			if (!good)
				made.close();
		}
	}

	private Welcome greeting(Wire made, Cancellation cancellation) throws ConnectionException, TracerException {
		Deadline deadline = new Deadline(at("greeting the session daemon"), GREETING, () -> closed || cancellation.isCancelled());
		Welcome said;
		try {
			said = made.ask(at("greeting the session daemon"), s -> s.hello(new Hello(Protocol.VERSION, NAME)), deadline);
		} catch (ConnectionException e) {
			if (e.kind() == Kind.LOST && !isTargetLost() && made.isCommandMissing())
				throw new MissingCommandException(made.ending(), e);
			if (e.kind() == Kind.LOST && !isTargetLost())
				throw new TracerException("no session daemon answers on " + connection.target() + ": " + made.ending()
						+ "; one is started there by 'tracewright daemon'", e);
			throw e;
		}
		if (said == null || said.version() != Protocol.VERSION)
			throw new TracerException("the session daemon of " + connection.target() + " speaks version "
					+ (said == null ? "0" : said.version()) + " of the protocol, and this program version " + Protocol.VERSION
					+ ": use the same release on both sides");
		return said;
	}

	private boolean isTargetLost() {
		return switch (connection.state()) {
			case CONNECTED, RECONNECTED -> false;
			default -> true;
		};
	}

	/**
	 * Asks something of the daemon's protocol.
	 *
	 * @param what what is done, as the subject of a sentence
	 * @throws TracerException     with what the daemon says when it could not be done
	 * @throws ConnectionException LOST when nobody knows whether it was done
	 */
	public <T> T ask(String what, Cancellation cancellation, Function<DaemonService, CompletableFuture<T>> request)
			throws ConnectionException, TracerException {
		Wire now = wire(cancellation);
		return now.ask(at(what), request, new Deadline(at(what), LIMIT, cancellation));
	}

	/** Asks what can be asked twice: when the line was lost meanwhile, another one may be there. */
	private <T> T look(String what, Cancellation cancellation, Function<DaemonService, CompletableFuture<T>> request)
			throws ConnectionException, TracerException {
		try {
			return ask(what, cancellation, request);
		} catch (ConnectionException e) {
			if (e.kind() != Kind.LOST || isTargetLost())
				throw e;
			return ask(what, cancellation, request);
		}
	}

	@Override
	public TracerVersion version(Cancellation cancellation) throws ConnectionException, TracerException {
		wire(cancellation);
		String text = welcome.daemon() == null ? "" : welcome.daemon();
		TracerVersion version = SessionFactory.eINSTANCE.createTracerVersion();
		version.setTracer(Tracer.TRACEWRIGHT);
		version.setText(text);
		String[] parts = text.split("[^0-9]+");
		version.setMajor(part(parts, 0));
		version.setMinor(part(parts, 1));
		version.setPatch(part(parts, 2));
		return version;
	}

	private static int part(String[] parts, int index) {
		return index < parts.length && parts[index].matches("\\d{1,9}") ? Integer.parseInt(parts[index]) : 0;
	}

	/** What is made of an answer, unless parts of it are missing that have to be there. */
	private <T> T understood(Supplier<T> made) throws TracerException {
		try {
			return made.get();
		} catch (RuntimeException e) {
			throw new TracerException("the session daemon of " + connection.target()
					+ " gives an answer that is not understood: use the same release on both sides", e);
		}
	}

	private List<SessionInfo> infos(Cancellation cancellation) throws ConnectionException, TracerException {
		return look("listing sessions", cancellation, DaemonService::sessions);
	}

	@Override
	public List<Session> sessions(Cancellation cancellation) throws ConnectionException, TracerException {
		List<SessionInfo> infos = infos(cancellation);
		return understood(() -> infos.stream().map(SessionSpecs::of).toList());
	}

	private Optional<SessionInfo> info(String name, Cancellation cancellation) throws ConnectionException, TracerException {
		List<SessionInfo> infos = infos(cancellation);
		return understood(() -> infos.stream().filter(info -> info.session().name().equals(name)).findFirst());
	}

	@Override
	public Optional<Session> session(String name, Cancellation cancellation) throws ConnectionException, TracerException {
		Optional<SessionInfo> info = info(name, cancellation);
		return understood(() -> info.map(SessionSpecs::of));
	}

	@Override
	public List<Observed> observe(Predicate<Session> wanted, Cancellation cancellation)
			throws ConnectionException, TracerException {
		// All of it comes in one answer.
		List<SessionInfo> infos = infos(cancellation);
		return understood(() -> infos.stream().map(DaemonClient::observed).toList());
	}

	private static Observed observed(SessionInfo info) {
		return new Observed(SessionSpecs.of(info), true, OptionalLong.of(info.written()),
				info.problems() == null ? "" : String.join("; ", info.problems()));
	}

	@Override
	public List<InstrumentationPoint> available(DomainType domain, Cancellation cancellation)
			throws ConnectionException, TracerException {
		if (Tracers.of(domain) != Tracer.TRACEWRIGHT)
			throw new TracerException("Tracewright's session daemon records Java programs only: choose a target with LTTng");
		return look("listing events", cancellation, DaemonService::events).stream().map(DaemonClient::point).toList();
	}

	private static InstrumentationPoint point(EventInfo event) {
		return new InstrumentationPoint(DomainType.JAVA, EventRuleKind.TRACEPOINT, -1, "", event.name(),
				event.level() == null ? "" : event.level().toUpperCase(Locale.ROOT),
				event.fields() == null
						? List.of()
						: event.fields().stream().map(name -> new InstrumentationPoint.Field(name, "OTHER", true)).toList());
	}

	/** What a document would have to say: the output only when it was asked for. */
	@Override
	public Optional<Session> document(String name, Cancellation cancellation) throws ConnectionException, TracerException {
		Optional<SessionInfo> found = info(name, cancellation);
		return understood(() -> found.map(info -> {
			Session session = WantedSession.of(SessionSpecs.of(info));
			session.setOutput(info.session().output());
			return session;
		}));
	}

	@Override
	public List<Change> changes(Session wanted, Cancellation cancellation) throws ConnectionException, TracerException {
		if (!Tracers.fits(wanted, Tracer.TRACEWRIGHT))
			throw new TracerException("session '" + wanted.getName() + "' records what LTTng records, and the tracer of "
					+ connection.target() + " is Tracewright's session daemon: apply it to a target with LTTng");
		return SessionDiff.of(wanted, session(wanted.getName(), cancellation).orElse(null));
	}

	@Override
	public boolean make(Change change, boolean goOn, Consumer<Step> told, Cancellation cancellation)
			throws ConnectionException, TracerException {
		DaemonRequest request = request(change);
		Step step;
		try {
			send(request, cancellation);
			step = new Step(change, request.words(), true, "");
		} catch (TracerException e) {
			step = new Step(change, request.words(), false, e.getMessage());
		}
		told.accept(step);
		return step.success();
	}

	private static DaemonRequest request(Change change) throws TracerException {
		try {
			return DaemonRequest.of(change);
		} catch (IllegalArgumentException e) {
			throw new TracerException(e.getMessage(), e);
		}
	}

	private void send(DaemonRequest request, Cancellation cancellation) throws ConnectionException, TracerException {
		ask(request.method(), cancellation, service -> request.sent().apply(service).thenApply(Object.class::cast));
	}

	@Override
	public void perform(Change change, Cancellation cancellation) throws ConnectionException, TracerException {
		send(request(change), cancellation);
	}

	@Override
	public void start(String session, Cancellation cancellation) throws ConnectionException, TracerException {
		ask("starting session '" + session + '\'', cancellation, s -> s.start(new SessionName(session)));
	}

	@Override
	public void stop(String session, Cancellation cancellation) throws ConnectionException, TracerException {
		ask("stopping session '" + session + '\'', cancellation, s -> s.stop(new SessionName(session)));
	}

	@Override
	public void destroy(String session, Cancellation cancellation) throws ConnectionException, TracerException {
		ask("destroying session '" + session + '\'', cancellation, s -> s.destroy(new SessionName(session)));
	}

	@Override
	public void snapshot(String session, Cancellation cancellation) throws ConnectionException, TracerException {
		ask("a snapshot of session '" + session + '\'', cancellation, s -> s.snapshot(new SnapshotRequest(session, null)));
	}

	@Override
	public Optional<String> rotate(String session, Cancellation cancellation) throws ConnectionException, TracerException {
		Written written = ask("rotating session '" + session + '\'', cancellation, s -> s.rotate(new SessionName(session)));
		return Optional.ofNullable(written == null ? null : written.path());
	}

	@Override
	public void clear(String session, Cancellation cancellation) throws ConnectionException, TracerException {
		ask("clearing session '" + session + '\'', cancellation, s -> s.clear(new SessionName(session)));
	}

	private static TracerException unknown(String what) {
		return new TracerException("Tracewright's session daemon " + what);
	}

	@Override
	public void regenerateMetadata(String session, Cancellation cancellation) throws TracerException {
		throw unknown("does not write metadata again: it is always complete");
	}

	@Override
	public void regenerateStatedump(String session, Cancellation cancellation) throws TracerException {
		throw unknown("does not record what is there already");
	}

	@Override
	public void save(String session, Cancellation cancellation) throws TracerException {
		throw unknown("keeps all its sessions by itself");
	}

	@Override
	public void load(String session, Cancellation cancellation) throws TracerException {
		throw unknown("keeps all its sessions by itself");
	}

	/** There are none. */
	@Override
	public List<Trigger> triggers(Cancellation cancellation) {
		return List.of();
	}

	/** Java virtual machines of the daemon's user there. */
	public List<JvmInfo> jvms(Cancellation cancellation) throws ConnectionException, TracerException {
		return look("listing Java virtual machines", cancellation, DaemonService::jvms);
	}

	/** Programs that can be recorded. */
	public List<ProgramInfo> programs(Cancellation cancellation) throws ConnectionException, TracerException {
		return look("listing programs", cancellation, DaemonService::programs);
	}

	@Override
	public List<TargetProcess> processes(Cancellation cancellation) throws ConnectionException, TracerException {
		Map<Long, TargetProcess> all = new LinkedHashMap<>();
		for (ProgramInfo program : programs(cancellation))
			all.put(program.pid(), new TargetProcess(program.pid(), program.name(), true,
					program.sessions() == null ? List.of() : program.sessions()));
		for (JvmInfo jvm : jvms(cancellation))
			all.putIfAbsent(jvm.pid(), new TargetProcess(jvm.pid(), jvm.name(), jvm.traced(), List.of()));
		return new ArrayList<>(all.values());
	}

	/** Loads the tracer into a running Java virtual machine, so that it can be recorded. */
	public void attach(long pid, Cancellation cancellation) throws ConnectionException, TracerException {
		ask("loading the tracer into process " + pid, cancellation, s -> s.attach(new JvmRequest(pid)));
	}

	/**
	 * Gives what a session records to a sink as it comes, until the session records no more, the stream is closed or the line is lost.
	 *
	 * @param sink called in a thread of its own; while it works, the daemon sends no more than some megabytes
	 */
	public LiveStream openLive(String session, LiveSink sink, Cancellation cancellation)
			throws ConnectionException, TracerException {
		Wire now = wire(cancellation);
		return now.openLive(session, sink, new Deadline(at("opening session '" + session + "' live"), LIMIT, cancellation));
	}

	@Override
	public void close() {
		closed = true;
		Wire last = wire;
		if (last != null)
			last.close();
		connection.close();
	}
}
