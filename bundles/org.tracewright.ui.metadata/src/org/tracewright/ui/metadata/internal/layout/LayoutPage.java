// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tracewright.metadata.DataStreamClass;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.Scope;
import org.tracewright.metadata.StructureFieldClass;
import org.tracewright.metadata.TraceClass;
import org.tracewright.metadata.location.FieldLocations;
import org.tracewright.ui.metadata.internal.MetadataDocument;

/** Page of the metadata editor that draws how the bits of a record lie one after the other. */
public final class LayoutPage extends Composite implements MetadataDocument.Listener {

	private final MetadataDocument document;
	private final Text filter;
	private final Combo combo;
	private final Button export;
	private final Composite body;
	private final Label empty;
	private final DiagramCanvas canvas;
	private List<Subject> subjects = List.of();
	private List<Subject> offered = List.of();
	private Subject shown;

	/** Shows a document until disposed. */
	public LayoutPage(Composite parent, MetadataDocument document) {
		super(parent, SWT.NONE);
		this.document = document;
		GridLayout grid = new GridLayout();
		grid.marginWidth = grid.marginHeight = 0;
		setLayout(grid);
		Composite bar = new Composite(this, SWT.NONE);
		bar.setLayout(new GridLayout(4, false));
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		new Label(bar, SWT.NONE).setText(Messages.page_show);
		combo = new Combo(bar, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		combo.setVisibleItemCount(20);
		combo.setData("org.tracewright.id", "layout:show"); //$NON-NLS-1$ //$NON-NLS-2$
		combo.addListener(SWT.Selection, e -> pick(combo.getSelectionIndex()));
		filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.page_filter);
		filter.setToolTipText(Messages.page_filterTip);
		filter.setData("org.tracewright.id", "layout:filter"); //$NON-NLS-1$ //$NON-NLS-2$
		filter.addListener(SWT.Modify, e -> offer());
		filter.addListener(SWT.DefaultSelection, e -> pick(0));
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		export = new Button(bar, SWT.PUSH);
		export.setText(Messages.page_export);
		export.setToolTipText(Messages.page_exportTip);
		export.addListener(SWT.Selection, e -> export());
		Label legend = new Label(this, SWT.WRAP);
		legend.setText(Messages.page_legend);
		GridData legendData = new GridData(SWT.FILL, SWT.CENTER, true, false);
		legendData.horizontalIndent = 8;
		legendData.widthHint = 200;
		legend.setLayoutData(legendData);
		body = new Composite(this, SWT.NONE);
		body.setLayout(new StackLayout());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		empty = new Label(body, SWT.WRAP | SWT.CENTER);
		canvas = new DiagramCanvas(body, this::choose);
		document.addListener(this);
		addListener(SWT.Dispose, e -> document.removeListener(this));
		modelChanged();
	}

	@Override
	public boolean setFocus() {
		// Asked for while the widgets are disposed too.
		if (canvas.isDisposed() || combo.isDisposed())
			return false;
		return canvas.isVisible() ? canvas.setFocus() : combo.setFocus();
	}

	@Override
	public void modelChanged() {
		if (isDisposed())
			return;
		String key = shown == null ? null : shown.key();
		subjects = Subject.of(document.trace());
		shown = subjects.stream().filter(s -> s.key().equals(key)).findFirst()
				.orElse(subjects.isEmpty() ? null : subjects.getFirst());
		offer();
		draw();
		reveal(document.selection());
	}

	@Override
	public void selectionChanged(EObject element, Object origin) {
		if (origin != this && !isDisposed())
			show(element);
	}

	/** Shows the record that has an element, and highlights the box of it; leaves what is shown when no record has it. */
	public void show(EObject element) {
		Subject subject = subjectOf(element);
		if (subject != null && subject != shown) {
			shown = subject;
			offer();
			draw();
		}
		reveal(element);
	}

	/** The boxes that are shown, padding included, in the order in which they are recorded. */
	public List<Box> boxes() {
		return canvas.record().boxes();
	}

	/** The element that is highlighted, or null. */
	public EObject highlighted() {
		return canvas.selected();
	}

	/** What is drawn: an event record class, a data stream class or a trace class; null for nothing. */
	public EObject subject() {
		return shown == null ? null : shown.element();
	}

	/** The whole diagram as the text of an SVG file. */
	public String toSvg() {
		Diagram diagram = canvas.diagram();
		FontData font = canvas.getFont().getFontData()[0];
		int pixels = Math.max(1, Math.round(font.getHeight() * getDisplay().getDPI().y / 72f));
		SvgPen pen = new SvgPen(diagram.width(), diagram.height(), shown == null ? "" : shown.label(), font.getName(), pixels, //$NON-NLS-1$
				canvas.metrics().ascent());
		new DiagramPainter(diagram, pen, canvas.metrics(), null, null).paint(0, diagram.height());
		return pen.finish();
	}

	/** The whole diagram as an image; made smaller than asked for when it would be too large for one. Zoom is 25 to 400. */
	public ImageData toImage(int zoomPercent) {
		return DiagramImage.of(canvas, zoomPercent);
	}

	private void choose(EObject element) {
		canvas.select(element);
		document.select(element, this);
	}

	private void reveal(EObject element) {
		EObject at = element;
		List<Box> boxes = boxes();
		while (at != null && !hasBox(boxes, at))
			at = at.eContainer();
		canvas.select(at);
	}

	private static boolean hasBox(List<Box> boxes, EObject element) {
		return boxes.stream().anyMatch(b -> b.element() == element);
	}

	private Subject subjectOf(EObject element) {
		Scope scope = null;
		for (EObject e = element; e != null; e = e.eContainer()) {
			if (e instanceof StructureFieldClass structure && scope == null)
				scope = FieldLocations.scopeOf(structure);
			EObject owner = e;
			if (e instanceof EventRecordClass)
				return subjects.stream().filter(s -> s.element() == owner).findFirst().orElse(null);
			if (e instanceof DataStreamClass stream)
				return ofStream(stream, scope);
			if (e instanceof TraceClass)
				return scope == Scope.PACKET_HEADER && !(subject() instanceof DataStreamClass)
						? subjects.stream().filter(s -> !(s.element() instanceof EventRecordClass)).findFirst().orElse(null)
						: null;
		}
		return null;
	}

	/** Event record header and common context are in all records of a stream: what is shown stays if it is one of those. */
	private Subject ofStream(DataStreamClass stream, Scope scope) {
		if (scope == Scope.EVENT_RECORD_HEADER || scope == Scope.EVENT_RECORD_COMMON_CONTEXT) {
			if (subject() instanceof EventRecordClass event && event.getDataStreamClass() == stream)
				return shown;
			return subjects.stream().filter(s -> s.element() instanceof EventRecordClass event && event.eContainer() == stream)
					.findFirst().orElse(null);
		}
		return subjects.stream().filter(s -> s.element() == stream).findFirst().orElse(null);
	}

	/** Fills the list with the records that match the filter, and always with the one that is shown. */
	private void offer() {
		String wanted = filter.getText().trim().toLowerCase(Locale.ROOT);
		offered = new ArrayList<>(subjects);
		offered.removeIf(s -> !s.label().toLowerCase(Locale.ROOT).contains(wanted));
		boolean none = offered.isEmpty() && !subjects.isEmpty();
		filter.setToolTipText(none ? Messages.page_noMatch : Messages.page_filterTip);
		if (shown != null && !offered.contains(shown))
			offered.add(shown);
		combo.setItems(offered.stream().map(Subject::label).toArray(String[]::new));
		combo.select(offered.indexOf(shown));
		combo.setEnabled(!subjects.isEmpty());
	}

	private void pick(int index) {
		if (index < 0 || index >= offered.size())
			return;
		shown = offered.get(index);
		combo.select(index);
		draw();
		canvas.select(null);
		document.select(shown.element(), this);
	}

	private void draw() {
		RecordLayout record = RecordLayout.of(subject());
		canvas.show(record);
		boolean nothing = record.sections().isEmpty();
		if (nothing)
			empty.setText('\n' + emptyText().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		export.setEnabled(!nothing);
		((StackLayout) body.getLayout()).topControl = nothing ? empty : canvas;
		body.layout();
	}

	private String emptyText() {
		if (document.trace() == null)
			return Messages.empty_noModel;
		if (shown != null)
			return NLS.bind(Messages.empty_noStructure, shown.label());
		return document.trace().getDataStreamClasses().isEmpty() ? Messages.empty_noStreams : Messages.empty_noRecords;
	}

	private void export() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setText(Messages.page_exportTitle);
		dialog.setFilterExtensions(new String[]{"*.svg", "*.png"}); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFileName("layout.svg"); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String path = dialog.open();
		if (path == null)
			return;
		try {
			export(Path.of(path));
		} catch (IOException | org.eclipse.swt.SWTException e) {
			MessageDialog.openError(getShell(), Messages.page_exportTitle,
					NLS.bind(Messages.page_exportFailed, path, e.getLocalizedMessage()));
		}
	}

	/** Writes the diagram to a file: PNG at twice the size when its name ends so, else SVG. */
	void export(Path file) throws IOException {
		if (file.toString().toLowerCase(Locale.ROOT).endsWith(".png")) { //$NON-NLS-1$
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[]{toImage(200)};
			try (var out = Files.newOutputStream(file)) {
				loader.save(out, SWT.IMAGE_PNG);
			}
		} else {
			Files.writeString(file, toSvg(), StandardCharsets.UTF_8);
		}
	}
}
