// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.tracewright.control.TracerException;
import org.tracewright.control.daemon.LiveStream;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Progress;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tracewright view}. */
@Command(name = "view", description = {
		"Prints what a session records as it comes, until the session stops or the command is interrupted.", "",
		"Events of one moment are in time order; those of a thread that comes late may follow others that are newer. What is not printed fast enough is left out and counted: "
				+ "the session has it all."})
final class ViewCommand extends DaemonAction {

	private static final long PERIOD_MILLIS = 200;

	@CommandLine.Spec
	private CommandLine.Model.CommandSpec spec;

	@Parameters(paramLabel = "SESSION", description = "Name of a session that records.")
	private String name;

	@Option(names = "--live", required = true, description = "As it comes. (What was recorded: 'tracewright print' and the folder that 'tracewright status' tells.)")
	private boolean live;

	@Option(names = "--json", description = "One JSON object a line.")
	private boolean json;

	@Option(names = "--filter", paramLabel = "EXPR", description = "Only events for which an expression is true.")
	private String filter;

	@Option(names = "--local-time", description = "Times in the local time zone instead of UTC.")
	private boolean local;

	private final LiveSpool spool = new LiveSpool();
	private long lost;

	ViewCommand(Console console) {
		super(console);
	}

	@Override
	boolean startsDaemon() {
		return false;
	}

	@Override
	int act(Daemon daemon) throws IOException, TracerException {
		Path folder = Files.createTempDirectory("tracewright-live");
		try (LiveStream stream = daemon.client().openLive(name, spool, daemon.interruption()::isCancelled)) {
			boolean more = true;
			while (more && !daemon.interruption().isCancelled()) {
				Thread.sleep(PERIOD_MILLIS);
				more = !spool.hasEnded();
				print(folder);
			}
			if (LiveStream.LOST.equals(spool.end()))
				throw new TracerException(spool.end());
			if (spool.hasEnded())
				console.say("note", spool.end());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			delete(folder);
		}
		return lost > 0 ? ExitCode.FINDINGS : ExitCode.OK;
	}

	/** Prints what has come: it is a trace of its own. */
	private void print(Path folder) throws IOException {
		Path piece = folder.resolve("piece");
		int packets = spool.write(piece);
		if (spool.lost() > lost) {
			console.say("warning", String.format(Locale.ROOT,
					"%,d packets were left out: they came faster than they were printed", spool.lost() - lost));
			lost = spool.lost();
		}
		if (packets == 0)
			return;
		try (Trace trace = CtfTraces.open(List.of(piece), Progress.NONE)) {
			new EventPrint(job(trace), PrintLimits.of(trace)).run();
			console.out().flush();
		} catch (TraceReadException e) {
			e.problems().forEach(console::problem);
		} finally {
			delete(piece);
		}
	}

	private PrintJob job(Trace trace) {
		TimeFormat times = new TimeFormat(TimeFormat.Style.DATE_AND_TIME, local ? ZoneId.systemDefault() : ZoneOffset.UTC,
				TimeOption.begin(trace));
		Function<TextBuffer, EventPrinter> printer = json
				? out -> new JsonPrinter(trace, out)
				: out -> new TextPrinter(trace, times, console.color(), out);
		EventPredicate chosen = filter == null ? EventPredicate.ALL : FilterOption.parse(spec, filter, trace, times);
		return new PrintJob(trace, chosen, filter == null, Long.MIN_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, printer, console.out(),
				console::problem, Progress.NONE);
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder))
			return;
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
