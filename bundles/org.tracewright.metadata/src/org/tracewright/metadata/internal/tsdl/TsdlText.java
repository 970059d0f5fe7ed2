// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * TSDL text taken out of its packets (CTF 1.8.3, section 7.1), or plain text as it is.
 *
 * @param text      the text
 * @param uuid      UUID of the metadata packets; null for plain text
 * @param byteOrder byte order of the metadata packets; null for plain text
 * @param problems  faults of the packets; the text holds what came before them
 */
public record TsdlText(String text, String uuid, ByteOrder byteOrder, List<String> problems) {

	private static final int MAGIC = 0x75D11D57;
	private static final int HEADER_BYTES = 37;

	/** Takes the text out of a metadata file. */
	public static TsdlText of(byte[] file) {
		ByteBuffer data = ByteBuffer.wrap(file);
		if (file.length >= 4 && data.order(ByteOrder.LITTLE_ENDIAN).getInt(0) == MAGIC)
			return packets(data);
		if (file.length >= 4 && data.order(ByteOrder.BIG_ENDIAN).getInt(0) == MAGIC)
			return packets(data);
		return new TsdlText(new String(file, StandardCharsets.UTF_8), null, null, List.of());
	}

	/** Whether there is no text at all. */
	public boolean empty() {
		return text.isBlank();
	}

	private static TsdlText packets(ByteBuffer data) {
		ByteArrayOutputStream text = new ByteArrayOutputStream(data.limit());
		List<String> problems = new ArrayList<>();
		String uuid = null;
		int offset = 0;
		for (int packet = 0; offset < data.limit(); packet++) {
			String where = "metadata packet " + packet + " at byte " + offset + ": ";
			if (data.limit() - offset < HEADER_BYTES) {
				problems.add(
						where + "the header needs " + HEADER_BYTES + " bytes, the file ends after " + (data.limit() - offset));
				break;
			}
			if (data.getInt(offset) != MAGIC) {
				problems.add(where + "wrong magic number 0x%08x".formatted(data.getInt(offset)));
				break;
			}
			ByteBuffer big = data.duplicate().order(ByteOrder.BIG_ENDIAN);
			String id = new UUID(big.getLong(offset + 4), big.getLong(offset + 12)).toString();
			long contentBits = Integer.toUnsignedLong(data.getInt(offset + 24));
			long packetBits = Integer.toUnsignedLong(data.getInt(offset + 28));
			if (data.get(offset + 32) != 0 || data.get(offset + 33) != 0 || data.get(offset + 34) != 0) {
				problems.add(where + "compressed, encrypted or checksummed metadata is not known");
				break;
			}
			if (contentBits > packetBits || contentBits < HEADER_BYTES * 8 || contentBits % 8 != 0 || packetBits % 8 != 0) {
				problems.add(where + "impossible sizes: content " + contentBits + " bits, packet " + packetBits + " bits");
				break;
			}
			if (uuid == null)
				uuid = id;
			else if (!uuid.equals(id))
				problems.add(where + "UUID " + id + " differs from the first packet's " + uuid);
			int end = (int) Math.min(data.limit(), offset + contentBits / 8);
			text.write(data.array(), offset + HEADER_BYTES, end - offset - HEADER_BYTES);
			if (offset + contentBits / 8 > data.limit()) {
				problems.add(where + "the content ends " + (offset + contentBits / 8 - data.limit())
						+ " bytes behind the end of the file");
				break;
			}
			offset = (int) Math.min(Integer.MAX_VALUE, offset + packetBits / 8);
		}
		return new TsdlText(text.toString(StandardCharsets.UTF_8), uuid, data.order(), problems);
	}
}
