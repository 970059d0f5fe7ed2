// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Scope;
import org.tracewright.trace.Trace;
import org.tracewright.ui.trace.internal.model.Column;

/** Lets the user choose the columns of the events table: the standard ones, and one for any field of any event type. */
final class ColumnsDialog extends TitleAreaDialog {

	private final List<Column> choices;
	private final Set<Column> chosen;
	private String pattern = ""; //$NON-NLS-1$

	ColumnsDialog(Shell shell, Trace trace, List<Column> shown) {
		super(shell);
		chosen = new LinkedHashSet<>(shown);
		Set<Column> all = new LinkedHashSet<>(shown);
		all.addAll(List.of(Column.Standard.values()));
		for (Scope scope : List.of(Scope.PAYLOAD, Scope.COMMON_CONTEXT, Scope.SPECIFIC_CONTEXT, Scope.PACKET_CONTEXT)) {
			Set<String> ids = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
			for (EventType type : trace.eventTypes())
				collect(type.fields(scope), ids);
			ids.forEach(id -> Column.of(id).ifPresent(all::add));
		}
		choices = new ArrayList<>(all);
	}

	private static void collect(List<Field> fields, Set<String> ids) {
		for (Field field : fields)
			if (field.type() instanceof FieldType.StructureType structure)
				collect(structure.members(), ids);
			else
				ids.add(new Column.OfField(field.scope(), field.path()).id());
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.columns_title);
		setMessage(Messages.columns_text);
		getShell().setText(Messages.columns_title);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		area.setLayout(new GridLayout(1, false));
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Text search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.columns_search);
		search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		CheckboxTableViewer list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = 320;
		data.widthHint = 420;
		list.getTable().setLayoutData(data);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return element instanceof Column.OfField field
						? field.title() + "  (" + scope(field.scope()) + ')' //$NON-NLS-1$
						: ColumnTitles.of((Column) element);
			}
		});
		list.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parentElement, Object element) {
				return ((Column) element).id().toLowerCase(java.util.Locale.ROOT).contains(pattern);
			}
		});
		list.setInput(choices);
		list.setCheckedElements(chosen.toArray());
		list.addCheckStateListener(e -> {
			if (e.getChecked())
				chosen.add((Column) e.getElement());
			else
				chosen.remove(e.getElement());
			getButton(OK).setEnabled(!chosen.isEmpty());
		});
		search.addListener(SWT.Modify, e -> {
			pattern = search.getText().toLowerCase(java.util.Locale.ROOT);
			list.refresh();
			list.setCheckedElements(chosen.toArray());
		});
		return area;
	}

	private static String scope(Scope scope) {
		return switch (scope) {
			case PAYLOAD -> Messages.columns_payload;
			case PACKET_CONTEXT -> Messages.columns_packet;
			default -> Messages.columns_context;
		};
	}

	/** The chosen columns: those shown before in their order, then the new ones. */
	List<Column> columns() {
		return List.copyOf(chosen);
	}
}
