// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.tracewright.metadata.internal.text.MetadataPackets;
import org.tracewright.metadata.json.JsonSequenceResource;
import org.tracewright.metadata.tsdl.TsdlResource;

/** Opens metadata in whichever of its textual forms it is. */
public final class MetadataResources {

	private static final int RECORD_SEPARATOR = 0x1E;
	/** Bytes that tell which form metadata is of. */
	public static final int HEAD_BYTES = 64;

	private MetadataResources() {
	}

	/**
	 * Reads a metadata file.
	 *
	 * @throws IOException when it cannot be read; what is wrong with the text is among the errors of the resource
	 */
	public static MetadataResource load(Path file) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			return load(URI.createFileURI(file.toAbsolutePath().toString()), in);
		}
	}

	/**
	 * Reads metadata from a stream.
	 *
	 * @throws IOException when it cannot be read
	 */
	public static MetadataResource load(URI uri, InputStream in) throws IOException {
		InputStream buffered = in.markSupported() ? in : new BufferedInputStream(in);
		buffered.mark(HEAD_BYTES);
		byte[] head = buffered.readNBytes(HEAD_BYTES);
		buffered.reset();
		MetadataResource resource = create(uri, head);
		resource.load(buffered, Map.of());
		return resource;
	}

	/** An empty resource for metadata that begins so: CTF 2 begins with a record separator, or with a packet of version 2. */
	public static MetadataResource create(URI uri, byte[] head) {
		return isJson(head) ? new JsonSequenceResource(uri) : new TsdlResource(uri);
	}

	/** Whether metadata that begins so is a JSON text sequence (CTF 2). */
	public static boolean isJson(byte[] head) {
		return head.length > 0 && head[0] == RECORD_SEPARATOR || MetadataPackets.isVersion2(head);
	}
}
