// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

import org.tracewright.ctf.CtfTraces;
import org.tracewright.ctf.tools.TraceJob;
import org.tracewright.ctf.tools.TraceReport;
import org.tracewright.trace.Problem.Severity;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What the commands that make a new trace have in common. */
abstract class CopyCommand implements Callable<Integer> {

	/** Standard error and output. */
	protected final Console console;

	@CommandLine.Spec
	private CommandLine.Model.CommandSpec spec;

	@Option(names = {"-o",
			"--output"}, required = true, paramLabel = "FOLDER", description = "Folder to make; it must not exist.")
	private Path target;

	@Option(names = "--index", description = "Write packet indexes too, as LTTng does.")
	private boolean index;

	/** For one run. */
	protected CopyCommand(Console console) {
		this.console = console;
	}

	/** Folders of the input. */
	protected abstract List<Path> places();

	/** What to do. */
	protected abstract TraceJob job(TraceJob copy) throws IOException;

	/**
	 * Whether the job may run; what is in the way is told to the user.
	 *
	 * @throws IOException when the input cannot be read
	 */
	protected boolean isPossible(TraceJob job, Interruption interruption) throws IOException {
		return true;
	}

	/** Model of the command, for messages. */
	protected final CommandLine.Model.CommandSpec spec() {
		return spec;
	}

	/** Opens the input for a look at it; what is wrong with it is told later. */
	protected final Trace open() throws TraceReadException {
		return CtfTraces.open(places(), console.progress("opening"));
	}

	@Override
	public final Integer call() throws IOException {
		if (Files.exists(target, LinkOption.NOFOLLOW_LINKS))
			throw new CommandLine.ParameterException(spec.commandLine(),
					"-o: '" + target + "' exists already; choose another name or remove it");
		try (Interruption interruption = new Interruption(console.progress("writing"))) {
			TraceJob job = job(TraceJob.copy(places(), target).indexed(index));
			if (!isPossible(job, interruption))
				return ExitCode.FINDINGS;
			TraceReport report = job.run(interruption);
			interruption.clear();
			return tell(report);
		} catch (CancellationException e) {
			console.say("error", "cancelled; nothing is left of " + target);
			return ExitCode.UNWRITABLE;
		}
	}

	private int tell(TraceReport report) {
		report.lost().forEach(o -> console.say("warning", o.message() + "; left out"));
		report.problems().forEach(console::problem);
		for (Path folder : report.traces())
			console.out().println(folder);
		console.out()
				.println(count(report.copied()) + " packets copied, " + count(report.rewritten()) + " written anew with "
						+ count(report.events()) + " events"
						+ (report.leftOut() > 0 ? ", " + count(report.leftOut()) + " incomplete ones left out" : ""));
		return report.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR) ? ExitCode.FINDINGS : ExitCode.OK;
	}

	private static String count(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}
}
