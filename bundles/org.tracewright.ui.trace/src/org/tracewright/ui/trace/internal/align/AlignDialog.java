// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.align;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.trace.TraceSource;
import org.tracewright.ui.TraceColors;

/** Asks by how much the times of each trace that is shown are to be moved. */
public final class AlignDialog extends Dialog {

	private static final String PLAIN = "+0s"; //$NON-NLS-1$

	private final Trace trace;
	private final TimeFormat times;
	private final Alignment before;
	private final List<Line> lines = new ArrayList<>();
	private Label problem;
	private Alignment result = Alignment.NONE;

	/** A trace in the list. */
	private static final class Line {

		private final TraceSource source;
		/** First instant as recorded, ns since the origin. */
		private final long begin;
		private final Text offset;
		private final Label begins;

		private Line(TraceSource source, long begin, Text offset, Label begins) {
			this.source = source;
			this.begin = begin;
			this.offset = offset;
			this.begins = begins;
		}
	}

	/**
	 * A dialog.
	 *
	 * @param before how its times are moved now
	 */
	public AlignDialog(Shell parent, Trace trace, TimeFormat times, Alignment before) {
		super(parent);
		this.trace = trace;
		this.times = times;
		this.before = before;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		area.setLayout(new GridLayout());
		Label text = new Label(area, SWT.WRAP);
		text.setText(Messages.text);
		GridData textData = new GridData(SWT.FILL, SWT.CENTER, true, false);
		textData.widthHint = 620;
		text.setLayoutData(textData);
		ScrolledComposite scrolled = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = 220;
		scrolled.setLayoutData(data);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		Composite list = new Composite(scrolled, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.horizontalSpacing = 16;
		list.setLayout(layout);
		for (String title : new String[]{Messages.trace, Messages.begin, Messages.offset})
			new Label(list, SWT.NONE).setText(title);
		SourceNames names = SourceNames.of(trace.sources());
		for (TraceSource source : trace.sources())
			line(list, source, names.of(source));
		scrolled.setContent(list);
		scrolled.setMinSize(list.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		Composite buttons = new Composite(area, SWT.NONE);
		buttons.setLayout(new GridLayout(2, false));
		button(buttons, Messages.same_begin, this::sameBegin);
		button(buttons, Messages.as_recorded, () -> lines.forEach(line -> line.offset.setText(PLAIN)));
		problem = new Label(area, SWT.NONE);
		problem.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		problem.setForeground(TraceColors.ERROR_FOREGROUND.color());
		return area;
	}

	private static void button(Composite parent, String name, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(name);
		button.addListener(SWT.Selection, e -> action.run());
	}

	private void line(Composite list, TraceSource source, String title) {
		long moved = before.of(source);
		long begin = trace.streams().stream().filter(s -> s.source() == source).mapToLong(s -> s.begin()).min().orElse(0) - moved;
		Label name = new Label(list, SWT.NONE);
		name.setText(title.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		name.setToolTipText(source.locations().getFirst().toString());
		Label begins = new Label(list, SWT.NONE);
		GridData beginsData = new GridData();
		beginsData.widthHint = 220;
		begins.setLayoutData(beginsData);
		Text offset = new Text(list, SWT.BORDER | SWT.RIGHT);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 160;
		offset.setLayoutData(data);
		Line line = new Line(source, begin, offset, begins);
		lines.add(line);
		offset.setText(text(moved));
		begins.setText(times.text(begin + moved));
		offset.addListener(SWT.Modify, e -> check());
	}

	private static String text(long nanos) {
		return nanos == 0 ? PLAIN : (nanos > 0 ? "+" : "") + nanos + "ns"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** All begin when the first one does. */
	private void sameBegin() {
		long first = lines.stream().mapToLong(line -> line.begin).min().orElse(0);
		lines.forEach(line -> line.offset.setText(text(first - line.begin)));
	}

	private void check() {
		String wrong = ""; //$NON-NLS-1$
		for (Line line : lines) {
			OptionalLong nanos = TimeFormat.parseDuration(line.offset.getText());
			if (nanos.isEmpty())
				wrong = NLS.bind(Messages.bad_offset, line.offset.getText());
			else
				line.begins.setText(times.text(line.begin + nanos.getAsLong()));
		}
		problem.setText(wrong.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
	}

	@Override
	protected void okPressed() {
		Map<Path, Long> offsets = new LinkedHashMap<>();
		for (Line line : lines) {
			long nanos = TimeFormat.parseDuration(line.offset.getText()).orElse(0);
			if (nanos != 0)
				line.source.locations().forEach(location -> offsets.put(location.toAbsolutePath().normalize(), nanos));
		}
		result = new Alignment(offsets);
		super.okPressed();
	}

	/** What was chosen. */
	public Alignment result() {
		return result;
	}
}
