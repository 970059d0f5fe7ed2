// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.exports;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.OptionalLong;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tracewright.ctf.EventFilters;
import org.tracewright.ctf.tools.TraceJob;
import org.tracewright.filter.FilterException;
import org.tracewright.metadata.MetadataFormat;
import org.tracewright.trace.EventCursor;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceReadException;
import org.tracewright.ui.TracePreferences;
import org.tracewright.ui.trace.internal.TraceFiles;
import org.tracewright.ui.trace.internal.editor.ExpressionCheck;
import org.tracewright.ui.trace.internal.editor.FilterField;
import org.tracewright.ui.trace.internal.editor.FilterHistory;
import org.tracewright.ui.trace.internal.editor.Filters;
import org.tracewright.ui.trace.internal.editor.PageSettings;

/** Asks which events to export, in what format, and where to. */
final class ExportTracePage extends WizardPage implements FilterField.Owner {

	private static final long TYPING_MS = 250;

	private final ExportSource source;
	private final ExpressionCheck check;
	private Trace trace;
	private TimeFormat times;
	private String openFailure;
	private Button all;
	private Button selection;
	private Button between;
	private Text from;
	private Text to;
	private FilterField filter;
	private boolean filterGood = true;
	private boolean filterBad;
	private Button same;
	private Button ctf18;
	private Button ctf20;
	private Button descriptions;
	private Button index;
	private Text target;
	private Button open;
	private long[] selected;

	ExportTracePage(ExportSource source) {
		super("export", Messages.export_title, null); //$NON-NLS-1$
		this.source = source;
		check = new ExpressionCheck(() -> trace, () -> times, this::async);
		setDescription(Messages.export_text);
	}

	private void async(Runnable action) {
		Display.getDefault().asyncExec(() -> {
			if (getControl() != null && !getControl().isDisposed())
				action.run();
		});
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout(2, false));
		label(area, Messages.export_source);
		Label name = new Label(area, SWT.NONE);
		name.setText(source == null ? "" : source.name().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		createRange(area);
		filter = new FilterField(area, this, new FilterHistory(PageSettings.settings()), () -> trace);
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		// Its label begins where the other labels do.
		((GridLayout) filter.getLayout()).marginWidth = 0;
		createFormat(area);
		label(area, Messages.export_target);
		createTarget(area);
		new Label(area, SWT.NONE);
		open = button(area, SWT.CHECK, Messages.export_openResult);
		open.setSelection(true);
		// Room for what may be wrong with the filter.
		Label room = new Label(area, SWT.NONE);
		GridData roomData = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
		roomData.heightHint = 2 * convertHeightInCharsToPixels(1);
		room.setLayoutData(roomData);
		setControl(area);
		begin();
		validate();
	}

	private static void label(Composite parent, String text) {
		new Label(parent, SWT.NONE).setText(text);
	}

	private Button button(Composite parent, int style, String text) {
		Button button = new Button(parent, style);
		button.setText(text);
		button.addListener(SWT.Selection, e -> validate());
		return button;
	}

	private static Composite row(Composite parent, int columns) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = layout.marginHeight = 0;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return row;
	}

	private Text field(Composite parent) {
		Text text = new Text(parent, SWT.BORDER);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.addListener(SWT.Modify, e -> validate());
		return text;
	}

	private void createRange(Composite area) {
		label(area, Messages.export_range);
		Composite row = row(area, 6);
		all = button(row, SWT.RADIO, Messages.export_rangeAll);
		all.setSelection(true);
		selection = button(row, SWT.RADIO, Messages.export_rangeSelection);
		selection.setEnabled(false);
		selection.setToolTipText(Messages.export_rangeNoSelection);
		between = button(row, SWT.RADIO, Messages.export_rangeBetween);
		from = field(row);
		label(row, Messages.export_to);
		to = field(row);
	}

	private void createFormat(Composite area) {
		label(area, Messages.export_format);
		Composite row = row(area, 3);
		same = button(row, SWT.RADIO, Messages.export_formatSame);
		same.setSelection(true);
		ctf18 = button(row, SWT.RADIO, Messages.export_format18);
		ctf20 = button(row, SWT.RADIO, Messages.export_format20);
		new Label(area, SWT.NONE);
		descriptions = button(area, SWT.CHECK, Messages.export_descriptions);
		new Label(area, SWT.NONE);
		index = button(area, SWT.CHECK, Messages.export_index);
	}

	private void createTarget(Composite area) {
		Composite row = row(area, 2);
		target = field(row);
		Button browse = new Button(row, SWT.PUSH);
		browse.setText(Messages.export_browse);
		browse.addListener(SWT.Selection, e -> {
			DirectoryDialog dialog = new DirectoryDialog(getShell());
			dialog.setMessage(Messages.export_browseText);
			String folder = dialog.open();
			if (folder != null)
				target.setText(Path.of(folder, source == null ? "trace" : source.name() + "-export").toString()); //$NON-NLS-1$ //$NON-NLS-2$
		});
		setButtonLayoutData(browse);
	}

	/** Gets the trace: from its editor, or opened in a job. */
	private void begin() {
		if (source == null)
			return;
		if (source.editor() != null && source.editor().events().document().trace() != null
				&& source.editor().events().timeFormat() != null) {
			opened(source.editor().events().document().trace(), source.editor().events().timeFormat());
			Filters filters = source.editor().events().document().filters();
			if (filters.expression() != null) {
				filter.show(filters.expression().text());
				expressionChanged(filter.expression());
			}
			source.editor().events().selectedTimes((first, last) -> async(() -> {
				selected = new long[]{Math.min(first, last), Math.max(first, last)};
				from.setText(times.text(selected[0]));
				to.setText(times.text(selected[1]));
				selection.setEnabled(true);
				selection.setToolTipText(null);
			}));
			return;
		}
		Job job = Job.create(NLS.bind(Messages.export_opening, source.name()), monitor -> {
			try {
				Trace read = TraceFiles.open(source.places(), ExportJob.progress(monitor, source.name()));
				long start;
				try (EventCursor cursor = read.cursor()) {
					start = cursor.next() && cursor.hasTime() ? cursor.time() : 0;
				}
				async(() -> opened(read, TracePreferences.timeFormat(TracePreferences.store(), start)));
			} catch (TraceReadException e) {
				async(() -> {
					openFailure = NLS.bind(Messages.export_openFailed, source.name(), e.getMessage());
					validate();
				});
			}
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	private void opened(Trace read, TimeFormat format) {
		trace = read;
		times = format;
		if (filter.expression().isEmpty())
			validate();
		else
			expressionChanged(filter.expression());
	}

	// The filter

	@Override
	public void expressionChanged(String text) {
		filterBad = false;
		filterGood = text.isEmpty();
		if (filterGood)
			check.forget();
		else
			check.check(text, TYPING_MS, good -> {
				filterGood = true;
				filter.clearError();
				validate();
			}, problem -> {
				filterBad = true;
				filter.error(problem);
				validate();
			});
		validate();
	}

	@Override
	public void expressionEntered(String text) {
		expressionChanged(text);
	}

	@Override
	public void expressionLeft() {
		getShell().close();
	}

	// Checks

	private void validate() {
		if (getControl() == null)
			return;
		from.setEnabled(between.getSelection());
		to.setEnabled(between.getSelection());
		descriptions.setEnabled(ctf18.getSelection());
		String error = error();
		setErrorMessage(error);
		String missing = missing();
		setMessage(missing);
		setPageComplete(error == null && missing == null);
	}

	/** What is wrong, or null. */
	private String error() {
		if (source == null)
			return Messages.export_noSource;
		if (openFailure != null)
			return openFailure;
		if (filterBad)
			return Messages.export_filter;
		String range = trace == null || !between.getSelection() ? null : rangeError();
		return range != null ? range : targetError();
	}

	private String rangeError() {
		OptionalLong first = times.parse(from.getText());
		OptionalLong last = times.parse(to.getText());
		if (!from.getText().isBlank() && first.isEmpty())
			return NLS.bind(Messages.export_badTime, from.getText());
		if (!to.getText().isBlank() && last.isEmpty())
			return NLS.bind(Messages.export_badTime, to.getText());
		return first.orElse(Long.MIN_VALUE) > last.orElse(Long.MAX_VALUE) ? Messages.export_badOrder : null;
	}

	private String targetError() {
		if (target.getText().isBlank())
			return null;
		try {
			Path folder = Path.of(target.getText().strip()).toAbsolutePath();
			if (Files.exists(folder))
				return NLS.bind(Messages.export_targetExists, folder);
			return folder.getParent() == null || Files.isDirectory(folder.getParent())
					? null
					: NLS.bind(Messages.export_targetParent, folder.getParent());
		} catch (InvalidPathException e) {
			return NLS.bind(Messages.export_targetBad, target.getText());
		}
	}

	/** What has to be done or waited for, or null. */
	private String missing() {
		if (source == null)
			return null;
		if (trace == null)
			return NLS.bind(Messages.export_opening, source.name());
		if (!filterGood)
			return Messages.export_filterChecking;
		return target.getText().isBlank() ? Messages.export_targetMissing : null;
	}

	@Override
	public boolean canFlipToNextPage() {
		return isPageComplete() && format() != null;
	}

	// Answers

	ExportSource source() {
		return source;
	}

	/** The format of the new trace; null for that of the old one. */
	MetadataFormat format() {
		return ctf18.getSelection() ? MetadataFormat.CTF_18 : ctf20.getSelection() ? MetadataFormat.CTF_20 : null;
	}

	/** Whether the new trace is to be opened. */
	boolean open() {
		return open.getSelection();
	}

	/** What is to be done. */
	TraceJob job() {
		TraceJob job = TraceJob.copy(source.places(), Path.of(target.getText().strip()).toAbsolutePath())
				.indexed(index.getSelection());
		if (format() != null)
			job = job.convert(format(), ctf18.getSelection() && descriptions.getSelection());
		if (selection.getSelection() && selected != null)
			job = job.trim(selected[0], selected[1]);
		else if (between.getSelection())
			job = job.trim(times.parse(from.getText()).orElse(Long.MIN_VALUE), times.parse(to.getText()).orElse(Long.MAX_VALUE));
		String expression = filter.expression();
		TimeFormat format = times;
		return expression.isEmpty() ? job : job.only(opened -> {
			try {
				return EventFilters.parse(expression, opened, format);
			} catch (FilterException e) {
				// It was checked with the same trace.
				throw new IllegalStateException(e);
			}
		});
	}
}
