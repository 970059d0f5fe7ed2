// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.apply;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tracewright.ui.session.internal.apply.Line.Kind;
import org.tracewright.ui.session.internal.apply.Line.State;
import org.tracewright.ui.session.internal.apply.TargetReport.Phase;

/** Reports of targets with their lines: commands, what they change, and what became of them. */
final class PlanTable {

	private static final int[] WEIGHTS = {50, 30, 20};
	private static final int LEAST = 90;

	private final Composite area;
	private final TreeViewer viewer;

	/** A table in a parent. */
	PlanTable(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		TreeColumnLayout columns = new TreeColumnLayout();
		area.setLayout(columns);
		viewer = new TreeViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		Tree tree = viewer.getTree();
		tree.setHeaderVisible(true);
		tree.setLinesVisible(true);
		viewer.setContentProvider(new Content());
		ColumnViewerToolTipSupport.enableFor(viewer);
		String[] titles = {Messages.Table_command, Messages.Table_change, Messages.Table_result};
		for (int i = 0; i < titles.length; i++) {
			TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
			column.getColumn().setText(titles[i]);
			columns.setColumnData(column.getColumn(), new ColumnWeightData(WEIGHTS[i], LEAST));
			column.setLabelProvider(new Labels(i));
		}
	}

	/** What holds the table. */
	Composite area() {
		return area;
	}

	/** The tree. */
	Tree tree() {
		return viewer.getTree();
	}

	/** A report in a line. */
	static String text(TargetReport report) {
		String name = report.link() == null ? Messages.Table_nowhere : report.link().entry().name();
		return NLS.bind(Messages.Table_target, name, report.message());
	}

	/** Shows reports. Those that were open stay open, new ones are. */
	void show(List<TargetReport> reports) {
		List<Row> rows = new ArrayList<>();
		for (TargetReport report : reports) {
			Row root = new Row(report, null, rows.size());
			rows.add(root);
		}
		tree().setRedraw(false);
		viewer.setInput(rows);
		viewer.expandAll();
		tree().setRedraw(true);
	}

	/** Changes what shows of one report; the place where the user looks stays. */
	void update(int index, TargetReport report) {
		if (!(viewer.getInput() instanceof List<?> rows) || index >= rows.size())
			return;
		Row row = (Row) rows.get(index);
		boolean same = row.report.lines().size() == report.lines().size();
		row.report = report;
		if (same)
			viewer.update(row.children().toArray(), null);
		else {
			viewer.refresh(row);
			viewer.expandToLevel(row, 1);
		}
		viewer.update(row, null);
	}

	/** Copies the selected lines, or all, to the clipboard. */
	void copy() {
		List<Row> rows = viewer.getStructuredSelection().isEmpty()
				? all()
				: viewer.getStructuredSelection().stream().map(Row.class::cast).toList();
		copy(String.join("\n", rows.stream().map(Row::text).toList())); //$NON-NLS-1$
	}

	private List<Row> all() {
		List<Row> all = new ArrayList<>();
		if (viewer.getInput() instanceof List<?> rows)
			for (Object row : rows) {
				all.add((Row) row);
				all.addAll(((Row) row).children());
			}
		return all;
	}

	/** Puts a text into the clipboard. */
	void copy(String text) {
		if (text.isEmpty())
			return;
		Clipboard clipboard = new Clipboard(tree().getDisplay());
		clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
	}

	/** A report, or a line of one. */
	private static final class Row {

		private final Row parent;
		private final int index;
		private TargetReport report;
		private List<Row> rows = List.of();

		Row(TargetReport report, Row parent, int index) {
			this.report = report;
			this.parent = parent;
			this.index = index;
		}

		List<Row> children() {
			if (parent != null)
				return List.of();
			if (rows.size() != report.lines().size()) {
				List<Row> made = new ArrayList<>(rows.subList(0, Math.min(rows.size(), report.lines().size())));
				while (made.size() < report.lines().size())
					made.add(new Row(null, this, made.size()));
				rows = made;
			}
			return rows;
		}

		/** The line; null for a report. */
		Line line() {
			return parent == null || index >= parent.report.lines().size() ? null : parent.report.lines().get(index);
		}

		String text() {
			if (line() != null)
				return line().text();
			return PlanTable.text(report);
		}
	}

	/** Reports and their lines. */
	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object element) {
			return ((Row) element).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return ((Row) element).parent;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Row) element).children().isEmpty();
		}
	}

	/** A column. */
	private static final class Labels extends ColumnLabelProvider {

		private final int column;

		Labels(int column) {
			this.column = column;
		}

		@Override
		public String getText(Object element) {
			Row row = (Row) element;
			Line line = row.line();
			if (column == 0)
				return row.text();
			if (line == null)
				return ""; //$NON-NLS-1$
			return column == 1 ? line.words() : result(line);
		}

		private static String result(Line line) {
			String state = line.kind() != Kind.COMMAND ? "" : switch (line.state()) { //$NON-NLS-1$
				case PLANNED -> ""; //$NON-NLS-1$
				case WAITING -> Messages.State_waiting;
				case DONE -> Messages.State_done;
				case FAILED -> Messages.State_failed;
				case LEFT_OUT -> Messages.State_leftOut;
			};
			return line.message().isEmpty() ? state : NLS.bind(Messages.State_message, state, line.message());
		}

		@Override
		public String getToolTipText(Object element) {
			return getText(element).isEmpty() ? null : getText(element);
		}

		@Override
		public Font getFont(Object element) {
			return column == 0 && ((Row) element).line() != null && ((Row) element).line().kind() == Kind.COMMAND
					? JFaceResources.getTextFont()
					: null;
		}

		@Override
		public Image getImage(Object element) {
			Row row = (Row) element;
			Line line = row.line();
			String name = null;
			if (column == 0 && line == null)
				name = row.report.phase() == Phase.FAILED ? ISharedImages.IMG_OBJS_ERROR_TSK : null;
			else if (column == 0)
				name = switch (line.kind()) {
					case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
					case WARNING, LEFT -> ISharedImages.IMG_OBJS_WARN_TSK;
					case REASON -> ISharedImages.IMG_OBJS_INFO_TSK;
					case COMMAND -> null;
				};
			else if (column == 2 && line != null && line.state() == State.FAILED)
				name = ISharedImages.IMG_OBJS_ERROR_TSK;
			return name == null ? null : PlatformUI.getWorkbench().getSharedImages().getImage(name);
		}
	}
}
