// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.tracewright.trace.TraceReadException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ScopeType;

/** The command with its subcommands. */
@Command(name = "tracewright", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, version = "tracewright 0.1.0", description = "Reads traces and their metadata.", synopsisSubcommandLabel = "COMMAND", exitCodeListHeading = "%nExit codes:%n", exitCodeList = {
		"0:ok", "1:done, but something is wrong with the input", "2:the command was not understood",
		"3:the input cannot be read"}, footer = {"", "Colours are left out when NO_COLOR is set."}, usageHelpAutoWidth = true)
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
		command.addSubcommand(new MetadataCommand(console));
		command.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
		command.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
		command.setColorScheme(CommandLine.Help.defaultColorScheme(console.color() ? Ansi.ON : Ansi.OFF));
		command.setCaseInsensitiveEnumValuesAllowed(true);
		command.setParameterExceptionHandler((e, arguments) -> {
			console.say("error", e.getMessage() + "; see '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'");
			return ExitCode.USAGE;
		});
		command.setExecutionExceptionHandler((e, line, result) -> {
			if (!(e instanceof TraceReadException unreadable))
				throw e;
			unreadable.problems().forEach(console::problem);
			return ExitCode.UNREADABLE;
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
