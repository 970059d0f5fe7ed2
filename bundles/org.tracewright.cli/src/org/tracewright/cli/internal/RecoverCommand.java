// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;

import org.tracewright.tracer.recover.Recovery;
import org.tracewright.tracer.recover.RecoveryException;
import org.tracewright.tracer.recover.RecoveryReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tracewright recover}. */
@Command(name = "recover", description = "Makes a trace of what a recording of a Java program leaves when its process is killed or crashes: a folder with the "
		+ "buffers of the recording. All events that were complete are in the trace. The folder itself stays as it is.")
final class RecoverCommand implements Callable<Integer> {

	private final Console console;

	@Parameters(paramLabel = "DIR", description = "Folder of buffers, or a folder with several of them: then each becomes a trace below TRACE, with its name.")
	private Path place;

	@Option(names = {"-o",
			"--output"}, required = true, paramLabel = "TRACE", description = "Folder to make; it must not exist, or be empty.")
	private Path target;

	@Option(names = "--force", description = "Recover even though a process with the number of the one that recorded is alive. What it writes meanwhile may be "
			+ "missing or damaged.")
	private boolean force;

	RecoverCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		try (Interruption interruption = new Interruption(console.progress("recovering"))) {
			List<RecoveryReport> reports = new ArrayList<>();
			int code = recover(bytes -> {
				interruption.report(bytes, 0);
				if (interruption.isCancelled())
					throw new CancellationException();
			}, reports);
			interruption.clear();
			reports.forEach(this::tell);
			return reports.stream().allMatch(r -> r.problems().isEmpty()) ? code : ExitCode.FINDINGS;
		} catch (RecoveryException e) {
			boolean alive = e.kind() == RecoveryException.Kind.ALIVE;
			console.say("error",
					e.getMessage() + (alive ? "; or use --force, if it is another process that has the same number" : ""));
			return e.kind() == RecoveryException.Kind.UNWRITABLE ? ExitCode.UNWRITABLE : ExitCode.UNREADABLE;
		} catch (CancellationException e) {
			console.say("error", "cancelled; nothing is left of " + target);
			return ExitCode.UNWRITABLE;
		}
	}

	/** Recovers what there is; gives the exit code as far as it does not depend on the reports. */
	private int recover(LongConsumer progress, List<RecoveryReport> reports) throws RecoveryException {
		List<Path> folders = Recovery.find(place);
		if (folders.isEmpty()) {
			console.say("error",
					"there are no buffers of a recording in " + place + ": such a folder contains a file 'recording.properties'");
			return ExitCode.UNREADABLE;
		}
		if (folders.equals(List.of(place))) {
			reports.add(Recovery.recover(place, target, force, progress));
			return ExitCode.OK;
		}
		List<Path> chosen = new ArrayList<>();
		for (Path folder : folders)
			if (force || isOver(folder, folders.size() > 1))
				chosen.add(folder);
		if (chosen.isEmpty() && folders.size() > 1) {
			console.say("error", "the processes of all " + folders.size() + " recordings are alive; nothing is recovered");
			return ExitCode.UNREADABLE;
		}
		reports.addAll(Recovery.recoverAll(place, chosen.isEmpty() ? folders : chosen, target, force, progress));
		return chosen.size() < folders.size() ? ExitCode.FINDINGS : ExitCode.OK;
	}

	private boolean isOver(Path folder, boolean tell) {
		OptionalLong owner = owner(folder);
		if (owner.isPresent() && tell)
			console.say("warning", folder + " belongs to process " + owner.getAsLong()
					+ ", which is alive: it is left out; use --force to recover it too");
		return owner.isEmpty();
	}

	private static OptionalLong owner(Path folder) {
		try {
			return Recovery.owner(folder);
		} catch (RecoveryException e) {
			return OptionalLong.empty(); // its report will tell
		}
	}

	private void tell(RecoveryReport report) {
		report.problems().forEach(problem -> console.say("warning", problem));
		if (report.trace() == null)
			return;
		console.out().println(report.trace());
		console.out()
				.println("recording '" + report.name() + "' of process " + report.pid() + ": " + count(report.streams(), "stream")
						+ " with " + count(report.packets(), "packet") + ", " + number(report.fromRings())
						+ " of them from the rings; " + count(report.bytes(), "byte"));
		console.out().println(count(report.cutOff(), "event") + " cut off while being written; "
				+ count(report.discarded(), "event") + " discarded" + (report.discarded() > 0 ? causes(report) : "")
				+ (report.overwritten() > 0 ? "; " + count(report.overwritten(), "packet") + " overwritten by newer ones" : ""));
	}

	private static String causes(RecoveryReport report) {
		List<String> causes = new ArrayList<>();
		if (report.discardedFull() > 0)
			causes.add(number(report.discardedFull()) + " because a ring was full");
		if (report.discardedLarge() > 0)
			causes.add(number(report.discardedLarge()) + " because they were too large");
		if (report.discardedOther() > 0)
			causes.add(number(report.discardedOther()) + " for other reasons");
		return " (" + String.join(", ", causes) + ")";
	}

	private static String count(long number, String what) {
		return number(number) + " " + what + (number == 1 ? "" : "s");
	}

	private static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}
}
