// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.eclipse.tracecompass.internal.provisional.datastore.core.condition.IntegerRangeCondition;
import org.eclipse.tracecompass.internal.provisional.datastore.core.condition.TimeRangeCondition;
import org.eclipse.tracecompass.statesystem.core.backend.IStateHistoryBackend;
import org.eclipse.tracecompass.statesystem.core.backend.StateHistoryBackendFactory;
import org.eclipse.tracecompass.statesystem.core.interval.ITmfStateInterval;
import org.tracewright.benchmarks.history.Intervals;
import org.tracewright.benchmarks.history.Store;
import org.tracewright.benchmarks.history.StoreWorker;
import org.tracewright.benchmarks.history.Window;

/**
 * The history tree of Trace Compass's state system, asked as {@code StateSystem.query2D} asks it: for the states at an instant of each column, by
 * one thread. Its ends are included. It is compiled when it is started.
 */
public final class HistoryTreeStore implements Store {

	private static final String NAME = "benchmark";
	private static final int VERSION = 1;
	/** As its analyses have it. */
	private static final int QUEUE = 10_000;

	/** Arguments: none. */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		StoreWorker.serve(new HistoryTreeStore());
	}

	/** With a second thread intervals go through a queue. */
	@Override
	public long write(Path file, long count, int threads) throws IOException {
		IStateHistoryBackend tree = StateHistoryBackendFactory.createHistoryTreeBackendNewFile(NAME, file.toFile(), VERSION, 0, threads > 1 ? QUEUE : 0);
		long end = Intervals.make(count, (attribute, from, to, state) -> tree.insertPastState(from, to - 1, attribute, state));
		tree.finishedBuilding(end - 1);
		tree.dispose();
		return end;
	}

	@Override
	public Pictures open(Path file) throws IOException {
		return new Rows(StateHistoryBackendFactory.createHistoryTreeBackendExistingFile(NAME, file.toFile(), VERSION));
	}

	private record Rows(IStateHistoryBackend tree) implements Pictures {

		private static final List<Integer> ATTRIBUTES = IntStream.range(0, Intervals.HOT).boxed().toList();

		@Override
		public long paint(Window window, int threads) {
			long sum = 0;
			for (ITmfStateInterval interval : query(window))
				sum += interval.getAttribute() + interval.getStartTime() + interval.getEndTime() + (Integer) interval.getValue();
			return sum;
		}

		private Iterable<ITmfStateInterval> query(Window window) {
			List<Long> times = LongStream.range(0, Window.COLUMNS).map(column -> window.time((int) column)).boxed().toList();
			return tree.query2D(IntegerRangeCondition.forDiscreteRange(ATTRIBUTES), TimeRangeCondition.forDiscreteRange(times));
		}

		@Override
		public String states(Window window) {
			char[] states = new char[Intervals.HOT * Window.COLUMNS];
			Arrays.fill(states, NOTHING);
			for (ITmfStateInterval interval : query(window)) {
				int first = interval.getAttribute() * Window.COLUMNS;
				for (int column = 0; column < Window.COLUMNS; column++)
					if (interval.intersects(window.time(column)))
						states[first + column] = (char) ('0' + (Integer) interval.getValue());
			}
			return new String(states);
		}

		@Override
		public void close() {
			tree.dispose();
		}
	}
}
