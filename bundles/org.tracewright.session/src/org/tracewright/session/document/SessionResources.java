// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.tracewright.session.SessionDocument;

/** Opens and writes session documents. */
public final class SessionResources {

	private SessionResources() {
	}

	/**
	 * Reads a document.
	 *
	 * @throws IOException when it cannot be read, or is no session document of a version that is known
	 */
	public static SessionResource load(Path file) throws IOException {
		if (Files.size(file) > SessionResource.MAX_BYTES)
			throw new IOException(file + " is larger than " + (SessionResource.MAX_BYTES >> 20) + " MiB");
		return load(URI.createFileURI(file.toAbsolutePath().toString()), Files.readAllBytes(file));
	}

	/**
	 * Reads a document from a text.
	 *
	 * @throws IOException as {@link #load(Path)} does
	 */
	public static SessionResource load(String text) throws IOException {
		return load(URI.createURI("document." + SessionResource.EXTENSION), text.getBytes(StandardCharsets.UTF_8));
	}

	private static SessionResource load(URI uri, byte[] content) throws IOException {
		SessionResource resource = new SessionResource(uri);
		resource.load(new ByteArrayInputStream(content), Map.of());
		return resource;
	}

	/**
	 * The text of a document; the document may be in a resource or not.
	 *
	 * @throws IOException when it holds characters that XML has no way to write
	 */
	public static String text(SessionDocument document) throws IOException {
		SessionResource resource = new SessionResource(URI.createURI("document." + SessionResource.EXTENSION));
		resource.getContents().add(EcoreUtil.copy(document));
		return text(resource);
	}

	/**
	 * The text of a resource, with what was read and is not known here.
	 *
	 * @throws IOException as {@link #text(SessionDocument)} does
	 */
	public static String text(SessionResource resource) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, Map.of());
		return out.toString(StandardCharsets.UTF_8);
	}

	/**
	 * Writes a document to a file.
	 *
	 * @throws IOException when it cannot be written
	 */
	public static void save(SessionDocument document, Path file) throws IOException {
		Files.writeString(file, text(document));
	}
}
