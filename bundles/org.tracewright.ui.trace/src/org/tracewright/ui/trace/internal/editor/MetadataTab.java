// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.metadata.text.MetadataResource;
import org.tracewright.metadata.text.MetadataTexts;
import org.tracewright.trace.Progress;
import org.tracewright.trace.TraceReadException;
import org.tracewright.ui.PageFocus;
import org.tracewright.ui.metadata.internal.editor.MetadataPages;
import org.tracewright.ui.metadata.internal.editor.PageSelection;

/** The metadata of the trace, to be looked at; one file at a time when the trace has several. Nothing is read before the page is shown. */
final class MetadataTab extends Composite {

	private final List<Path> places;
	private final Consumer<ISelectionProvider> selections;
	private final MessagePage message;
	private List<Path> files = List.of();
	private Combo picker;
	private MetadataPages pages;
	private boolean begun;

	/** A page for the traces below some folders; whoever cares is told where selections come from. */
	MetadataTab(Composite parent, List<Path> places, Consumer<ISelectionProvider> selections) {
		super(parent, SWT.NONE);
		this.selections = selections;
		this.places = places;
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
		setLayout(layout);
		message = new MessagePage(this);
		message.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		message.show(SWT.NONE, Messages.metadata_loading, List.of(), null, null);
	}

	/** Reads the metadata when this has not been done yet. */
	void open() {
		if (begun)
			return;
		begun = true;
		Display display = getDisplay();
		Job.create(Messages.metadata_loading, monitor -> {
			List<Path> found = find();
			display.asyncExec(() -> {
				if (!isDisposed())
					found(found);
			});
			return Status.OK_STATUS;
		}).schedule();
	}

	private List<Path> find() {
		List<Path> found = new ArrayList<>();
		for (Path place : places)
			try {
				CtfTraces.find(place, Progress.NONE).forEach(folder -> found.add(folder.resolve(CtfTraces.METADATA)));
			} catch (TraceReadException e) {
				// The page of the events says why the trace cannot be read.
				continue;
			}
		return found;
	}

	private void found(List<Path> all) {
		files = all;
		if (all.isEmpty()) {
			message.show(SWT.ICON_INFORMATION, Messages.metadata_none, List.of(Messages.metadata_noneText), null, null);
			return;
		}
		if (all.size() > 1) {
			picker = new Combo(this, SWT.READ_ONLY);
			picker.setItems(all.stream().map(this::name).toArray(String[]::new));
			picker.select(0);
			picker.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			picker.addListener(SWT.Selection, e -> read(files.get(picker.getSelectionIndex())));
			picker.moveAbove(message);
		}
		read(all.getFirst());
	}

	private String name(Path file) {
		for (Path place : places)
			if (file.startsWith(place))
				return place.relativize(file).toString();
		return file.toString();
	}

	private void read(Path file) {
		Display display = getDisplay();
		Job.create(NLS.bind(Messages.metadata_reading, name(file)), monitor -> {
			String[] text = new String[1];
			String failure = null;
			try {
				if (Files.size(file) > MetadataResource.MAX_BYTES)
					failure = Messages.metadata_tooLarge;
				else
					text[0] = MetadataTexts.of(Files.readAllBytes(file));
			} catch (IOException | RuntimeException e) {
				failure = e.getMessage();
			}
			String reason = failure;
			display.asyncExec(() -> {
				if (!isDisposed())
					show(file, text[0], reason);
			});
			return (IStatus) Status.OK_STATUS;
		}).schedule();
	}

	private void show(Path file, String text, String failure) {
		// Another file may have been picked meanwhile.
		if (picker != null && !files.get(picker.getSelectionIndex()).equals(file))
			return;
		boolean focused = PageFocus.isIn(message) || pages != null && PageFocus.isIn(pages);
		if (pages != null)
			pages.dispose();
		pages = null;
		if (text == null) {
			message.show(SWT.ICON_ERROR, NLS.bind(Messages.metadata_failed, name(file)), List.of(failure), null, null);
		} else {
			pages = new MetadataPages(this, text);
			pages.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
			selections.accept(new PageSelection(pages.model()));
		}
		visible(message, text == null);
		layout(true, true);
		if (focused)
			setFocus();
	}

	@Override
	public boolean setFocus() {
		return pages == null ? message.setFocus() : pages.setFocus();
	}

	private static void visible(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	/** What is shown; null while there is nothing. */
	MetadataPages pages() {
		return pages;
	}
}
