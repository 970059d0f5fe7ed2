// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/**
 * Messages behind their headers, each checked before anything is made of it: what is no header, says that too much follows, or is no JSON is refused, after which
 * nothing more comes.
 */
final class LimitedFrames extends FilterInputStream {

	private static final int LONGEST_HEADER = 1024;
	private static final String LENGTH = "content-length:";

	private final int largest;
	private final Consumer<String> refusal;
	private byte[] frame = {};
	private int at;
	private long left;
	private boolean ended;

	/**
	 * Of a stream.
	 *
	 * @param largest most bytes of a message
	 * @param refusal is told what is wrong; null to look at headers only, and to throw what is wrong
	 */
	LimitedFrames(InputStream in, int largest, Consumer<String> refusal) {
		super(new BufferedInputStream(in, 1 << 16));
		this.largest = largest;
		this.refusal = refusal;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] to, int offset, int length) throws IOException {
		if (length == 0)
			return 0;
		if (at == frame.length && left == 0 && !next())
			return -1;
		if (at < frame.length) {
			int count = Math.min(length, frame.length - at);
			System.arraycopy(frame, at, to, offset, count);
			at += count;
			return count;
		}
		int count = readSome(to, offset, (int) Math.min(length, left));
		if (count > 0)
			left -= count;
		return count;
	}

	/** A connection that this side has closed is at its end: nobody needs to be told more. */
	private int readSome(byte[] to, int offset, int length) throws IOException {
		try {
			return in.read(to, offset, length);
		} catch (ClosedChannelException e) {
			return -1;
		}
	}

	/** Reads a header, and the body too if it is to be checked; false at the end. */
	private boolean next() throws IOException {
		if (ended)
			return false;
		try {
			byte[] header = header();
			if (header == null)
				return false;
			frame = header;
			at = 0;
			left = length(new String(header, StandardCharsets.US_ASCII));
			return refusal == null || checkBody();
		} catch (IOException e) {
			if (refusal == null)
				throw e;
			ended = true;
			left = 0;
			at = frame.length;
			refusal.accept(e.getMessage());
			return false;
		}
	}

	private byte[] header() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		byte[] one = new byte[1];
		int newLines = 0;
		while (newLines < 2) {
			if (readSome(one, 0, 1) < 0)
				return null;
			bytes.write(one[0]);
			if (bytes.size() > LONGEST_HEADER)
				throw new IOException("a message has a header of more than " + LONGEST_HEADER + " bytes");
			if (one[0] != '\r')
				newLines = one[0] == '\n' ? newLines + 1 : 0;
		}
		return bytes.toByteArray();
	}

	/** Reads as many bytes as there are, not as many as are said to come: memory is used for what was sent. */
	private boolean checkBody() throws IOException {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.write(frame);
		byte[] piece = new byte[1 << 13];
		while (left > 0) {
			int count = readSome(piece, 0, (int) Math.min(piece.length, left));
			if (count < 0)
				return false;
			all.write(piece, 0, count);
			left -= count;
		}
		int header = frame.length;
		frame = all.toByteArray();
		try (JsonReader reader = new JsonReader(
				new InputStreamReader(new ByteArrayInputStream(frame, header, frame.length - header), StandardCharsets.UTF_8))) {
			reader.setStrictness(Strictness.STRICT);
			reader.skipValue();
			if (reader.peek() != JsonToken.END_DOCUMENT)
				throw new IOException("a message is more than one JSON value");
		} catch (MalformedJsonException | IllegalStateException | EOFException e) {
			throw new IOException("a message is no JSON: " + e.getMessage(), e);
		}
		return true;
	}

	private long length(String text) throws IOException {
		for (String line : text.split("\r?\n")) {
			if (!line.toLowerCase(Locale.ROOT).startsWith(LENGTH))
				continue;
			try {
				long length = Long.parseLong(line.substring(LENGTH.length()).strip());
				if (length < 0 || length > largest)
					throw new IOException("a message of " + length + " bytes is too large: at most " + largest);
				return length;
			} catch (NumberFormatException e) {
				throw new IOException("a message does not say how long it is", e);
			}
		}
		throw new IOException("a message does not say how long it is");
	}
}
