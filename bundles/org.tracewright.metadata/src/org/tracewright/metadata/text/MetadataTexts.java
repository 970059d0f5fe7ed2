// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.tracewright.metadata.internal.text.MetadataPackets;

/** The text of metadata files. */
public final class MetadataTexts {

	private static final int HEAD_BYTES = 64;

	private MetadataTexts() {
	}

	/**
	 * The text in a metadata file, taken out of its packets.
	 *
	 * @throws IOException when the packets are damaged, with all that is wrong in its message
	 */
	public static String of(byte[] file) throws IOException {
		List<String> problems = new ArrayList<>();
		boolean json = MetadataResources.isJson(Arrays.copyOf(file, Math.min(file.length, HEAD_BYTES)));
		String text = new MetadataPackets(json ? 2 : 1, json ? 0 : 8, problems::add).take(file, true);
		if (!problems.isEmpty())
			throw new IOException(String.join("; ", problems));
		return text;
	}
}
