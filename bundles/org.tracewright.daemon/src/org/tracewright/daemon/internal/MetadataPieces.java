// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Cuts the metadata that programs write into whole pieces: the fragments of CTF 2 (CTF2-SPEC-2.0 rev. B, §5), the blocks of CTF 1.8 (§C). Where several programs
 * write one trace, only the first says what it is like; of the others the classes of data streams and events are taken.
 */
final class MetadataPieces {

	private static final byte RECORD_SEPARATOR = 0x1E;

	private MetadataPieces() {
	}

	/**
	 * What is complete.
	 *
	 * @param text  the pieces to take
	 * @param bytes how much of the input they come from
	 */
	record Taken(byte[] text, int bytes) {
	}

	/**
	 * Takes whole pieces.
	 *
	 * @param input   metadata from where the last time ended
	 * @param ctf2    its form
	 * @param classes whether only the classes of data streams and events are taken
	 */
	static Taken take(byte[] input, boolean ctf2, boolean classes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		int done = 0;
		for (int[] piece : ctf2 ? fragments(input) : blocks(input)) {
			int from = piece[0];
			int length = piece[1] - from;
			if (!classes || (ctf2 ? isClass(input, from, length) : isClassBlock(input, from, length)))
				out.write(input, from, length);
			done = piece[1];
		}
		return new Taken(out.toByteArray(), done);
	}

	/** Fragments that another follows, or that are a whole object. */
	private static List<int[]> fragments(byte[] input) {
		List<int[]> pieces = new ArrayList<>();
		int from = -1;
		for (int i = 0; i <= input.length; i++) {
			if (i < input.length && input[i] != RECORD_SEPARATOR)
				continue;
			if (from >= 0 && (i < input.length || isWhole(input, from, i - from)))
				pieces.add(new int[]{from, i});
			from = i;
		}
		return pieces;
	}

	private static boolean isWhole(byte[] input, int from, int length) {
		return object(input, from, length) != null;
	}

	private static JsonObject object(byte[] input, int from, int length) {
		try {
			return JsonParser.parseString(new String(input, from + 1, length - 1, StandardCharsets.UTF_8)).getAsJsonObject();
		} catch (JsonParseException | IllegalStateException e) {
			return null;
		}
	}

	private static boolean isClass(byte[] input, int from, int length) {
		JsonObject fragment = object(input, from, length);
		if (fragment == null || !fragment.has("type"))
			return false;
		String type = fragment.get("type").getAsString();
		return type.equals("data-stream-class") || type.equals("event-record-class") || type.equals("field-class-alias");
	}

	/** Blocks up to a semicolon outside of braces, quotes and comments, with the white space behind it. */
	private static List<int[]> blocks(byte[] input) {
		List<int[]> pieces = new ArrayList<>();
		int from = 0;
		int depth = 0;
		for (int i = 0; i < input.length; i++) {
			switch (input[i]) {
				case '"' -> i = endOfText(input, i);
				case '/' -> i = endOfComment(input, i);
				case '{' -> depth++;
				case '}' -> depth--;
				case ';' -> {
					if (depth > 0)
						break;
					int end = i + 1;
					while (end < input.length && (input[end] == '\n' || input[end] == ' '))
						end++;
					pieces.add(new int[]{from, end});
					from = end;
					i = end - 1;
				}
				default -> {
					// Nothing to do with structure.
				}
			}
		}
		return pieces;
	}

	private static int endOfText(byte[] input, int at) {
		int i = at + 1;
		while (i < input.length && input[i] != '"')
			i += input[i] == '\\' ? 2 : 1;
		return i;
	}

	private static int endOfComment(byte[] input, int at) {
		if (at + 1 >= input.length || input[at + 1] != '*')
			return at;
		int i = at + 2;
		while (i + 1 < input.length && (input[i] != '*' || input[i + 1] != '/'))
			i++;
		return i + 1;
	}

	private static boolean isClassBlock(byte[] input, int from, int length) {
		String begin = new String(input, from, Math.min(length, 4096), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "")
				.stripLeading();
		return begin.startsWith("stream ") || begin.startsWith("stream{") || begin.startsWith("event ")
				|| begin.startsWith("event{");
	}
}
