// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.latencies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.Latencies;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.trace.internal.timeline.AnalysisRun;

/** Latencies as cells and lines of text. */
final class LatencyText {

	/** The column of {@link #cells} that groups are in the order of, the greatest first. */
	static final int SUM = 2;

	private LatencyText() {
	}

	static String number(long number) {
		return String.format("%,d", number); //$NON-NLS-1$
	}

	private static long count(Latencies found) {
		return found.total() == null ? 0 : found.total().count();
	}

	/** The titles of {@link #cells}. */
	static List<String> titles() {
		return List.of(Messages.rule, Messages.detail, Messages.sum, Messages.max, Messages.count, Messages.mean, Messages.p50,
				Messages.p99);
	}

	/** A line for a group; for all of them when it is null. */
	static List<String> cells(Latencies.Group group, Latencies found) {
		Latencies.Group numbers = group == null ? found.total() : group;
		if (numbers == null)
			return List.of(Messages.all, "", "", "", number(0), "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		return List.of(group == null ? Messages.all : group.rule(), numbers.detail(), TimeFormat.duration(numbers.sum()),
				TimeFormat.duration(numbers.max()), number(numbers.count()), TimeFormat.duration(Math.round(numbers.mean())),
				TimeFormat.duration(numbers.p50()), TimeFormat.duration(numbers.p99()));
	}

	/** What was found, and what is missing. */
	static String summary(Latencies found, LatencyRun run) {
		List<String> words = new ArrayList<>();
		words.add(NLS.bind(Messages.summary, number(count(found))));
		long unmatched = found.unmatched().stream().mapToLong(u -> u.begins() + u.ends()).sum();
		long unknown = found.unmatched().stream().mapToLong(Latencies.Unmatched::unknown).sum();
		if (unmatched > 0)
			words.add(NLS.bind(Messages.unmatched, number(unmatched)));
		if (unknown > 0)
			words.add(NLS.bind(Messages.unknown, number(unknown)));
		if (run.rules() != null && run.rules().problems() > 0)
			words.add(NLS.bind(Messages.wrong_lines, run.rules().problems()));
		if (run.analysis().state() == AnalysisRun.State.CANCELLED)
			words.add(Messages.cancelled_title);
		else if (!found.isComplete() && !run.isFollowing())
			words.add(Messages.measuring_title);
		return String.join("   ", words); //$NON-NLS-1$
	}

	/** What could not be paired, by rule. */
	static String unmatched(Latencies found) {
		return String.join("\n", found.unmatched().stream() //$NON-NLS-1$
				.map(u -> NLS.bind(Messages.unmatched_rule, new Object[]{u.rule(), u.begins(), u.ends(), u.unknown()})).toList());
	}

	/** What is listed. */
	static String listed(LatencyView view) {
		String words = NLS.bind(Messages.list_state, number(view.matching()));
		if (view.left() > 0)
			words += "   " + NLS.bind(Messages.left, number(view.left())); //$NON-NLS-1$
		return view.choice().isPart() ? words + "   " + Messages.list_part : words; //$NON-NLS-1$
	}
}
