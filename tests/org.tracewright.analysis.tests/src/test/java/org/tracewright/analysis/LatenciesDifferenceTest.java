// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.Histories;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.trace.Progress;

/** How latencies differ from other ones. */
class LatenciesDifferenceTest {

	@TempDir
	Path folder;
	private int histories;

	/** Groups of latencies, each latency given as {@code RULE DETAIL BEGIN END}. */
	private List<Latencies.Group> groups(String text) throws IOException {
		try (HistoryWriter writer = Histories.create(folder.resolve("history" + histories++))) {
			Map<String, Integer> attributes = new LinkedHashMap<>();
			for (String line : text.strip().lines().toList()) {
				String[] words = line.strip().split(" +");
				if (!attributes.containsKey(words[0]))
					attributes.put(words[0], writer.attribute(-1, words[0], AttributeKind.GROUP));
				String detail = words[0] + ' ' + words[1];
				if (!attributes.containsKey(detail))
					attributes.put(detail, writer.attribute(attributes.get(words[0]), words[1], AttributeKind.LINK));
				writer.add(attributes.get(detail), Long.parseLong(words[2]), Long.parseLong(words[3]), -1);
			}
			writer.finish();
			List<Latencies.Group> groups = Latencies
					.read(writer.history(), Long.MIN_VALUE, Long.MAX_VALUE, attribute -> true, Progress.NONE).groups();
			writer.history().close();
			return groups;
		}
	}

	private static String print(LatenciesDifference difference) {
		StringBuilder out = new StringBuilder();
		for (LatenciesDifference.Line line : difference.lines())
			out.append(line.any().rule()).append(' ').append(line.any().detail()).append(' ')
					.append(line.isNew() ? "new" : line.before().count() + "x " + line.before().p50()).append(" -> ")
					.append(line.isGone() ? "gone" : line.after().count() + "x " + line.after().p50())
					.append(String.format(Locale.ROOT, " %+.0f %%", line.change(Latencies.Group::p50) * 100)).append('\n');
		return out.toString();
	}

	private static final String BEFORE = """
			calls read  0   100
			calls read  200 300
			calls write 300 350
			calls open  400 410
			locks read  500 600
			""";

	@Test
	void groupsAreTheSameThatMeasureTheSame() throws IOException {
		assertEquals("""
				calls close new -> 1x 20 NaN %
				calls open 1x 10 -> gone NaN %
				calls read 2x 100 -> 1x 200 +100 %
				calls write 1x 50 -> 2x 25 -50 %
				locks read 1x 100 -> 1x 100 +0 %
				""", print(LatenciesDifference.of(groups("""
				locks read  10  110
				calls close 120 140
				calls write 200 225
				calls write 300 325
				calls read  400 600
				"""), groups(BEFORE))));
	}

	@Test
	void whatTakesNoTimeOnBothSidesDoesNotDiffer() throws IOException {
		List<Latencies.Group> none = groups("calls read 5 5");
		assertEquals("calls read 1x 0 -> 1x 0 NaN %\n", print(LatenciesDifference.of(none, none)));
	}
}
