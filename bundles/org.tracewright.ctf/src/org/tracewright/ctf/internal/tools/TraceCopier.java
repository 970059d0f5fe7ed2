// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.tracewright.ctf.CtfTraces;
import org.tracewright.ctf.internal.read.PacketAccess;
import org.tracewright.ctf.internal.tools.PacketSource.Source;
import org.tracewright.ctf.internal.tools.PacketSource.Stream;
import org.tracewright.ctf.internal.write.FolderWriter;
import org.tracewright.ctf.internal.write.OutputFolder;
import org.tracewright.ctf.internal.write.PacketSink;
import org.tracewright.ctf.tools.TraceJob;
import org.tracewright.ctf.tools.TraceReport;
import org.tracewright.ctf.write.TraceWriteException;
import org.tracewright.ctf.write.WriteOptions;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.metadata.convert.Conversion;
import org.tracewright.metadata.convert.Obstacle;
import org.tracewright.trace.EventPredicate;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Problem.Kind;
import org.tracewright.trace.Problem.Severity;
import org.tracewright.trace.Progress;
import org.tracewright.trace.TraceReadException;

/** Runs a job: opens the input, converts the metadata, and copies stream after stream. */
public final class TraceCopier {

	private final TraceJob job;
	private final Progress progress;
	private final List<Problem> problems = new ArrayList<>();
	private final List<Obstacle> lost = new ArrayList<>();
	private final CopyCount count;

	/** A copier for one job. */
	public TraceCopier(TraceJob job, Progress progress) {
		this.job = job;
		this.progress = progress;
		count = new CopyCount(progress, problems);
	}

	/** A model to be written. */
	private record Plan(Source source, Conversion conversion, long offset) {

		/** Whether the metadata can stay as it is. */
		boolean isSame(MetadataFormat format) {
			return offset == 0 && (format == null || format == source.model().getFormat());
		}
	}

	/** What the format cannot say. */
	public List<Obstacle> obstacles() throws IOException {
		PacketSource input = open();
		return input.sources().stream().flatMap(s -> Models.convert(s.model(), job.format(), job.descriptions()).lost().stream())
				.toList();
	}

	private PacketSource open() throws IOException {
		List<Path> folders = new ArrayList<>();
		for (Path place : job.places()) {
			if (!Files.isDirectory(place)) {
				problems.add(Problem.of(Severity.ERROR, Kind.NO_TRACE, place,
						Files.exists(place) ? "is a file; name a folder" : "does not exist"));
				continue;
			}
			List<Path> found = CtfTraces.find(place, progress);
			if (found.isEmpty())
				problems.add(Problem.of(Severity.ERROR, Kind.NO_TRACE, place,
						"holds no trace: there is no file '" + CtfTraces.METADATA + "' in it or below"));
			for (Path folder : found)
				if (!folders.contains(folder))
					folders.add(folder);
		}
		if (progress.isCancelled())
			throw new CancellationException();
		if (folders.isEmpty())
			throw problems.isEmpty()
					? new TraceReadException(
							Problem.of(Severity.ERROR, Kind.NO_TRACE, job.target(), "has no input; name trace folders"))
					: new TraceReadException(problems);
		return PacketAccess.open(job.places().getFirst(), folders, problems, progress);
	}

	/** Runs the job. */
	public TraceReport run() throws IOException {
		// The target is looked at first: reading may take long.
		try (OutputFolder output = new OutputFolder(job.target())) {
			PacketSource input = open();
			List<Plan> plans = plan(input);
			count.total(input.trace().bytes());
			EventPredicate filter = job.filter() == null ? EventPredicate.ALL : job.filter().apply(input.trace());
			List<String> names = Models.names(input.sources());
			List<Path> made = new ArrayList<>();
			for (int i = 0; i < plans.size(); i++) {
				Path folder = output.content();
				if (plans.size() > 1)
					folder = Files.createDirectory(folder.resolve(names.get(i)));
				copy(plans.get(i), folder, output.finalPath(folder), filter);
				made.add(output.finalPath(folder));
			}
			count.checkCancelled();
			output.finish();
			return count.report(made, lost);
		}
	}

	private List<Plan> plan(PacketSource input) throws TraceWriteException {
		List<Plan> plans = new ArrayList<>();
		List<Problem> refused = new ArrayList<>();
		for (Source source : input.sources()) {
			Conversion conversion = Models.convert(source.model(), job.format(), job.descriptions());
			long offset = Models.offset(source, job.offsets());
			if (conversion.trace() == null)
				conversion.lost().forEach(
						o -> refused.add(Problem.of(Severity.ERROR, Kind.NOT_REPRESENTABLE, source.metadata(), o.message())));
			else if (offset != 0)
				Models.shift(conversion.trace(), offset);
			lost.addAll(conversion.lost());
			plans.add(new Plan(source, conversion, offset));
		}
		if (!refused.isEmpty())
			throw new TraceWriteException(refused);
		return plans;
	}

	private void copy(Plan plan, Path folder, Path shown, EventPredicate filter) throws IOException {
		WriteOptions options = WriteOptions.DEFAULT.packets(Integer.MAX_VALUE).indexed(job.index());
		FolderWriter writer = plan.isSame(job.format())
				? new FolderWriter(folder, Files.readAllBytes(plan.source().metadata()), plan.source().model(), options)
				: new FolderWriter(folder, shown, plan.conversion().trace(), options);
		try {
			Set<String> names = new HashSet<>(Set.of(CtfTraces.METADATA, "index"));
			for (Stream stream : plan.source().streams()) {
				if (stream.packets() == 0)
					continue;
				OptionalLong id = stream.stream().id() < 0 ? OptionalLong.empty() : OptionalLong.of(stream.stream().id());
				PacketSink sink = writer.sink(stream.stream().classId(), id, Models.unique(stream.stream().name(), names));
				TimeWindow window = new TimeWindow(stream.clock(), job.from(), job.until());
				try (StreamCopier copier = new StreamCopier(stream, sink, window, filter, count)) {
					copier.copy();
				}
			}
			writer.finish();
		} finally {
			writer.abort();
		}
	}
}
