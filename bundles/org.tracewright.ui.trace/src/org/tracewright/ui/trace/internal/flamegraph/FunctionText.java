// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.flamegraph;

import java.util.List;

import org.tracewright.analysis.CallTree;
import org.tracewright.trace.TimeFormat;
import org.tracewright.ui.timeline.FlameGraph;

/** Functions as cells of a table. */
final class FunctionText {

	/** Bits of the columns with numbers. */
	static final int NUMBERS = 0b11_1110;

	private final long all;

	/** For the functions of a tree. */
	FunctionText(CallTree tree) {
		all = tree.root().extent();
	}

	static List<String> titles() {
		return List.of(Messages.function, Messages.self, Messages.share, Messages.total, Messages.share, Messages.calls);
	}

	List<String> cells(CallTree.Function function) {
		return List.of(FlameGraph.label(function), TimeFormat.duration(function.self()), FlameGraph.percent(function.self(), all),
				TimeFormat.duration(function.total()), FlameGraph.percent(function.total(), all),
				String.format("%,d", function.count())); //$NON-NLS-1$
	}
}
