// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.CallTree;
import org.tracewright.analysis.CallTree.Node;
import org.tracewright.analysis.CallTreeDifference;
import org.tracewright.analysis.Tone;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.timeline.ToneNames;

/** Says in words what nodes of a flame graph are: for tooltips and for those who listen. */
public final class FlameWords {

	private static final int MOST_GONE = 8;

	private FlameWords() {
	}

	/** What a node is called. */
	static String label(Node node, FlameModel model) {
		if (node.parent() == null)
			return model.name();
		return node.others() ? Words.flame_others : label(node.name(), node.value());
	}

	/** What stands on the box of a node: where trees are compared, with the difference, which not everybody sees by its colour. */
	static String onBox(Node node, FlameModel model) {
		CallTreeDifference difference = model.difference();
		if (difference == null || node.parent() == null)
			return label(node, model);
		return label(node, model) + "  " //$NON-NLS-1$
				+ (difference.before(node) == null ? Words.flame_new : points(difference.difference(node)));
	}

	/** What a function is called. */
	public static String label(String name, long value) {
		Tone tone = Tone.of(value);
		if (tone == Tone.CATEGORY)
			return name;
		return ToneNames.of(tone) + (name.isEmpty() ? "" : ": " + name); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A part of all the time. */
	public static String percent(long time, long of) {
		return percent(of == 0 ? 0 : (double) time / of);
	}

	/** A part from 0 to 1. */
	public static String percent(double share) {
		return String.format(share > 0 && share < 0.001 ? "%.3f %%" : "%.1f %%", share * 100); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A difference of shares. */
	public static String points(double difference) {
		return Math.abs(difference) < CallTreeDifference.LEAST
				? "\u00B10.0" //$NON-NLS-1$
				: String.format("%+.1f", difference * 100); //$NON-NLS-1$
	}

	/** By how much something is greater than before, as a part of that. */
	public static String relative(double after, double before) {
		if (before == 0)
			return ""; //$NON-NLS-1$
		double relative = (after - before) / before;
		return Math.abs(relative) < CallTreeDifference.LEAST ? "\u00B10.0 %" : String.format("%+.1f %%", relative * 100); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What a node is, in some lines. */
	static String text(Node node, FlameModel model) {
		if (model.difference() != null)
			return compared(node, model);
		long all = model.tree().root().extent();
		StringBuilder out = new StringBuilder(label(node, model));
		line(out, Words.flame_total, node.total(), all);
		if (node.extent() != node.total())
			line(out, Words.flame_extent, node.extent(), all);
		line(out, Words.flame_self, node.self(), all);
		return out.append('\n').append(NLS.bind(Words.flame_calls, String.format("%,d", node.count()))).toString(); //$NON-NLS-1$
	}

	/** The same where trees are compared: before, now, the difference, and what is gone. */
	private static String compared(Node node, FlameModel model) {
		CallTreeDifference difference = model.difference();
		Node before = difference.before(node);
		StringBuilder out = new StringBuilder(label(node, model));
		compared(out, Words.flame_total_compared, node.total(), before == null ? -1 : before.total(), difference);
		if (node.extent() != node.total())
			line(out, Words.flame_extent, node.extent(), model.tree().root().extent());
		compared(out, Words.flame_self_compared, node.self(), before == null ? -1 : before.self(), difference);
		out.append('\n').append(NLS.bind(Words.flame_calls_compared, before == null ? Words.flame_none : number(before.count()),
				number(node.count())));
		if (before == null)
			out.append('\n').append(Words.flame_is_new);
		List<Node> gone = difference.gone(node);
		if (!gone.isEmpty())
			out.append('\n').append(Words.flame_gone);
		for (Node one : gone.subList(0, Math.min(MOST_GONE, gone.size())))
			out.append("\n    ").append(NLS.bind(Words.flame_gone_one, //$NON-NLS-1$
					one.others() ? Words.flame_others : label(one.name(), one.value()),
					timeAndShare(one.total(), difference.before())));
		if (gone.size() > MOST_GONE)
			out.append("\n    ").append(NLS.bind(Words.flame_gone_more, number(gone.size() - MOST_GONE))); //$NON-NLS-1$
		return out.toString();
	}

	/** A line about a length of time; that of before is -1 when there is none. */
	private static void compared(StringBuilder out, String words, long after, long before, CallTreeDifference difference) {
		double now = CallTreeDifference.share(after, difference.after());
		double then = CallTreeDifference.share(Math.max(0, before), difference.before());
		String relative = relative(now, then);
		out.append('\n')
				.append(NLS.bind(words,
						new String[]{before < 0 ? Words.flame_none : timeAndShare(before, difference.before()),
								timeAndShare(after, difference.after()), NLS.bind(Words.flame_points, points(now - then)),
								relative.isEmpty() ? "" : NLS.bind(Words.flame_relative, relative)})); //$NON-NLS-1$
	}

	/** A length of time, and the part that it is of all. */
	public static String timeAndShare(long time, CallTree of) {
		return NLS.bind(Words.flame_time_share, TimeFormat.duration(time), percent(time, of.root().extent()));
	}

	private static String number(long number) {
		return String.format("%,d", number); //$NON-NLS-1$
	}

	private static void line(StringBuilder out, String words, long time, long all) {
		out.append('\n').append(NLS.bind(words, TimeFormat.duration(time), percent(time, all)));
	}

	/** What a box shows, in some lines. */
	static String text(FlameLayout layout, int box, FlameModel model) {
		if (layout.more(box) == 0)
			return text(layout.node(box), model);
		return NLS.bind(Words.flame_more, String.format("%,d", layout.more(box)), label(layout.node(box), model)); //$NON-NLS-1$
	}
}
