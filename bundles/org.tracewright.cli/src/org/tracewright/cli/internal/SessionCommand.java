// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tracewright.control.ChangeCommands;
import org.tracewright.control.Outcome;
import org.tracewright.control.SessionClient;
import org.tracewright.control.Step;
import org.tracewright.control.TracerException;
import org.tracewright.control.lttng.SessionFetch;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.DownloadReport;
import org.tracewright.session.Session;
import org.tracewright.session.SessionDocument;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.diff.Change;
import org.tracewright.session.document.SessionResources;
import org.tracewright.session.validation.Finding;
import org.tracewright.session.validation.SessionValidation;
import org.tracewright.session.validation.Severity;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tracewright session}: sessions of LTTng and of our own daemon, here or behind SSH. */
@Command(name = "session", description = "Controls tracing sessions of LTTng, or of Tracewright's own daemon, on this machine or on hosts behind SSH: what a session document (*.tracesession) says is made "
		+ "so, and what was recorded is fetched.")
final class SessionCommand implements Runnable {

	private static final String TRACEWRIGHT = "tracewright";

	@Spec
	private CommandSpec spec;

	/** The command with all that it can do. */
	static CommandLine of(Console console) {
		CommandLine command = new CommandLine(new SessionCommand());
		command.addSubcommand(new ListSessions(console));
		command.addSubcommand(new Status(console));
		command.addSubcommand(new Save(console));
		command.addSubcommand(new Diff(console));
		command.addSubcommand(new Apply(console));
		for (Control.What what : Control.What.values()) {
			CommandLine control = new CommandLine(new Control(console, what));
			control.getCommandSpec().usageMessage().description(what.description);
			command.addSubcommand(what.name().toLowerCase(Locale.ROOT), control);
		}
		command.addSubcommand(new Fetch(console));
		return command;
	}

	/** What makes sessions of our own daemon what a document says. */
	static CommandLine applyToDaemon(Console console) {
		CommandLine command = new CommandLine(new Apply(console));
		command.getCommandSpec().usageMessage().description(
				"Makes the sessions of the session daemon what a session document (*.tracesession) says, and reads back what has become of them.");
		command.setDefaultValueProvider(
				argument -> argument instanceof OptionSpec option && option.longestName().equals("--tracer")
						? TRACEWRIGHT
						: null);
		return command;
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), "what is to be done with sessions?");
	}

	/** Lists sessions. */
	@Command(name = "list", description = "Lists the sessions of a target.")
	private static final class ListSessions extends SessionAction {

		ListSessions(Console console) {
			super(console);
		}

		@Override
		int act(SessionClient client, Connection connection, Interruption interruption) throws IOException, TracerException {
			console.out().println(SessionText.version(client.version(interruption::isCancelled)) + " on " + connection.target());
			List<Session> sessions = client.sessions(interruption::isCancelled);
			if (sessions.isEmpty())
				console.out().println("no sessions");
			for (Session session : sessions)
				console.out().println(SessionText.line(session));
			return ExitCode.OK;
		}
	}

	/** Shows a session. */
	@Command(name = "status", description = "Shows a session with its domains, channels, event rules, contexts, trackers and losses.")
	private static final class Status extends SessionAction {

		@Parameters(paramLabel = "SESSION", description = "Name of the session.")
		private String name;

		Status(Console console) {
			super(console);
		}

		@Override
		int act(SessionClient client, Connection connection, Interruption interruption) throws IOException, TracerException {
			SessionText.print(known(client, connection, name, interruption), console.out());
			return ExitCode.OK;
		}
	}

	/** Writes a session as a document. */
	@Command(name = "save", description = "Writes a session as it is to a session document.")
	private static final class Save extends SessionAction {

		@Parameters(index = "0", paramLabel = "SESSION", description = "Name of the session.")
		private String name;

		@Option(names = {"-o",
				"--output"}, required = true, paramLabel = "FILE", description = "Document to write: NAME.tracesession.")
		private Path file;

		Save(Console console) {
			super(console);
		}

		@Override
		int act(SessionClient client, Connection connection, Interruption interruption) throws IOException, TracerException {
			SessionDocument document = SessionFactory.eINSTANCE.createSessionDocument();
			document.getSessions().add(client.document(name, interruption::isCancelled)
					.orElseThrow(() -> new TracerException("there is no session '" + name + "' on " + connection.target())));
			Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), ".session", ".tmp");
			try {
				Files.writeString(unfinished, SessionResources.text(document));
				Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(unfinished);
			}
			return ExitCode.OK;
		}
	}

	/** What a document says against what is. */
	@Command(name = "diff", description = "Shows the commands that would make the sessions of a target what a document says. Exit code 1 when there are any.")
	private static final class Diff extends SessionAction {

		@Parameters(paramLabel = "FILE", description = "Session document.")
		private Path file;

		Diff(Console console) {
			super(console);
		}

		@Override
		int act(SessionClient client, Connection connection, Interruption interruption) throws IOException, TracerException {
			boolean any = false;
			for (Session wanted : sessions(file)) {
				check(wanted, client, console, interruption);
				for (Change change : client.changes(wanted, interruption::isCancelled)) {
					any = true;
					if (change instanceof Change.Recreate recreate)
						recreate.reasons().forEach(reason -> console.out().println("# " + SessionText.reason(reason)));
					commands(client, change).forEach(arguments -> console.out().println(SessionText.command(arguments)));
				}
			}
			return any ? ExitCode.FINDINGS : ExitCode.OK;
		}
	}

	private static List<List<String>> commands(SessionClient client, Change change) throws TracerException {
		try {
			return ChangeCommands.of(client.tracer(), change);
		} catch (IllegalArgumentException e) {
			throw new TracerException(e.getMessage(), e);
		}
	}

	/** What is still to be done. */
	private static String words(SessionClient client, Change change) {
		return String.join("; ", ChangeCommands.of(client.tracer(), change).stream().map(SessionText::command).toList());
	}

	/** Errors end it, warnings are told. */
	private static void check(Session wanted, SessionClient client, Console console, Interruption interruption)
			throws IOException, TracerException {
		List<String> errors = new ArrayList<>();
		for (Finding finding : SessionValidation.check(wanted, client.version(interruption::isCancelled))) {
			String words = SessionText.finding(finding);
			if (finding.severity() == Severity.ERROR)
				errors.add(words);
			else
				console.say("warning", words);
		}
		if (!errors.isEmpty())
			throw new TracerException("session '" + wanted.getName() + "' cannot be made: " + String.join("; ", errors));
	}

	/** Makes it so. */
	@Command(name = "apply", description = "Makes the sessions of a target what a document says, and reads back what has become of them.")
	private static final class Apply extends SessionAction {

		@Parameters(paramLabel = "FILE", description = "Session document.")
		private Path file;

		@Option(names = "--go-on", description = "Go on after a command that fails.")
		private boolean goOn;

		@Option(names = "--recreate", description = "Destroy and make anew a session that cannot be changed as it should be; what is in its buffers only is lost.")
		private boolean recreate;

		Apply(Console console) {
			super(console);
		}

		@Override
		int act(SessionClient client, Connection connection, Interruption interruption) throws IOException, TracerException {
			boolean good = true;
			for (Session wanted : sessions(file)) {
				check(wanted, client, console, interruption);
				for (Change change : client.changes(wanted, interruption::isCancelled))
					if (change instanceof Change.Recreate anew && !recreate)
						throw new TracerException("session '" + wanted.getName() + "' would have to be destroyed and made anew ("
								+ String.join("; ", anew.reasons().stream().map(SessionText::reason).toList())
								+ "); use --recreate");
				Outcome outcome = client.apply(wanted, recreate, goOn, this::tell, interruption::isCancelled);
				outcome.left().forEach(change -> console.say("warning", "not as it is wanted: " + words(client, change)));
				good &= outcome.left().isEmpty() && outcome.steps().stream().allMatch(Step::success);
			}
			return good ? ExitCode.OK : ExitCode.FINDINGS;
		}

		private void tell(Step step) {
			console.out().println(SessionText.command(step.arguments()));
			if (!step.success())
				console.say("error", step.message());
			else if (!step.message().isEmpty())
				console.say("warning", step.message());
		}
	}

	/** One command for a session. */
	@Command
	private static final class Control extends SessionAction {

		/** What can be done. */
		enum What {
			START("Lets a session record."), STOP(
					"Lets a session record no more, and waits until what was recorded is written."), SNAPSHOT(
							"Writes what the buffers of a session hold, as its snapshot outputs say."), ROTATE(
									"Makes an archive of what a session has written, and says where it is; the session goes on."), DESTROY(
											"Removes a session. What it has written stays.");

			private final String description;

			What(String description) {
				this.description = description;
			}
		}

		private final What what;

		@Parameters(paramLabel = "SESSION", description = "Name of the session.")
		private String name;

		Control(Console console, What what) {
			super(console);
			this.what = what;
		}

		@Override
		int act(SessionClient client, Connection connection, Interruption interruption) throws IOException, TracerException {
			switch (what) {
				case START -> client.start(name, interruption::isCancelled);
				case STOP -> client.stop(name, interruption::isCancelled);
				case SNAPSHOT -> client.snapshot(name, interruption::isCancelled);
				case ROTATE -> client.rotate(name, interruption::isCancelled).ifPresent(console.out()::println);
				case DESTROY -> client.destroy(name, interruption::isCancelled);
			}
			return ExitCode.OK;
		}
	}

	/** Brings what was recorded. */
	@Command(name = "fetch", description = "Brings what a session has recorded to this machine; what is there already is not brought again.")
	private static final class Fetch extends SessionAction {

		@Parameters(paramLabel = "SESSION", description = "Name of the session.")
		private String name;

		@Option(names = {"-o", "--output"}, required = true, paramLabel = "FOLDER", description = "Where it is to be.")
		private Path folder;

		Fetch(Console console) {
			super(console);
		}

		@Override
		int act(SessionClient client, Connection connection, Interruption interruption) throws IOException, TracerException {
			Session session = known(client, connection, name, interruption);
			SessionFetch.Fetched fetched = SessionFetch.fetch(connection, session, folder, interruption);
			DownloadReport report = fetched.report();
			interruption.clear();
			console.out().printf(Locale.ROOT, "%s: %,d files new, %,d grown, %,d were there; %,d bytes%n", folder,
					report.created(), report.grown(), report.unchanged(), report.bytes());
			report.left().forEach(left -> console.say("warning", left.path() + ": " + left.text()));
			if (fetched.recording())
				console.say("note",
						"the session still records: the rest comes with the next fetch, when its chunk is complete ('tracewright session rotate') or it is stopped");
			return report.left().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
		}
	}
}
