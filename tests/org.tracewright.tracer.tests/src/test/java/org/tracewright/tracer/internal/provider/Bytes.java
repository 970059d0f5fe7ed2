// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes payloads the slow way, for comparison. */
public final class Bytes {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	/** An integer of so many bytes. */
	public Bytes whole(int bytes, long value) {
		for (int i = 0; i < bytes; i++)
			out.write((int) (value >> 8 * i));
		return this;
	}

	/** A floating-point number of 32 bits. */
	public Bytes real(float value) {
		return whole(4, Float.floatToRawIntBits(value));
	}

	/** A floating-point number of 64 bits. */
	public Bytes real(double value) {
		return whole(8, Double.doubleToRawLongBits(value));
	}

	/** Bytes. */
	public Bytes raw(byte... bytes) {
		out.writeBytes(bytes);
		return this;
	}

	/** A text and its end. */
	public Bytes text(CharSequence value, int max) {
		int left = max;
		if (value != null)
			for (int code : value.codePoints().toArray()) {
				String character = code == 0 ? "\u2400" : Character.toString(code);
				byte[] encoded = character.getBytes(StandardCharsets.UTF_8);
				left -= encoded.length;
				if (left < 0)
					break;
				out.writeBytes(encoded);
			}
		return whole(1, 0);
	}

	/** All of them. */
	public byte[] done() {
		return out.toByteArray();
	}
}
