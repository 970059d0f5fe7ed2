// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.tracewright.ctf.OpenOptions;
import org.tracewright.ctf.internal.tools.PacketSource;
import org.tracewright.trace.Clock;
import org.tracewright.trace.DataStream;
import org.tracewright.trace.Problem;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;

/** Opens trace folders for the tools, which look at packets: the only way from outside to what this package knows of them. */
public final class PacketAccess implements PacketSource {

	private final CtfTrace trace;
	private final List<Source> sources = new ArrayList<>();

	private PacketAccess(CtfTrace trace, List<TraceOpener.Model> models) {
		this.trace = trace;
		for (TraceOpener.Model model : models)
			sources.add(new Source(model.source(), model.metadata(), model.model(), trace.data().stream()
					.filter(data -> data.stream().source() == model.source()).<Stream>map(Packets::new).toList()));
	}

	/**
	 * Opens trace folders as {@link TraceOpener} does.
	 *
	 * @param place    what the user named
	 * @param problems what is known to be wrong already; more is added
	 * @throws TraceReadException when no folder can be read
	 */
	public static PacketSource open(Path place, List<Path> folders, List<Problem> problems, Progress progress)
			throws TraceReadException {
		TraceOpener opener = new TraceOpener(place, OpenOptions.DEFAULT, problems, false, progress);
		CtfTrace trace = opener.open(folders);
		return new PacketAccess(trace, opener.models());
	}

	@Override
	public Trace trace() {
		return trace;
	}

	@Override
	public List<Source> sources() {
		return sources;
	}

	/** The packets of a data stream. */
	private record Packets(StreamData data) implements Stream {

		@Override
		public DataStream stream() {
			return data.stream();
		}

		@Override
		public Clock clock() {
			return data.layout().clock();
		}

		@Override
		public int packets() {
			return data.index().count();
		}

		@Override
		public Packet packet(int number) {
			PacketIndex index = data.index();
			return new Packet(data.files().get(index.file(number)).path(), index.number(number), index.offset(number),
					index.total(number), index.content(number), index.begin(number), index.end(number), index.discarded(number),
					index.sequence(number));
		}

		@Override
		public Walker walker() {
			return new PacketWalker(data);
		}
	}
}
