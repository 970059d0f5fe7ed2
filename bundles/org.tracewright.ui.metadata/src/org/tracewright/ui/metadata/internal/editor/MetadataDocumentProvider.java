// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.editor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.editors.text.FileDocumentProvider;
import org.eclipse.ui.ide.ResourceUtil;
import org.tracewright.metadata.text.MetadataResource;
import org.tracewright.metadata.text.MetadataTexts;

/** Gives editors the text of metadata files, in the workspace or outside: UTF-8, taken out of its packets. It is saved as plain text. */
public final class MetadataDocumentProvider extends FileDocumentProvider {

	@Override
	protected void setDocumentContent(IDocument document, InputStream content, String encoding) throws CoreException {
		try (InputStream in = content) {
			byte[] bytes = in.readNBytes(MetadataResource.MAX_BYTES + 1);
			if (bytes.length > MetadataResource.MAX_BYTES)
				throw new IOException(Messages.Provider_tooLarge);
			document.set(MetadataTexts.of(bytes));
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	/** The file of an input outside the workspace; null for one inside. */
	static Path outside(Object input) {
		return input instanceof IURIEditorInput uri && ResourceUtil.getFile(uri) == null
				&& "file".equals(uri.getURI().getScheme()) //$NON-NLS-1$
						? Path.of(uri.getURI())
						: null;
	}

	@Override
	protected IDocument createDocument(Object element) throws CoreException {
		Path file = outside(element);
		if (file == null)
			return super.createDocument(element);
		IDocument document = createEmptyDocument();
		try {
			setDocumentContent(document, Files.newInputStream(file), null);
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
		setupDocument(element, document);
		return document;
	}

	@Override
	protected IAnnotationModel createAnnotationModel(Object element) throws CoreException {
		return outside(element) == null ? super.createAnnotationModel(element) : new AnnotationModel();
	}

	@Override
	public boolean isReadOnly(Object element) {
		Path file = outside(element);
		return file == null ? super.isReadOnly(element) : !Files.isWritable(file);
	}

	@Override
	public boolean isModifiable(Object element) {
		Path file = outside(element);
		return file == null ? super.isModifiable(element) : Files.isWritable(file);
	}

	@Override
	protected void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite)
			throws CoreException {
		Path file = outside(element);
		if (file == null) {
			super.doSaveDocument(monitor, element, document, overwrite);
			return;
		}
		try {
			// A full disk must not leave half a file.
			Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), ".metadata", null); //$NON-NLS-1$
			try {
				Files.writeString(whole, document.get());
				Files.setPosixFilePermissions(whole, Files.getPosixFilePermissions(file));
				Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
			} finally {
				Files.deleteIfExists(whole);
			}
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	@Override
	public String getDefaultEncoding() {
		return StandardCharsets.UTF_8.name();
	}

	@Override
	public String getEncoding(Object element) {
		return StandardCharsets.UTF_8.name();
	}
}
