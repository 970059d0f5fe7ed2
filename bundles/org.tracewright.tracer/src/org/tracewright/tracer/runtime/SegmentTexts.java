// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.runtime;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.Buffer;
import java.nio.ByteBuffer;

/**
 * Texts of ASCII characters straight into the ring of a single thread, by the JVM's own copy of a string to a memory segment, which sees in one pass how the string is
 * stored and that it is ASCII. Allocates nothing for those. Others it would encode by way of an array: after the first of them it takes no more, and
 * {@link ShortTexts} does the rest.
 */
public final class SegmentTexts {

	/** The first version of Java that is known to copy without an array. */
	private static final int JAVA = 25;
	/** {@code MemorySegment.ofBuffer}, which is not in Java 21; null where there is nothing to be had. */
	private static final MethodHandle OF_BUFFER = ofBuffer();
	/** Characters of a text; longer ones take a {@link Scratch}. */
	private static final int LONGEST = 1 << 12;
	/** Most bytes of a character in UTF-8. */
	private static final int WIDEST = 3;

	/** The ring as a {@code MemorySegment}: generated code lets it copy strings. */
	public final Object segment;
	private final ByteBuffer data;
	/** Whether a text was not ASCII. */
	private boolean mixed;

	/**
	 * For the memory of a ring.
	 *
	 * @throws IllegalStateException when it is not {@link #areSupported}
	 */
	SegmentTexts(ByteBuffer data) {
		this.data = data;
		try {
			segment = (Object) OF_BUFFER.invokeExact(data);
		} catch (Throwable e) {
			throw new IllegalStateException(e);
		}
	}

	private static MethodHandle ofBuffer() {
		if (Runtime.version().feature() < JAVA)
			return null;
		try {
			Class<?> segment = Class.forName("java.lang.foreign.MemorySegment");
			return MethodHandles.publicLookup().findStatic(segment, "ofBuffer", MethodType.methodType(segment, Buffer.class))
					.asType(MethodType.methodType(Object.class, ByteBuffer.class));
		} catch (ReflectiveOperationException e) {
			// Another way is as good, only slower.
			return null;
		}
	}

	/** Whether this JVM can do it. */
	public static boolean areSupported() {
		return OF_BUFFER != null;
	}

	/**
	 * Adds the bytes of a text without the null byte at its end, if it is ASCII.
	 *
	 * @param maxBytes most bytes that are recorded
	 * @return the sum; negative when this is no text for here: it is null, has too many bytes or a null character, or texts are of all kinds
	 */
	public int measure(int sum, String text, int maxBytes) {
		return text == null || mixed || text.length() > Math.min(maxBytes, LONGEST) || text.indexOf(0) >= 0
				? -1
				: sum + text.length();
	}

	/**
	 * Whether there is room for a text that was measured, of whatever characters.
	 *
	 * @param limit where memory ends that may be written
	 */
	public boolean fits(int at, String text, int limit) {
		return limit - at > WIDEST * text.length();
	}

	/**
	 * After a text was put as UTF-8 with a null byte.
	 *
	 * @return index behind it; negative when it is not ASCII, then what is there has no meaning
	 */
	public int end(int at, String text) {
		int end = at + text.length();
		// There was no null character: another byte is of a character that took more than one.
		if (data.get(end) == 0)
			return end + 1;
		mixed = true;
		return -1;
	}
}
