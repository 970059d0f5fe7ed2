// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogSettings;

/** The filter expressions that were used last in this workspace, the latest first. */
public final class FilterHistory {

	private static final String SETTING = "events.expressions"; //$NON-NLS-1$
	private static final int MAX = 20;

	private final IDialogSettings settings;

	/** A history that is kept in some settings. */
	public FilterHistory(IDialogSettings settings) {
		this.settings = settings;
	}

	/** The expressions. */
	public List<String> all() {
		String[] saved = settings.getArray(SETTING);
		return saved == null ? List.of() : List.of(saved);
	}

	/** Adds an expression, or makes it the latest. */
	public void add(String expression) {
		List<String> expressions = new ArrayList<>(all());
		expressions.remove(expression);
		expressions.addFirst(expression);
		settings.put(SETTING, expressions.subList(0, Math.min(MAX, expressions.size())).toArray(String[]::new));
	}
}
