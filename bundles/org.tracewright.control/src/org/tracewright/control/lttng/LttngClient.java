// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.lttng;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.Command;
import org.tracewright.control.transport.CommandResult;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.session.DomainType;
import org.tracewright.session.Session;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.diff.Change;
import org.tracewright.session.diff.SessionDiff;
import org.tracewright.session.diff.TriggerDiff;
import org.tracewright.session.lttng.InstrumentationPoint;
import org.tracewright.session.lttng.LttngCommands;
import org.tracewright.session.lttng.MiReader;
import org.tracewright.session.lttng.MiReply;
import org.tracewright.session.lttng.SavedSessions;

/**
 * LTTng on a target, driven by its own command {@code lttng --mi xml} over one connection. Says what is there and makes it what is wanted. Stateless but for the
 * connection: what it tells was read just now. For any thread.
 */
public final class LttngClient {

	/** Commands wait for consumers and relays. */
	private static final Duration LIMIT = Duration.ofSeconds(60);
	/** Exit codes of a shell that has not found a program, or may not run it. */
	private static final int NOT_RUN = 126;
	private static final int NOT_FOUND = 127;
	private static final int MOST_SAVED = 16 << 20;
	private static final int MOST_ROUNDS = 3;

	private final Connection connection;
	private final List<String> prefix;

	/** On a target, as the user who is connected: for the kernel's tracepoints that user is root or of the group {@code tracing}. */
	public LttngClient(Connection connection) {
		this(connection, List.of());
	}

	/**
	 * On a target.
	 *
	 * @param prefix comes before each command: {@code sudo -n} for example
	 */
	public LttngClient(Connection connection, List<String> prefix) {
		this.connection = connection;
		this.prefix = List.copyOf(prefix);
	}

	private CommandResult command(Command command, Cancellation cancellation) throws ConnectionException {
		List<String> arguments = new ArrayList<>(prefix);
		arguments.addAll(command.arguments());
		return connection.run(new Command(arguments, command.input(), command.limit(), command.maxOutput()), cancellation);
	}

	/**
	 * Runs a command of LTTng.
	 *
	 * @param arguments all of it, with {@code lttng} first
	 * @throws LttngException when the command does not exist there; what it says itself is in the reply
	 */
	public MiReply run(List<String> arguments, Cancellation cancellation) throws ConnectionException, LttngException {
		CommandResult result = command(Command.of(arguments).withLimit(LIMIT), cancellation);
		if (result.output().length == 0 && !prefix.isEmpty() && result.errorText().startsWith(prefix.getFirst() + ":"))
			throw new LttngException(connection.target() + ": " + result.errorText().strip());
		if (result.output().length == 0 && (result.exitCode() == NOT_FOUND || result.exitCode() == NOT_RUN))
			throw new LttngException("there is no command 'lttng' on " + connection.target()
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
		List<String> command = new ArrayList<>(List.of("lttng", "--mi", "xml"));
		command.addAll(List.of(arguments));
		return command;
	}

	/** Version of the tracer. */
	public TracerVersion version(Cancellation cancellation) throws ConnectionException, LttngException {
		return done(lttng("version"), cancellation).version();
	}

	/** All sessions, with names, states and outputs only; none when no session daemon runs, which the command says by an error. */
	public List<Session> sessions(Cancellation cancellation) throws ConnectionException, LttngException {
		MiReply reply = run(lttng("list"), cancellation);
		if (!reply.success() && !reply.message().contains("No session daemon"))
			throw new LttngException("sessions of " + connection.target() + " cannot be listed: " + reply.message());
		return reply.sessions();
	}

	/** A session with all that is in it; nothing when there is none of that name. Contexts are only in what LTTng saves: it does so into a folder of its own, which goes again. */
	public Optional<Session> session(String name, Cancellation cancellation) throws ConnectionException, LttngException {
		if (sessions(cancellation).stream().noneMatch(session -> session.getName().equals(name)))
			return Optional.empty();
		// Behind the two dashes a name may begin with one.
		MiReply reply = done(lttng("list", "--", name), cancellation);
		if (reply.sessions().isEmpty())
			return Optional.empty();
		Session session = reply.sessions().getFirst();
		saved(name, cancellation).ifPresent(saved -> SavedSessions.complete(session, saved));
		MiReply outputs = run(lttng("snapshot", "list-output", "--session=" + name), cancellation);
		if (outputs.success())
			outputs.sessions().stream().findFirst()
					.ifPresent(s -> session.getSnapshotOutputs().addAll(List.copyOf(s.getSnapshotOutputs())));
		return Optional.of(session);
	}

	private Optional<Session> saved(String name, Cancellation cancellation) throws ConnectionException, LttngException {
		CommandResult made = command(Command.of("mktemp", "-d"), cancellation);
		if (!made.succeeded())
			return Optional.empty();
		String folder = made.outputText().strip();
		try {
			MiReply reply = run(lttng("save", "--force", "--output-path=" + folder, "--", name), cancellation);
			if (!reply.success())
				return Optional.empty();
			CommandResult file = command(Command.of("cat", "--", folder + "/" + name + ".lttng").withMaxOutput(MOST_SAVED),
					cancellation);
			return file.succeeded() && !file.isTruncated()
					? MiReader.readSaved(file.output()).sessions().stream().findFirst()
					: Optional.empty();
		} finally {
			command(Command.of("rm", "-rf", "--", folder), Cancellation.NEVER);
		}
	}

	/** What can be recorded in a domain: tracepoints and system calls, or loggers. */
	public List<InstrumentationPoint> available(DomainType domain, Cancellation cancellation)
			throws ConnectionException, LttngException {
		return done(lttng("list", "--" + domain.getLiteral()), cancellation).available();
	}

	/** What has to be done so that a session becomes what is wanted. */
	public List<Change> changes(Session wanted, Cancellation cancellation) throws ConnectionException, LttngException {
		Session actual = session(wanted.getName(), cancellation).orElse(null);
		if (actual != null) {
			// Triggers are of the user, not of a session: those that a session could mean are found by what they do.
			MiReply triggers = run(lttng("list-triggers"), cancellation);
			actual.getTriggers().addAll(TriggerDiff.belonging(triggers.triggers(), wanted));
		}
		return SessionDiff.of(wanted, actual);
	}

	/**
	 * A step of what is done.
	 *
	 * @param change    what is to be done
	 * @param arguments the command
	 * @param success   whether it was done
	 * @param message   what was said: why not, or warnings; possibly empty
	 */
	public record Step(Change change, List<String> arguments, boolean success, String message) {
	}

	/**
	 * What was done.
	 *
	 * @param steps   the commands that ran, in their order
	 * @param left    what is not as it is wanted all the same, read back afterwards
	 * @param stopped whether the rest was left out after a step that failed
	 */
	public record Outcome(List<Step> steps, List<Change> left, boolean stopped) {

		/** Copies the lists. */
		public Outcome {
			steps = List.copyOf(steps);
			left = List.copyOf(left);
		}
	}

	/**
	 * Makes a session what is wanted, and looks what has become of it.
	 *
	 * @param goOn whether to go on after a step that fails
	 * @param told each step when it is over
	 */
	public Outcome apply(Session wanted, boolean goOn, Consumer<Step> told, Cancellation cancellation)
			throws ConnectionException, LttngException {
		List<Step> steps = new ArrayList<>();
		List<Change> left = changes(wanted, cancellation);
		boolean stopped = false;
		// LTTng counts how often a logger's rule was enabled, so that once is not always enough: what is left is asked for again.
		for (int round = 0; round < MOST_ROUNDS && !left.isEmpty() && !stopped; round++) {
			stopped = !run(left, goOn, steps, told, cancellation);
			left = changes(wanted, cancellation);
		}
		return new Outcome(steps, left, stopped);
	}

	/** Does changes in their order; false when one failed and that ends it. */
	private boolean run(List<Change> changes, boolean goOn, List<Step> steps, Consumer<Step> told, Cancellation cancellation)
			throws ConnectionException, LttngException {
		for (Change change : changes)
			for (List<String> arguments : LttngCommands.of(change)) {
				MiReply reply = run(arguments, cancellation);
				Step step = new Step(change, arguments, reply.success(),
						reply.success() ? String.join("; ", reply.warnings()) : reply.message());
				steps.add(step);
				told.accept(step);
				if (!reply.success() && !goOn)
					return false;
			}
		return true;
	}

	/** Starts recording. */
	public void start(String session, Cancellation cancellation) throws ConnectionException, LttngException {
		done(lttng("start", "--", session), cancellation);
	}

	/** Stops recording; what is in buffers is written. */
	public void stop(String session, Cancellation cancellation) throws ConnectionException, LttngException {
		done(lttng("stop", "--", session), cancellation);
	}

	/** Takes a session away; what it has recorded stays. */
	public void destroy(String session, Cancellation cancellation) throws ConnectionException, LttngException {
		done(lttng("destroy", "--", session), cancellation);
	}

	/** Takes a snapshot now. */
	public void snapshot(String session, Cancellation cancellation) throws ConnectionException, LttngException {
		done(lttng("snapshot", "record", "--session=" + session), cancellation);
	}

	/** Begins a new chunk, so that what was recorded can be taken away; gives where it is, if the tracer says so. */
	public Optional<String> rotate(String session, Cancellation cancellation) throws ConnectionException, LttngException {
		MiReply reply = done(lttng("rotate", "--", session), cancellation);
		return Optional.ofNullable(reply.rotation()).map(MiReply.Rotation::location);
	}
}
