// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.timeline;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.statushandlers.StatusManager;
import org.tracewright.ui.timeline.Timeline;

/** What a timeline writes to files and reads from them: pictures, and what is looked at. A file is complete or not there; what goes wrong is said. */
public final class TimelineFiles {

	/** Begins the text that says what is looked at. */
	private static final String ROOT = "timeline"; //$NON-NLS-1$
	/** A view is some lines for each row that is open. */
	private static final long MOST_BYTES = 16 << 20;
	private static final String[] VIEWS = {Messages.view_kind, Messages.view_all};
	private static final String SVG = ".svg"; //$NON-NLS-1$

	private final TimelinePage page;
	private final Timeline timeline;

	TimelineFiles(TimelinePage page, Timeline timeline) {
		this.page = page;
		this.timeline = timeline;
	}

	private static String ask(Shell shell, int style, String title, String name, String[] kinds, String... extensions) {
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setText(title);
		dialog.setFilterNames(kinds);
		dialog.setFilterExtensions(extensions);
		if (name != null)
			dialog.setFileName(name);
		dialog.setOverwrite(true);
		return dialog.open();
	}

	/** Asks for a file and writes what is visible as a picture. */
	public void exportPicture() {
		String file = ask(page.getShell(), SWT.SAVE, Messages.export_title, page.traceName() + ".png", //$NON-NLS-1$
				new String[]{Messages.export_kind, Messages.view_all}, "*.png;*.svg", "*"); //$NON-NLS-1$ //$NON-NLS-2$
		if (file != null)
			exportPicture(file);
	}

	/** Writes what is visible as a picture: SVG if the file's name says so, else PNG. */
	public void exportPicture(String file) {
		Path path = Path.of(file);
		try {
			if (file.toLowerCase(Locale.ROOT).endsWith(SVG)) {
				String svg = timeline.svg(page.traceName());
				replace(path, out -> Files.writeString(out, svg));
			} else {
				ImageLoader loader = new ImageLoader();
				loader.data = new ImageData[]{timeline.picture()};
				replace(path, out -> loader.save(out.toString(), SWT.IMAGE_PNG));
			}
		} catch (SWTException | IOException e) {
			tell(NLS.bind(Messages.export_failed, file, reason(e)), e);
		}
	}

	/** Asks for a file and writes what is looked at. */
	public void saveView() {
		String file = ask(page.getShell(), SWT.SAVE, Messages.view_save, page.traceName() + ".timeline.xml", //$NON-NLS-1$
				VIEWS, "*.timeline.xml", "*"); //$NON-NLS-1$ //$NON-NLS-2$
		if (file != null)
			saveView(file);
	}

	/** Writes what is looked at, notes included, as text. */
	public void saveView(String file) {
		XMLMemento memento = XMLMemento.createWriteRoot(ROOT);
		page.saveView(memento);
		try {
			replace(Path.of(file), out -> {
				try (Writer writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
					memento.save(writer);
				}
			});
		} catch (IOException e) {
			tell(NLS.bind(Messages.view_notSaved, file, reason(e)), e);
		}
	}

	/** Asks for a file and looks at what it says. */
	public void loadView() {
		String file = ask(page.getShell(), SWT.OPEN, Messages.view_load, null, VIEWS, "*.timeline.xml", "*"); //$NON-NLS-1$ //$NON-NLS-2$
		if (file != null)
			loadView(file);
	}

	/** Looks at what a file says; notes that are not there yet are added. */
	public void loadView(String file) {
		try {
			Path path = Path.of(file);
			if (Files.size(path) > MOST_BYTES)
				throw new IOException(NLS.bind(Messages.view_large, MOST_BYTES));
			try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
				XMLMemento memento = XMLMemento.createReadRoot(reader);
				if (!memento.getType().equals(ROOT))
					throw new IOException(Messages.view_other);
				page.loadView(memento);
			}
		} catch (IOException | WorkbenchException e) {
			tell(NLS.bind(Messages.view_notLoaded, file, reason(e)), e);
		}
	}

	/** Writes a file. */
	private interface Writing {

		void to(Path file) throws IOException;
	}

	private static void replace(Path file, Writing writing) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		Path unfinished = Files.createTempFile(folder, "." + file.getFileName(), ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			writing.to(unfinished);
			Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private static String reason(Exception e) {
		return e instanceof IOException ? FailureWords.of(e) : e.getMessage();
	}

	private static void tell(String words, Exception e) {
		StatusManager.getManager().handle(new Status(IStatus.ERROR, "org.tracewright.ui.trace", words, e), //$NON-NLS-1$
				StatusManager.SHOW);
	}
}
