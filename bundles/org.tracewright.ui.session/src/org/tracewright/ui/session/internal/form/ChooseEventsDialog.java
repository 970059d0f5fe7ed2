// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.tracewright.control.TracerException;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.session.DomainType;
import org.tracewright.session.lttng.InstrumentationPoint;
import org.tracewright.session.terms.AgentChannels;
import org.tracewright.session.terms.Tracers;
import org.tracewright.ui.UiThread;
import org.tracewright.ui.session.internal.Activator;
import org.tracewright.ui.session.internal.element.FeatureTexts;
import org.tracewright.ui.session.internal.targets.TargetLink;

/** Chooses events of those that a target offers now. They are read in a job; what can be done when there are none is told. */
public final class ChooseEventsDialog extends TitleAreaDialog {

	private static final int WIDTH = 700;
	private static final int HEIGHT = 560;
	private static final int[] COLUMNS = {340, 110, 200};

	private final DomainType domain;
	private final List<TargetLink> links;
	private final StackLayout stack = new StackLayout();
	private final Set<InstrumentationPoint> checked = new LinkedHashSet<>();
	private int target;
	private List<OfferedEvent> offered = List.of();
	private List<OfferedEvent> shown = List.of();
	private List<InstrumentationPoint> chosen = List.of();
	private Composite pages;
	private Composite waiting;
	private Composite nothing;
	private Label reason;
	private Composite events;
	private Text search;
	private Table table;
	private Label count;
	private Job job;

	/**
	 * A dialog for the events of a domain.
	 *
	 * @param link the target to begin with; null for the first one
	 */
	public ChooseEventsDialog(Shell parent, DomainType domain, TargetLink link) {
		super(parent);
		this.domain = domain;
		// Where the other tracer is, nothing of the domain can be.
		links = Activator.targets().all().stream().filter(l -> l.entry().tracer() == Tracers.of(domain)).toList();
		target = Math.max(0, links.indexOf(link));
		setHelpAvailable(false);
	}

	/** What was chosen, in the order of choosing. */
	public List<InstrumentationPoint> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Choose_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(WIDTH, HEIGHT);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(10, 10).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		body.setData("org.tracewright.id", "choose"); //$NON-NLS-1$ //$NON-NLS-2$
		new Label(body, SWT.NONE).setText(Messages.Choose_target);
		Combo combo = new Combo(body, SWT.READ_ONLY);
		links.forEach(link -> combo.add(link.entry().name()));
		combo.select(target);
		combo.addListener(SWT.Selection, e -> {
			target = combo.getSelectionIndex();
			load();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		Button again = new Button(body, SWT.PUSH);
		again.setText(Messages.Choose_again);
		again.addListener(SWT.Selection, e -> load());
		pages = new Composite(body, SWT.NONE);
		pages.setLayout(stack);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, true).applyTo(pages);
		waiting();
		nothing();
		events();
		setTitle(NLS.bind(Messages.Choose_heading, FeatureTexts.of(domain)));
		setMessage(Messages.Choose_message);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Choose_ok, true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		load();
	}

	private void waiting() {
		waiting = new Composite(pages, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(waiting);
		Label label = new Label(waiting, SWT.NONE);
		label.setText(Messages.Choose_loading);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
		ProgressBar bar = new ProgressBar(waiting, SWT.INDETERMINATE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
		Button stop = new Button(waiting, SWT.PUSH);
		stop.setText(Messages.Choose_stop);
		stop.addListener(SWT.Selection, e -> {
			if (job != null)
				job.cancel();
			show(Messages.Choose_stopped);
		});
	}

	private void nothing() {
		nothing = new Composite(pages, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(nothing);
		reason = new Label(nothing, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(reason);
	}

	private void events() {
		events = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(events);
		search = new Text(events, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.Choose_search);
		search.addListener(SWT.Modify, e -> filter());
		search.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN)
				table.setFocus();
		});
		GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
		table = new Table(events, SWT.BORDER | SWT.CHECK | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		String[] names = {Messages.Choose_name, Messages.Choose_level, Messages.Choose_from};
		for (int i = 0; i < names.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(names[i]);
			column.setWidth(COLUMNS[i]);
		}
		table.addListener(SWT.SetData, e -> fill((TableItem) e.item, shown.get(e.index)));
		table.addListener(SWT.Selection, e -> {
			if (e.detail == SWT.CHECK)
				check((TableItem) e.item);
		});
		table.addListener(SWT.DefaultSelection, e -> {
			TableItem item = (TableItem) e.item;
			item.setChecked(!item.getChecked());
			check(item);
		});
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		count = new Label(events, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
	}

	private void fill(TableItem item, OfferedEvent event) {
		boolean logger = AgentChannels.isAgent(domain);
		item.setText(0, event.point().name());
		item.setText(1,
				logger || event.point().logLevel().isEmpty() ? event.point().kind().getLiteral() : event.point().logLevel());
		item.setText(2, String.join(", ", event.processes())); //$NON-NLS-1$
		item.setChecked(checked.contains(event.point()));
	}

	private void check(TableItem item) {
		InstrumentationPoint point = shown.get(table.indexOf(item)).point();
		if (item.getChecked())
			checked.add(point);
		else
			checked.remove(point);
		counted();
	}

	private void counted() {
		count.setText(NLS.bind(Messages.Choose_count, new Object[]{shown.size(), offered.size(), checked.size()}));
		getButton(IDialogConstants.OK_ID).setEnabled(!checked.isEmpty());
	}

	private void filter() {
		String text = search.getText().strip().toLowerCase(Locale.ROOT);
		shown = offered.stream().filter(event -> event.matches(text)).toList();
		table.clearAll();
		table.setItemCount(shown.size());
		counted();
	}

	private void bring(Composite page) {
		stack.topControl = page;
		pages.layout();
	}

	private void show(String text) {
		offered = List.of();
		checked.clear();
		reason.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		nothing.layout();
		counted();
		bring(nothing);
	}

	private void load() {
		if (job != null)
			job.cancel();
		checked.clear();
		if (links.isEmpty()) {
			show(Messages.Choose_noTargets);
			return;
		}
		TargetLink link = links.get(target);
		bring(waiting);
		getButton(IDialogConstants.OK_ID).setEnabled(false);
		job = Job.create(NLS.bind(Messages.Choose_job, link.entry().name()), (ICoreRunnable) monitor -> read(link, monitor));
		job.schedule();
	}

	private void read(TargetLink link, IProgressMonitor monitor) {
		List<OfferedEvent> found = new ArrayList<>();
		String problem;
		try {
			found.addAll(OfferedEvent.of(link.client(monitor::isCanceled).available(domain, monitor::isCanceled)));
			problem = found.isEmpty() ? NLS.bind(empty(), link.entry().name()) : null;
		} catch (TracerException | ConnectionException e) {
			problem = NLS.bind(failed(), e.getMessage());
		}
		String text = problem;
		if (!monitor.isCanceled())
			UiThread.async(pages, () -> {
				if (monitor.isCanceled())
					return;
				if (text != null)
					show(text);
				else
					show(found);
			});
	}

	private void show(List<OfferedEvent> found) {
		offered = List.copyOf(found);
		filter();
		bring(events);
		search.setFocus();
	}

	private String empty() {
		return switch (domain) {
			case KERNEL -> Messages.Choose_empty_kernel;
			case UST -> Messages.Choose_empty_ust;
			case JAVA -> Messages.Choose_empty_java;
			default -> Messages.Choose_empty_logger;
		};
	}

	private String failed() {
		return switch (domain) {
			case KERNEL -> Messages.Choose_failed_kernel;
			default -> Messages.Choose_failed;
		};
	}

	@Override
	protected void okPressed() {
		chosen = List.copyOf(checked);
		super.okPressed();
	}

	@Override
	public boolean close() {
		if (job != null)
			job.cancel();
		return super.close();
	}
}
