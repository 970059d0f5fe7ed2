// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.lttng;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tracewright.control.Observed;
import org.tracewright.control.SessionClient;
import org.tracewright.control.Step;
import org.tracewright.control.TargetProcess;
import org.tracewright.control.internal.Printable;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.Command;
import org.tracewright.control.transport.CommandResult;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.session.Channel;
import org.tracewright.session.DomainType;
import org.tracewright.session.Session;
import org.tracewright.session.SessionKind;
import org.tracewright.session.Tracer;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.Trigger;
import org.tracewright.session.diff.Change;
import org.tracewright.session.diff.SessionDiff;
import org.tracewright.session.diff.TriggerDiff;
import org.tracewright.session.document.WantedSession;
import org.tracewright.session.lttng.InstrumentationPoint;
import org.tracewright.session.lttng.LttngCommands;
import org.tracewright.session.lttng.MiReader;
import org.tracewright.session.lttng.MiReply;
import org.tracewright.session.lttng.SavedSessions;
import org.tracewright.session.terms.TraceOutput;
import org.tracewright.session.terms.Tracers;
import org.tracewright.session.validation.KnownFaults;

/**
 * LTTng on a target, driven by its own command {@code lttng --mi xml} over one connection. Says what is there and makes it what is wanted. Stateless but for the
 * connection: what it tells was read just now. For any thread.
 */
public final class LttngClient implements SessionClient {

	/** Commands wait for consumers and relays. */
	private static final Duration LIMIT = Duration.ofSeconds(60);
	/** Exit codes of a shell that has not found a program, or may not run it. */
	private static final int NOT_RUN = 126;
	private static final int NOT_FOUND = 127;
	private static final int MOST_SAVED = 16 << 20;
	private static final String NO_DAEMON = "No session daemon";
	private static final Pattern KIB = Pattern.compile("(\\d{1,15})\\s");

	private static final String LTTNG = "lttng";
	/** A constant text: what it works with are its arguments, which no shell reads. It writes the saved session to its output and leaves nothing behind. */
	private static final String SAVE = """
			folder=$(mktemp -d) || exit 1
			trap 'rm -rf "$folder"' EXIT
			name=$1
			shift
			"$@" --mi xml save --force --output-path="$folder" -- "$name" > /dev/null && cat -- "$folder/$name.lttng"
			""";
	/** The size of a folder, in KiB, as it is on the disk. */
	private static final List<String> SIZE = List.of("du", "-sk", "--");
	/** A size that takes longer is not told. */
	private static final Duration SIZE_LIMIT = Duration.ofSeconds(3);

	private final Connection connection;
	private final List<String> prefix;
	private final String program;
	private volatile TracerVersion version;

	/** On a target, as the user who is connected: for the kernel's tracepoints that user is root or of the group {@code tracing}. */
	public LttngClient(Connection connection) {
		this(connection, List.of());
	}

	/**
	 * On a target.
	 *
	 * @param prefix comes before each command: {@code env NAME=VALUE} for example
	 */
	public LttngClient(Connection connection, List<String> prefix) {
		this(connection, prefix, LTTNG);
	}

	/**
	 * On a target with an LTTng of one's own.
	 *
	 * @param prefix  comes before each command
	 * @param program name or path of the command {@code lttng} there
	 */
	public LttngClient(Connection connection, List<String> prefix, String program) {
		this.connection = connection;
		this.prefix = List.copyOf(prefix);
		this.program = program;
	}

	@Override
	public Tracer tracer() {
		return Tracer.LTTNG;
	}

	@Override
	public Connection connection() {
		return connection;
	}

	private CommandResult command(Command command, Cancellation cancellation) throws ConnectionException {
		List<String> arguments = new ArrayList<>(prefix);
		arguments.addAll(command.arguments());
		return connection.run(new Command(arguments, command.input(), command.limit(), command.maxOutput()), cancellation);
	}

	/** Whether there was nothing to run; sudo says so in words only. */
	private boolean isMissing(CommandResult result) {
		return result.exitCode() == NOT_FOUND || result.exitCode() == NOT_RUN
				|| result.errorText().strip().endsWith(program + ": command not found");
	}

	/**
	 * Runs a command of LTTng.
	 *
	 * @param arguments all of it, with {@code lttng} first
	 * @throws LttngException when the command does not exist there; what it says itself is in the reply
	 */
	public MiReply run(List<String> arguments, Cancellation cancellation) throws ConnectionException, LttngException {
		List<String> own = new ArrayList<>(arguments);
		own.set(0, program);
		CommandResult result = command(Command.of(own).withLimit(LIMIT), cancellation);
		if (result.output().length == 0 && isMissing(result))
			throw new LttngException("there is no command '" + program + "' on " + connection.target()
					+ " that this user may run: install the package lttng-tools there");
		return MiReader.read(result.output(), result.error(), result.exitCode());
	}

	private MiReply done(List<String> arguments, Cancellation cancellation) throws ConnectionException, LttngException {
		MiReply reply = run(arguments, cancellation);
		if (!reply.success())
			throw new LttngException("'" + String.join(" ", arguments) + "' on " + connection.target() + ": " + reply.message());
		return reply;
	}

	private static List<String> lttng(String... arguments) {
		List<String> command = new ArrayList<>(List.of(LTTNG, "--mi", "xml"));
		command.addAll(List.of(arguments));
		return command;
	}

	/** Version of the tracer; it is asked once. */
	@Override
	public TracerVersion version(Cancellation cancellation) throws ConnectionException, LttngException {
		TracerVersion known = version;
		if (known == null) {
			known = done(lttng("version"), cancellation).version();
			version = known;
		}
		return known;
	}

	/** All sessions, with names, states and outputs only; none when no session daemon runs, which the command says by an error. */
	@Override
	public List<Session> sessions(Cancellation cancellation) throws ConnectionException, LttngException {
		MiReply reply = run(lttng("list"), cancellation);
		if (!reply.success() && !reply.message().contains(NO_DAEMON))
			throw new LttngException("sessions of " + connection.target() + " cannot be listed: " + reply.message());
		return reply.sessions();
	}

	/** A session with all that is in it; nothing when there is none of that name. Contexts are only in what LTTng saves: it does so into a folder of its own, which goes again. */
	@Override
	public Optional<Session> session(String name, Cancellation cancellation) throws ConnectionException, LttngException {
		if (sessions(cancellation).stream().noneMatch(session -> session.getName().equals(name)))
			return Optional.empty();
		return detailed(name, cancellation);
	}

	private Optional<Session> detailed(String name, Cancellation cancellation) throws ConnectionException, LttngException {
		if (KnownFaults.crashesOnLists(version(cancellation))) {
			CommandResult file = savedFile(name, cancellation);
			Session saved = saved(file).orElseThrow(() -> new LttngException(
					"session '" + name + "' of " + connection.target() + " is not looked at closely: LTTng " + version.getText()
							+ " may crash when it is listed, and what it saves of it cannot be read" + said(file)
							+ "; see whether there is space for temporary files, or install 2.13.10 or later"));
			if (hasExclusions(saved))
				return fromSaved(saved, cancellation);
		}
		// Behind the two dashes a name may begin with one.
		MiReply reply = done(lttng("list", "--", name), cancellation);
		if (reply.sessions().isEmpty())
			return Optional.empty();
		Session session = reply.sessions().getFirst();
		if (session.getDomains().stream().flatMap(d -> d.getChannels().stream()).anyMatch(Channel::isContextsUnknown))
			saved(savedFile(name, cancellation)).ifPresent(saved -> SavedSessions.complete(session, saved));
		if (session.getKind() != SessionKind.SNAPSHOT)
			return Optional.of(session);
		MiReply outputs = run(lttng("snapshot", "list-output", "--session=" + name), cancellation);
		if (outputs.success())
			outputs.sessions().stream().findFirst()
					.ifPresent(s -> session.getSnapshotOutputs().addAll(List.copyOf(s.getSnapshotOutputs())));
		return Optional.of(session);
	}

	private static boolean hasExclusions(Session session) {
		return session.getDomains().stream().flatMap(d -> d.getChannels().stream()).flatMap(c -> c.getRules().stream())
				.anyMatch(r -> !r.getExclusions().isEmpty());
	}

	/** A session that must not be listed closely: what it holds is taken from what was saved. What it has lost is not known. */
	private Optional<Session> fromSaved(Session saved, Cancellation cancellation) throws ConnectionException, LttngException {
		Optional<Session> listed = sessions(cancellation).stream().filter(s -> s.getName().equals(saved.getName())).findFirst();
		listed.ifPresent(session -> {
			session.setShmPath(saved.getShmPath());
			session.getDomains().addAll(List.copyOf(saved.getDomains()));
			session.getSnapshotOutputs().addAll(List.copyOf(saved.getSnapshotOutputs()));
			session.getRotationSchedules().addAll(List.copyOf(saved.getRotationSchedules()));
		});
		return listed;
	}

	/** What LTTng saves of a session, on the standard output. */
	private CommandResult savedFile(String name, Cancellation cancellation) throws ConnectionException {
		return command(Command.of("sh", "-c", SAVE, "sh", name, program).withLimit(LIMIT).withMaxOutput(MOST_SAVED),
				cancellation);
	}

	private static Optional<Session> saved(CommandResult file) {
		return file.succeeded() && !file.isTruncated()
				? MiReader.readSaved(file.output()).sessions().stream().findFirst()
				: Optional.empty();
	}

	private static String said(CommandResult result) {
		String said = Printable.of(result.errorText());
		return said.isEmpty() ? "" : " (" + said + ")";
	}

	@Override
	public List<Observed> observe(Predicate<Session> wanted, Cancellation cancellation)
			throws ConnectionException, LttngException {
		List<Observed> all = new ArrayList<>();
		for (Session session : sessions(cancellation))
			all.add(wanted.test(session)
					? closely(session, cancellation)
					: new Observed(session, false, OptionalLong.empty(), ""));
		return all;
	}

	private Observed closely(Session listed, Cancellation cancellation) throws ConnectionException {
		try {
			Optional<Session> close = detailed(listed.getName(), cancellation);
			if (close.isPresent())
				return new Observed(close.get(), true, written(close.get(), cancellation), "");
			// It has gone between the list and the look.
			return new Observed(listed, false, OptionalLong.empty(), "");
		} catch (LttngException e) {
			return new Observed(listed, false, OptionalLong.empty(), e.getMessage());
		}
	}

	/** Size of what a session has written to the target, in bytes; empty when it writes elsewhere or has written nothing. */
	public OptionalLong written(Session session, Cancellation cancellation) throws ConnectionException {
		String folder = TraceOutput.folderOf(session);
		if (folder == null)
			return OptionalLong.empty();
		List<String> command = new ArrayList<>(SIZE);
		command.add(folder);
		CommandResult result;
		try {
			result = command(Command.of(command).withLimit(SIZE_LIMIT), cancellation);
		} catch (ConnectionException e) {
			if (e.kind() == Kind.TIMED_OUT)
				return OptionalLong.empty();
			throw e;
		}
		Matcher size = KIB.matcher(result.outputText());
		return result.succeeded() && size.lookingAt()
				? OptionalLong.of(Long.parseLong(size.group(1)) << 10)
				: OptionalLong.empty();
	}

	/** The triggers of the user; none when no session daemon runs. */
	@Override
	public List<Trigger> triggers(Cancellation cancellation) throws ConnectionException, LttngException {
		MiReply reply = run(lttng("list-triggers"), cancellation);
		if (!reply.success() && !reply.message().contains(NO_DAEMON))
			throw new LttngException("triggers of " + connection.target() + " cannot be listed: " + reply.message());
		return reply.triggers();
	}

	/** What can be recorded in a domain: tracepoints and system calls, or loggers. */
	@Override
	public List<InstrumentationPoint> available(DomainType domain, Cancellation cancellation)
			throws ConnectionException, LttngException {
		if (Tracers.of(domain) != Tracer.LTTNG)
			throw new LttngException(
					"LTTng does not record Java programs by themselves: choose a target with Tracewright's session daemon");
		String option = domain == DomainType.UST ? "--userspace" : "--" + domain.getLiteral();
		List<InstrumentationPoint> points = new ArrayList<>(done(lttng("list", option), cancellation).available());
		// System calls are in a list of their own.
		if (domain == DomainType.KERNEL)
			points.addAll(done(lttng("list", option, "--syscall"), cancellation).available());
		return points;
	}

	/** LTTng lists programs by what they offer only. */
	@Override
	public List<TargetProcess> processes(Cancellation cancellation) {
		return List.of();
	}

	@Override
	public Optional<Session> document(String name, Cancellation cancellation) throws ConnectionException, LttngException {
		Optional<Session> actual = session(name, cancellation);
		if (actual.isPresent())
			actual.get().getTriggers().addAll(TriggerDiff.belonging(triggers(cancellation), actual.get()));
		return actual.map(WantedSession::of);
	}

	@Override
	public List<Change> changes(Session wanted, Cancellation cancellation) throws ConnectionException, LttngException {
		if (Tracers.of(wanted) != Tracer.LTTNG)
			throw new LttngException("session '" + wanted.getName() + "' is one of Java programs, and the tracer of "
					+ connection.target() + " is LTTng: apply it to a target with Tracewright's session daemon");
		Session actual = session(wanted.getName(), cancellation).orElse(null);
		if (actual != null) {
			// Triggers are of the user, not of a session: those that a session could mean are found by what they do.
			MiReply triggers = run(lttng("list-triggers"), cancellation);
			actual.getTriggers().addAll(TriggerDiff.belonging(triggers.triggers(), wanted));
		}
		return SessionDiff.of(wanted, actual);
	}

	@Override
	public boolean make(Change change, boolean goOn, Consumer<Step> told, Cancellation cancellation)
			throws ConnectionException, LttngException {
		boolean good = true;
		for (List<String> arguments : LttngCommands.of(change)) {
			MiReply reply = run(arguments, cancellation);
			told.accept(new Step(change, arguments, reply.success(),
					reply.success() ? String.join("; ", reply.warnings()) : reply.message()));
			good &= reply.success();
			if (!good && !goOn)
				return false;
		}
		return good;
	}

	@Override
	public void perform(Change change, Cancellation cancellation) throws ConnectionException, LttngException {
		for (List<String> arguments : LttngCommands.of(change))
			done(arguments, cancellation);
	}

	@Override
	public void start(String session, Cancellation cancellation) throws ConnectionException, LttngException {
		done(lttng("start", "--", session), cancellation);
	}

	@Override
	public void stop(String session, Cancellation cancellation) throws ConnectionException, LttngException {
		done(lttng("stop", "--", session), cancellation);
	}

	@Override
	public void destroy(String session, Cancellation cancellation) throws ConnectionException, LttngException {
		done(lttng("destroy", "--", session), cancellation);
	}

	@Override
	public void snapshot(String session, Cancellation cancellation) throws ConnectionException, LttngException {
		done(lttng("snapshot", "record", "--session=" + session), cancellation);
	}

	@Override
	public Optional<String> rotate(String session, Cancellation cancellation) throws ConnectionException, LttngException {
		MiReply reply = done(lttng("rotate", "--", session), cancellation);
		return Optional.ofNullable(reply.rotation()).map(MiReply.Rotation::location);
	}

	/** Deletes what a session has recorded so far, in files and in buffers. */
	@Override
	public void clear(String session, Cancellation cancellation) throws ConnectionException, LttngException {
		done(lttng("clear", "--", session), cancellation);
	}

	@Override
	public void regenerateMetadata(String session, Cancellation cancellation) throws ConnectionException, LttngException {
		done(lttng("regenerate", "metadata", "--session=" + session), cancellation);
	}

	@Override
	public void regenerateStatedump(String session, Cancellation cancellation) throws ConnectionException, LttngException {
		done(lttng("regenerate", "statedump", "--session=" + session), cancellation);
	}

	@Override
	public void save(String session, Cancellation cancellation) throws ConnectionException, LttngException {
		done(lttng("save", "--force", "--", session), cancellation);
	}

	@Override
	public void load(String session, Cancellation cancellation) throws ConnectionException, LttngException {
		done(lttng("load", "--", session), cancellation);
	}

	@Override
	public void close() {
		connection.close();
	}
}
