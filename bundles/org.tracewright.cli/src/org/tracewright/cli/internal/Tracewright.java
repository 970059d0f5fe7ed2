// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.tracewright.ctf.write.TraceWriteException;
import org.tracewright.trace.TraceReadException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ScopeType;

/** The command with its subcommands. */
@Command(name = "tracewright", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, version = "tracewright 0.1.0", description = "Records what Java programs do, and reads, checks and changes traces and their metadata.", synopsisSubcommandLabel = "COMMAND", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
		"0:ok", "1:done, but something is wrong with the input", "2:the command was not understood", "3:the input cannot be read",
		"4:the output cannot be written"}, footer = {"", "Colours are left out when NO_COLOR is set."}, usageHelpAutoWidth = true)
public final class Tracewright implements Runnable {

	@CommandLine.Spec
	private CommandLine.Model.CommandSpec spec;

	private Tracewright() {
	}

	/** Runs; gives the exit code. */
	public static int run(Console console, String... args) {
		CommandLine command = new CommandLine(new Tracewright());
		command.addSubcommand(new InfoCommand(console));
		command.addSubcommand(new PrintCommand(console));
		command.addSubcommand(new CheckCommand(console));
		command.addSubcommand(new ConvertCommand(console));
		command.addSubcommand(new TrimCommand(console));
		command.addSubcommand(new FilterCommand(console));
		command.addSubcommand(new MergeCommand(console));
		command.addSubcommand(new RecoverCommand(console));
		command.addSubcommand(new MetadataCommand(console));
		command.addSubcommand(new DaemonCommand(console));
		DaemonSessions.addTo(command, console);
		command.addSubcommand(new ViewCommand(console));
		command.addSubcommand(SessionCommand.of(console));
		command.addSubcommand(new CompletionCommand(console));
		command.addSubcommand(new DialCommand(console));
		command.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
		command.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
		command.setColorScheme(CommandLine.Help.defaultColorScheme(console.color() ? Ansi.ON : Ansi.OFF));
		command.setCaseInsensitiveEnumValuesAllowed(true);
		command.setParameterExceptionHandler((e, arguments) -> {
			// What follows the first line shows the place.
			String[] lines = e.getMessage().split("\n", 2);
			String more = lines.length > 1 ? "\n" + lines[1] : "";
			String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
			console.say("error", lines[0] + "; see '" + help + "'" + more);
			return ExitCode.USAGE;
		});
		command.setExecutionExceptionHandler((e, line, result) -> {
			switch (e) {
				case TraceReadException unreadable -> unreadable.problems().forEach(console::problem);
				case TraceWriteException unwritable -> unwritable.problems().forEach(console::problem);
				default -> throw e;
			}
			return e instanceof TraceReadException ? ExitCode.UNREADABLE : ExitCode.UNWRITABLE;
		});
		try {
			return command.execute(args);
		} finally {
			console.out().flush();
		}
	}

	@Override
	public void run() {
		throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
	}
}
