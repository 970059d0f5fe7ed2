// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.editor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.editors.text.FileDocumentProvider;
import org.tracewright.metadata.text.MetadataResource;
import org.tracewright.metadata.text.MetadataTexts;

/** Gives editors the text of metadata files: UTF-8, taken out of its packets. It is saved as plain text. */
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

	@Override
	public String getDefaultEncoding() {
		return StandardCharsets.UTF_8.name();
	}

	@Override
	public String getEncoding(Object element) {
		return StandardCharsets.UTF_8.name();
	}
}
