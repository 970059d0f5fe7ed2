// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Messages behind their headers, each checked before anything is made of it: a header that is none, or says that too much follows, is an error, after which nothing
 * more comes.
 */
final class LimitedFrames extends FilterInputStream {

	private static final int LONGEST_HEADER = 1024;
	private static final String LENGTH = "content-length:";

	private final int largest;
	private byte[] header = {};
	private int at;
	private long left;

	LimitedFrames(InputStream in, int largest) {
		super(new BufferedInputStream(in, 1 << 16));
		this.largest = largest;
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
		if (at == header.length && left == 0 && !next())
			return -1;
		if (at < header.length) {
			int count = Math.min(length, header.length - at);
			System.arraycopy(header, at, to, offset, count);
			at += count;
			return count;
		}
		int count = readBody(to, offset, (int) Math.min(length, left));
		if (count > 0)
			left -= count;
		return count;
	}

	/** A connection that this side has closed is at its end: nobody needs to be told more. */
	private int readByte() throws IOException {
		try {
			return in.read();
		} catch (ClosedChannelException e) {
			return -1;
		}
	}

	private int readBody(byte[] to, int offset, int length) throws IOException {
		try {
			return in.read(to, offset, length);
		} catch (ClosedChannelException e) {
			return -1;
		}
	}

	/** Reads a header; false at the end. */
	private boolean next() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		int newLines = 0;
		while (newLines < 2) {
			int b = readByte();
			if (b < 0)
				return false;
			bytes.write(b);
			if (bytes.size() > LONGEST_HEADER)
				throw new IOException("a message has a header of more than " + LONGEST_HEADER + " bytes");
			if (b != '\r')
				newLines = b == '\n' ? newLines + 1 : 0;
		}
		header = bytes.toByteArray();
		at = 0;
		left = length(new String(header, StandardCharsets.US_ASCII));
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
