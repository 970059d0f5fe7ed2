// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Takes the text of metadata out of its packets (CTF 1.8.3, section 7.1, and CTF2-PMETA-1.0), piece by piece as the metadata grows; plain text goes through as it
 * is. After a fault in the packets nothing more is taken, since the beginning of the next packet is not known.
 */
public final class MetadataPackets {

	private static final int MAGIC = 0x75D11D57;
	private static final int HEADER_BYTES = 37;
	private static final int MAGIC_BYTES = 4;

	private final int major;
	private final int minor;
	private final Consumer<String> problems;
	private byte[] rest = {};
	private boolean begun;
	private boolean broken;
	private ByteOrder order;
	private String uuid;
	private int packet;
	private long position;

	/** Packets of one version of the format, whose faults are told to a consumer; each is a part of a sentence. */
	public MetadataPackets(int major, int minor, Consumer<String> problems) {
		this.major = major;
		this.minor = minor;
		this.problems = problems;
	}

	/** Whether a file that begins so is packetized metadata of CTF 2; false when it is too short to say. */
	public static boolean isVersion2(byte[] head) {
		if (head.length < HEADER_BYTES)
			return false;
		ByteBuffer data = ByteBuffer.wrap(head);
		return (data.order(ByteOrder.LITTLE_ENDIAN).getInt(0) == MAGIC || data.order(ByteOrder.BIG_ENDIAN).getInt(0) == MAGIC)
				&& data.get(35) == 2;
	}

	/** UUID of the metadata packets; null for plain text. */
	public String uuid() {
		return uuid;
	}

	/** Byte order of the metadata packets; null for plain text. */
	public ByteOrder byteOrder() {
		return order;
	}

	/**
	 * The text of the next bytes.
	 *
	 * @param complete whether this is believed to be all: an unfinished packet is then a fault, otherwise it waits for more
	 */
	public String take(byte[] added, boolean complete) {
		if (broken)
			return "";
		byte[] bytes = rest.length == 0 ? added : Arrays.copyOf(rest, rest.length + added.length);
		if (rest.length > 0)
			System.arraycopy(added, 0, bytes, rest.length, added.length);
		rest = new byte[0];
		if (!begun && bytes.length < MAGIC_BYTES && !complete) {
			rest = bytes;
			return "";
		}
		ByteBuffer data = ByteBuffer.wrap(bytes);
		if (!begun) {
			begun = true;
			if (bytes.length >= MAGIC_BYTES && data.order(ByteOrder.LITTLE_ENDIAN).getInt(0) == MAGIC)
				order = ByteOrder.LITTLE_ENDIAN;
			else if (bytes.length >= MAGIC_BYTES && data.order(ByteOrder.BIG_ENDIAN).getInt(0) == MAGIC)
				order = ByteOrder.BIG_ENDIAN;
		}
		return order == null ? plain(bytes, complete) : packets(data.order(order), complete);
	}

	private String plain(byte[] bytes, boolean complete) {
		int end = complete ? bytes.length : wholeCharacters(bytes);
		rest = Arrays.copyOfRange(bytes, end, bytes.length);
		return new String(bytes, 0, end, StandardCharsets.UTF_8);
	}

	/** The bytes before a UTF-8 sequence that has not ended yet. */
	private static int wholeCharacters(byte[] bytes) {
		int lead = bytes.length - 1;
		while (lead >= 0 && lead > bytes.length - 4 && (bytes[lead] & 0xC0) == 0x80)
			lead--;
		if (lead < 0)
			return bytes.length;
		int size = (bytes[lead] & 0x80) == 0 ? 1 : (bytes[lead] & 0xE0) == 0xC0 ? 2 : (bytes[lead] & 0xF0) == 0xE0 ? 3 : 4;
		return lead + size > bytes.length ? lead : bytes.length;
	}

	private String packets(ByteBuffer data, boolean complete) {
		ByteArrayOutputStream text = new ByteArrayOutputStream(data.limit());
		int offset = 0;
		while (offset < data.limit() && !broken) {
			int left = data.limit() - offset;
			if (left < HEADER_BYTES) {
				if (complete)
					fault("the header needs " + HEADER_BYTES + " bytes, the file ends after " + left);
				break;
			}
			long contentBits = Integer.toUnsignedLong(data.getInt(offset + 24));
			long packetBits = Integer.toUnsignedLong(data.getInt(offset + 28));
			if (!header(data, offset, contentBits, packetBits))
				break;
			if (packetBits / 8 > left && !complete)
				break;
			int content = (int) Math.min(left, contentBits / 8);
			text.write(data.array(), offset + HEADER_BYTES, content - HEADER_BYTES);
			if (contentBits / 8 > left)
				fault("the content ends " + (contentBits / 8 - left) + " bytes behind the end of the file");
			int size = (int) Math.min(left, packetBits / 8);
			offset += size;
			position += size;
			packet++;
		}
		rest = broken ? new byte[0] : Arrays.copyOfRange(data.array(), offset, data.limit());
		return text.toString(StandardCharsets.UTF_8);
	}

	private boolean header(ByteBuffer data, int offset, long contentBits, long packetBits) {
		if (data.getInt(offset) != MAGIC)
			return fault("wrong magic number 0x%08x".formatted(data.getInt(offset)));
		String[] schemes = {"compression", "encryption", "checksum"};
		for (int i = 0; i < schemes.length; i++)
			if (data.get(offset + 32 + i) != 0)
				return fault(schemes[i] + " scheme " + Byte.toUnsignedInt(data.get(offset + 32 + i)) + " is not known");
		if (data.get(offset + 35) != major || data.get(offset + 36) != minor)
			return fault("version " + data.get(offset + 35) + '.' + data.get(offset + 36) + " is not known, only " + major + '.'
					+ minor);
		if (contentBits > packetBits || contentBits < HEADER_BYTES * 8 || contentBits % 8 != 0 || packetBits % 8 != 0)
			return fault("impossible sizes: content " + contentBits + " bits, packet " + packetBits + " bits");
		ByteBuffer big = data.duplicate().order(ByteOrder.BIG_ENDIAN);
		String id = new UUID(big.getLong(offset + 4), big.getLong(offset + 12)).toString();
		if (uuid == null)
			uuid = id;
		else if (!uuid.equals(id))
			problems.accept(where() + "UUID " + id + " differs from the first packet's " + uuid);
		return true;
	}

	private boolean fault(String message) {
		broken = true;
		problems.accept(where() + message);
		return false;
	}

	private String where() {
		return "metadata packet " + packet + " at byte " + position + ": ";
	}
}
