// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.apply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.tracewright.ui.session.internal.apply.Line.Kind;
import org.tracewright.ui.session.internal.apply.Line.State;
import org.tracewright.ui.session.internal.apply.TargetReport.Phase;

/** Reports of targets, each followed by its lines: commands, what they change, and what became of them. Only rows on the screen are made. */
final class PlanTable {

	private static final int[] WEIGHTS = {50, 30, 20};
	private static final int LEAST = 90;
	private static final String INDENT = "    "; //$NON-NLS-1$

	/**
	 * A row.
	 *
	 * @param report the target
	 * @param line   null for the target itself
	 */
	private record Row(TargetReport report, Line line) {

		String text(int column) {
			return switch (column) {
				case 0 -> line == null ? PlanTable.text(report) : INDENT + line.text();
				case 1 -> line == null ? "" : line.words(); //$NON-NLS-1$
				default -> line == null ? "" : result(line); //$NON-NLS-1$
			};
		}
	}

	private final Composite area;
	private final Table table;
	private List<Row> rows = List.of();

	/** A table in a parent. */
	PlanTable(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		TableColumnLayout columns = new TableColumnLayout();
		area.setLayout(columns);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		for (String title : new String[]{Messages.Table_command, Messages.Table_change, Messages.Table_result}) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(title);
			columns.setColumnData(column, new ColumnWeightData(WEIGHTS[table.getColumnCount() - 1], LEAST));
		}
		table.addListener(SWT.SetData, e -> fill((TableItem) e.item, rows.get(e.index)));
		new CellToolTip();
	}

	/** What holds the table. */
	Composite area() {
		return area;
	}

	/** The table. */
	Table table() {
		return table;
	}

	/** A report in a line. */
	static String text(TargetReport report) {
		String name = report.link() == null ? Messages.Table_nowhere : report.link().entry().name();
		return NLS.bind(Messages.Table_target, name, report.message());
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

	/** Shows reports; the place where the user looks stays. */
	void show(List<TargetReport> reports) {
		List<Row> next = new ArrayList<>();
		for (TargetReport report : reports) {
			next.add(new Row(report, null));
			report.lines().forEach(line -> next.add(new Row(report, line)));
		}
		rows = next;
		if (table.getItemCount() != rows.size())
			table.setItemCount(rows.size());
		table.clearAll();
	}

	private void fill(TableItem item, Row row) {
		for (int column = 0; column < WEIGHTS.length; column++)
			item.setText(column, row.text(column));
		item.setFont(0,
				row.line() == null
						? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
						: row.line().kind() == Kind.COMMAND ? JFaceResources.getTextFont() : null);
		item.setImage(0, image(row));
		item.setImage(2,
				row.line() != null && row.line().state() == State.FAILED ? shared(ISharedImages.IMG_OBJS_ERROR_TSK) : null);
	}

	private static Image image(Row row) {
		if (row.line() == null)
			return row.report().phase() == Phase.FAILED ? shared(ISharedImages.IMG_OBJS_ERROR_TSK) : null;
		return switch (row.line().kind()) {
			case ERROR -> shared(ISharedImages.IMG_OBJS_ERROR_TSK);
			case WARNING, LEFT -> shared(ISharedImages.IMG_OBJS_WARN_TSK);
			case REASON -> shared(ISharedImages.IMG_OBJS_INFO_TSK);
			case COMMAND -> null;
		};
	}

	private static Image shared(String name) {
		return PlatformUI.getWorkbench().getSharedImages().getImage(name);
	}

	/** Copies the selected lines, or all, to the clipboard. */
	void copy() {
		List<Row> chosen = table.getSelectionCount() == 0
				? rows
				: Arrays.stream(table.getSelectionIndices()).mapToObj(rows::get).toList();
		copy(String.join("\n", chosen.stream().map(row -> row.text(0).strip()).toList())); //$NON-NLS-1$
	}

	/** Puts a text into the clipboard. */
	void copy(String text) {
		if (text.isEmpty())
			return;
		Clipboard clipboard = new Clipboard(table.getDisplay());
		clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
	}

	/** Tells the whole text of a cell, which may be too long to show. */
	private final class CellToolTip extends DefaultToolTip {

		CellToolTip() {
			super(table, ToolTip.NO_RECREATE, false);
		}

		@Override
		protected Object getToolTipArea(Event event) {
			TableItem item = table.getItem(new Point(event.x, event.y));
			for (int column = 0; item != null && column < WEIGHTS.length; column++)
				if (item.getBounds(column).contains(event.x, event.y))
					return rows.get(table.indexOf(item)).text(column).strip();
			return null;
		}

		@Override
		protected String getText(Event event) {
			return getToolTipArea(event) instanceof String text ? text : ""; //$NON-NLS-1$
		}

		@Override
		protected boolean shouldCreateToolTip(Event event) {
			return !getText(event).isEmpty() && super.shouldCreateToolTip(event);
		}
	}
}
