// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ListDialog;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.trace.internal.editor.TraceEditor;

/** What there is to compare a trace with. For the UI thread. */
public final class Baselines {

	private static final int WIDTH = 90;

	private Baselines() {
	}

	/** What a trace can be compared with: the range of it that was remembered, all of it when a range is selected, and the other traces that are open. */
	static List<Baseline> of(TraceEditor editor) {
		Set<Baseline> all = new LinkedHashSet<>();
		TimeRange selected = editor.selectedRange();
		if (editor.rememberedRange() != null)
			all.add(new Baseline(editor, editor.rememberedRange(), true));
		if (selected != null)
			all.add(new Baseline(editor, null, true));
		for (TraceEditor other : open())
			if (other != editor) {
				if (other.selectedRange() != null)
					all.add(new Baseline(other, other.selectedRange(), false));
				if (other.rememberedRange() != null)
					all.add(new Baseline(other, other.rememberedRange(), false));
				all.add(new Baseline(other, null, false));
			}
		return List.copyOf(all);
	}

	/** Editors of traces that could be read. */
	private static List<TraceEditor> open() {
		List<TraceEditor> editors = new ArrayList<>();
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
			for (IWorkbenchPage page : window.getPages())
				for (IEditorReference reference : page.getEditorReferences())
					if (reference.getEditor(false) instanceof TraceEditor editor && editor.events().document().trace() != null)
						editors.add(editor);
		return editors;
	}

	/** Lets the user choose what a page of an editor is compared with; when there is nothing, says what to do. */
	public static void choose(Shell shell, TraceEditor editor, Comparing page) {
		List<Baseline> all = of(editor);
		if (all.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.choose_title, Messages.nothing);
			return;
		}
		ListDialog dialog = new ListDialog(shell);
		dialog.setTitle(Messages.choose_title);
		dialog.setMessage(Messages.choose_text);
		dialog.setContentProvider(ArrayContentProvider.getInstance());
		dialog.setLabelProvider(LabelProvider.createTextProvider(baseline -> ((Baseline) baseline).text()));
		dialog.setInput(all);
		dialog.setWidthInChars(WIDTH);
		dialog.setInitialSelections(page.baseline() != null && all.contains(page.baseline()) ? page.baseline() : all.getFirst());
		if (dialog.open() == Window.OK && dialog.getResult().length > 0)
			page.compareWith((Baseline) dialog.getResult()[0]);
	}
}
