// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import org.eclipse.osgi.util.NLS;
import org.tracewright.analysis.CallTree.Node;
import org.tracewright.analysis.Tone;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.timeline.ToneNames;

/** Says in words what nodes of a flame graph are: for tooltips and for those who listen. */
public final class FlameWords {

	private FlameWords() {
	}

	/** What a node is called. */
	static String label(Node node, FlameModel model) {
		if (node.parent() == null)
			return model.name();
		return node.others() ? Words.flame_others : label(node.name(), node.value());
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

	/** What a node is, in some lines. */
	static String text(Node node, FlameModel model) {
		long all = model.tree().root().extent();
		StringBuilder out = new StringBuilder(label(node, model));
		line(out, Words.flame_total, node.total(), all);
		if (node.extent() != node.total())
			line(out, Words.flame_extent, node.extent(), all);
		line(out, Words.flame_self, node.self(), all);
		return out.append('\n').append(NLS.bind(Words.flame_calls, String.format("%,d", node.count()))).toString(); //$NON-NLS-1$
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
