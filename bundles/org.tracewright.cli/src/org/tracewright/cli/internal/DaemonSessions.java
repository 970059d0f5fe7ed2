// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tracewright.control.TracerException;
import org.tracewright.protocol.ChannelRequest;
import org.tracewright.protocol.ChannelSpec;
import org.tracewright.protocol.ChannelSwitch;
import org.tracewright.protocol.DaemonService;
import org.tracewright.protocol.EventInfo;
import org.tracewright.protocol.JvmInfo;
import org.tracewright.protocol.JvmRequest;
import org.tracewright.protocol.ProgramInfo;
import org.tracewright.protocol.RuleRequest;
import org.tracewright.protocol.RuleSpec;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionName;
import org.tracewright.protocol.SessionSpec;
import org.tracewright.protocol.SnapshotRequest;
import org.tracewright.protocol.TrackRequest;
import org.tracewright.protocol.TrackSpec;
import org.tracewright.protocol.Written;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The commands for the sessions of our own daemon. */
final class DaemonSessions {

	private DaemonSessions() {
	}

	/** Adds them to the command. */
	static void addTo(CommandLine command, Console console) {
		command.addSubcommand(new ListAll(console));
		command.addSubcommand(new Create(console));
		command.addSubcommand(new Enable(console));
		command.addSubcommand(new Disable(console));
		for (Control.What what : Control.What.values()) {
			CommandLine control = new CommandLine(new Control(console, what));
			control.getCommandSpec().usageMessage().description(what.description);
			command.addSubcommand(what.name().toLowerCase(Locale.ROOT), control);
		}
		command.addSubcommand(new Snapshot(console));
		command.addSubcommand(new Track(console));
		command.addSubcommand(new Attach(console));
		command.addSubcommand(new Status(console));
		command.addSubcommand("apply", SessionCommand.applyToDaemon(console));
	}

	/** Lists what there is. */
	@Command(name = "list", description = "Lists the sessions of the session daemon; or the programs that it can record, their events, or all Java programs.")
	private static final class ListAll extends DaemonAction {

		@Option(names = "--programs", description = "Programs that have the tracer.")
		private boolean programs;

		@Option(names = "--events", description = "Events that programs can record.")
		private boolean events;

		@Option(names = "--jvms", description = "All Java programs of this user, traced or not.")
		private boolean jvms;

		ListAll(Console console) {
			super(console);
		}

		@Override
		int act(Daemon daemon) throws IOException, TracerException {
			if (programs)
				for (ProgramInfo program : daemon.ask("listing programs", DaemonService::programs))
					console.out().printf(Locale.ROOT, "%d  %s  Java %s  %d events  %s%n", program.pid(), program.name(),
							program.java(), program.events(),
							program.sessions().isEmpty() ? "-" : String.join(", ", program.sessions()));
			if (events)
				for (EventInfo event : daemon.ask("listing events", DaemonService::events))
					console.out().printf(Locale.ROOT, "%s  %s  (%s)%n", event.name(), event.level(),
							String.join(", ", event.fields()));
			if (jvms)
				for (JvmInfo jvm : daemon.ask("listing Java programs", DaemonService::jvms))
					console.out().printf(Locale.ROOT, "%d  %s  %s%n", jvm.pid(), jvm.name(), jvm.traced() ? "traced" : "-");
			if (programs || events || jvms)
				return ExitCode.OK;
			List<SessionInfo> sessions = daemon.ask("listing sessions", DaemonService::sessions);
			if (sessions.isEmpty())
				console.out().println("no sessions");
			sessions.forEach(session -> console.out().println(DaemonText.line(session)));
			return ExitCode.OK;
		}
	}

	/** Makes a session. */
	@Command(name = "create", description = {"Makes a session of the session daemon. It records nothing until it is started.", "",
			"With --event it has a channel that records these events; others can be added by 'tracewright enable'."})
	private static final class Create extends DaemonAction {

		@Parameters(paramLabel = "SESSION", description = "Name of the session.")
		private String name;

		@Option(names = "--snapshot", description = "A flight recorder: what is recorded stays in memory, and 'tracewright snapshot' writes it.")
		private boolean snapshot;

		@Option(names = {"-o",
				"--output"}, paramLabel = "FOLDER", description = "Where it writes; below ~/tracewright-traces when left out. On a --target a path from the root.")
		private String output;

		@Option(names = "--format", paramLabel = "FORMAT", description = "ctf2 (default) or ctf1.")
		private String format;

		@Option(names = "--per-process", description = "A trace for each process, rather than one for all.")
		private boolean perProcess;

		@Option(names = "--memory", paramLabel = "SIZE", converter = SizeConverter.class, description = "Most memory for the rings of each process (256m).")
		private Long memory;

		@Option(names = "--rotate-size", paramLabel = "SIZE", converter = SizeConverter.class, description = "Rotate each time so much was written.")
		private Long rotateSize;

		@Option(names = "--rotate-every", paramLabel = "TIME", converter = TimeConverter.class, description = "Rotate each time so much time has passed.")
		private Duration rotateEvery;

		@Option(names = "--pid", paramLabel = "PID", description = "Record only this process; may be given several times.")
		private List<Long> pids = List.of();

		@Option(names = "--program", paramLabel = "NAME", description = "Record only programs whose main class or jar has this name, where * stands for any characters; may be given several times.")
		private List<String> programs = List.of();

		@Option(names = {"-e",
				"--event"}, paramLabel = "EVENT", description = "Record these events, provider:event, where * stands for any characters; may be given several times.")
		private List<String> events = List.of();

		@Mixin
		private RuleOptions rules;

		@Mixin
		private ChannelOption channel;

		@Option(names = "--start", description = "Let it record at once.")
		private boolean start;

		Create(Console console) {
			super(console);
		}

		@Override
		int act(Daemon daemon) throws IOException, TracerException {
			List<ChannelSpec> channels = events.isEmpty() ? null : List.of(channel.channel(rules.rules(events, true)));
			TrackSpec tracked = pids.isEmpty() && programs.isEmpty() ? null : new TrackSpec(pids, programs);
			String folder = output == null || !isLocal() ? output : Path.of(output).toAbsolutePath().normalize().toString();
			SessionInfo made = daemon.ask("making session '" + name + "'",
					s -> s.create(new SessionSpec(name, snapshot, folder, format, perProcess, memory, channels, tracked,
							rotateSize, rotateEvery == null ? null : rotateEvery.toNanos() / 1000)));
			if (start)
				made = daemon.ask("starting session '" + name + "'", s -> s.start(new SessionName(name)));
			console.out().println(DaemonText.line(made));
			return ExitCode.OK;
		}
	}

	/** Records more. */
	@Command(name = "enable", description = "Lets a session record events, at once if it is started. The channel is made when it is not there. Without EVENT, the channel itself is enabled.")
	private static final class Enable extends DaemonAction {

		@Parameters(index = "0", paramLabel = "SESSION", description = "Name of the session.")
		private String name;

		@Parameters(index = "1..*", paramLabel = "EVENT", description = "provider:event, where * stands for any characters, such as shop:*.")
		private List<String> events = List.of();

		@Mixin
		private RuleOptions rules;

		@Mixin
		private ChannelOption channel;

		Enable(Console console) {
			super(console);
		}

		@Override
		int act(Daemon daemon) throws IOException, TracerException {
			List<RuleSpec> specs = rules.rules(events, true);
			boolean there = session(daemon, name).session().channels().stream().anyMatch(c -> c.name().equals(channel.name()));
			if (there && channel.saysMore())
				throw new TracerException("session '" + name + "' has a channel '" + channel.name()
						+ "' already: what it is like cannot be changed; use --channel to name a new one");
			if (!there)
				daemon.ask("a channel of session '" + name + "'",
						s -> s.addChannel(new ChannelRequest(name, channel.channel(specs))));
			else if (specs.isEmpty())
				daemon.ask("a channel of session '" + name + "'",
						s -> s.enableChannel(new ChannelSwitch(name, channel.name(), true)));
			else
				for (RuleSpec rule : specs)
					daemon.ask("an event rule of session '" + name + "'",
							s -> s.addRule(new RuleRequest(name, channel.name(), rule)));
			return ExitCode.OK;
		}
	}

	/** Records less. */
	@Command(name = "disable", description = "Lets a session no more record events that were enabled alike; without EVENT, the whole channel.")
	private static final class Disable extends DaemonAction {

		@Parameters(index = "0", paramLabel = "SESSION", description = "Name of the session.")
		private String name;

		@Parameters(index = "1..*", paramLabel = "EVENT", description = "As it was enabled.")
		private List<String> events = List.of();

		@Option(names = {"-c",
				"--channel"}, paramLabel = "NAME", defaultValue = "events", description = "Name of the channel (${DEFAULT-VALUE}).")
		private String channel;

		@Mixin
		private RuleOptions rules;

		Disable(Console console) {
			super(console);
		}

		@Override
		int act(Daemon daemon) throws IOException, TracerException {
			if (events.isEmpty())
				daemon.ask("a channel of session '" + name + "'", s -> s.enableChannel(new ChannelSwitch(name, channel, false)));
			for (RuleSpec rule : rules.rules(events, false))
				daemon.ask("an event rule of session '" + name + "'", s -> s.enableRule(new RuleRequest(name, channel, rule)));
			return ExitCode.OK;
		}
	}

	private static SessionInfo session(DaemonAction.Daemon daemon, String name) throws IOException, TracerException {
		for (SessionInfo session : daemon.ask("listing sessions", DaemonService::sessions))
			if (session.session().name().equals(name))
				return session;
		throw new TracerException("there is no session '" + name + "'");
	}

	/** One command for a session. */
	@Command
	private static final class Control extends DaemonAction {

		/** What can be done. */
		enum What {
			START("Lets a session record."), STOP("Lets a session record no more. What was recorded is complete then."), ROTATE(
					"Makes an archive of what a session has written, and begins anew."), CLEAR(
							"Removes what a session has written since the last rotation."), DESTROY(
									"Ends a session. What it has written stays.");

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
		int act(Daemon daemon) throws IOException, TracerException {
			SessionName session = new SessionName(name);
			switch (what) {
				case START ->
					console.out().println(DaemonText.line(daemon.ask("starting session '" + name + "'", s -> s.start(session))));
				case STOP -> {
					SessionInfo info = daemon.ask("stopping session '" + name + "'", s -> s.stop(session));
					console.out().println(DaemonText.line(info));
					info.problems().forEach(problem -> console.say("warning", problem));
				}
				case ROTATE -> written(daemon.ask("rotating session '" + name + "'", s -> s.rotate(session)));
				case CLEAR -> daemon.ask("clearing session '" + name + "'", s -> s.clear(session));
				case DESTROY -> daemon.ask("destroying session '" + name + "'", s -> s.destroy(session));
			}
			return ExitCode.OK;
		}

		private void written(Written written) {
			console.out().println(written.path() == null ? "nothing was recorded" : written.path());
		}
	}

	/** Writes a snapshot. */
	@Command(name = "snapshot", description = "Writes what is in the rings of a flight recorder; programs go on meanwhile. Prints the folder.")
	private static final class Snapshot extends DaemonAction {

		@Parameters(paramLabel = "SESSION", description = "Name of the session.")
		private String name;

		@Option(names = {"-o",
				"--output"}, paramLabel = "FOLDER", description = "Folder for the trace, which must not be there yet; below the session's output when left out.")
		private String output;

		Snapshot(Console console) {
			super(console);
		}

		@Override
		int act(Daemon daemon) throws IOException, TracerException {
			String folder = output == null || !isLocal() ? output : Path.of(output).toAbsolutePath().normalize().toString();
			Written written = daemon.ask("a snapshot of session '" + name + "'",
					s -> s.snapshot(new SnapshotRequest(name, folder)));
			console.out().println(written.path() == null ? "nothing is in the rings" : written.path());
			return ExitCode.OK;
		}
	}

	/** Chooses programs. */
	@Command(name = "track", description = "Says which programs a session records from now on; all, when none are named.")
	private static final class Track extends DaemonAction {

		@Parameters(paramLabel = "SESSION", description = "Name of the session.")
		private String name;

		@Option(names = "--pid", paramLabel = "PID", description = "This process; may be given several times.")
		private List<Long> pids = List.of();

		@Option(names = "--program", paramLabel = "NAME", description = "Programs whose main class or jar has this name, where * stands for any characters; may be given several times.")
		private List<String> programs = List.of();

		Track(Console console) {
			super(console);
		}

		@Override
		int act(Daemon daemon) throws IOException, TracerException {
			TrackSpec tracked = pids.isEmpty() && programs.isEmpty() ? null : new TrackSpec(new ArrayList<>(pids), programs);
			daemon.ask("choosing programs of session '" + name + "'", s -> s.track(new TrackRequest(name, tracked)));
			return ExitCode.OK;
		}
	}

	/** Loads the tracer. */
	@Command(name = "attach", description = "Loads the tracer into a running Java program, so that sessions can record its events and what it logs by java.util.logging.")
	private static final class Attach extends DaemonAction {

		@Parameters(paramLabel = "PID", description = "Id of its process; 'tracewright list --jvms' lists them.")
		private long pid;

		Attach(Console console) {
			super(console);
		}

		@Override
		int act(Daemon daemon) throws IOException, TracerException {
			daemon.ask("loading the tracer into process " + pid, s -> s.attach(new JvmRequest(pid)));
			return ExitCode.OK;
		}
	}

	/** Tells how a session does. */
	@Command(name = "status", description = "Shows sessions with their channels, rates, memory and losses.")
	private static final class Status extends DaemonAction {

		private static final long PERIOD_MILLIS = 1000;

		@Parameters(arity = "0..1", paramLabel = "SESSION", description = "Name of the session; all when left out.")
		private String name;

		@Option(names = "--watch", description = "Show it again each second, until it is interrupted.")
		private boolean watch;

		Status(Console console) {
			super(console);
		}

		@Override
		int act(Daemon daemon) throws IOException, TracerException {
			List<SessionInfo> before = sessions(daemon);
			DaemonText.print(before, null, 0, console.out());
			try {
				for (long then = System.nanoTime(); watch && !daemon.interruption().isCancelled();) {
					Thread.sleep(PERIOD_MILLIS);
					List<SessionInfo> now = sessions(daemon);
					long time = System.nanoTime();
					if (console.outTerminal())
						console.out().print("\033[H\033[2J");
					DaemonText.print(now, before, time - then, console.out());
					console.out().flush();
					before = now;
					then = time;
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return ExitCode.OK;
		}

		private List<SessionInfo> sessions(Daemon daemon) throws IOException, TracerException {
			return name == null ? daemon.ask("listing sessions", DaemonService::sessions) : List.of(session(daemon, name));
		}
	}
}
