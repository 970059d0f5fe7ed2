// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.link;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What is said at once: a kind, and values by their keys, all texts. On the wire a line for each, {@code key=value}, in UTF-8, the kind first; a backslash in a value
 * is doubled, a line feed is {@code \n}. Keys that are not known are to be ignored. Not for several threads.
 */
public final class Message {

	/** Most bytes of a message. */
	public static final int LARGEST = 1 << 20;
	private static final String KIND = "message";

	private final String kind;
	private final Map<String, String> values = new LinkedHashMap<>();

	/** A message without values. */
	public Message(String kind) {
		this.kind = kind;
	}

	/** What it is about. */
	public String kind() {
		return kind;
	}

	/** Adds a value; null is left out. */
	public Message put(String key, Object value) {
		if (value != null)
			values.put(key, value.toString());
		return this;
	}

	/** A value; null when it is missing. */
	public String get(String key) {
		return values.get(key);
	}

	/**
	 * A value that has to be there.
	 *
	 * @throws MessageException when it is not
	 */
	public String need(String key) throws MessageException {
		String value = values.get(key);
		if (value == null)
			throw new MessageException("message '" + kind + "' has no '" + key + "'");
		return value;
	}

	/**
	 * A number; nothing when it is missing.
	 *
	 * @throws MessageException when it is none
	 */
	public OptionalLong number(String key) throws MessageException {
		String value = values.get(key);
		if (value == null)
			return OptionalLong.empty();
		try {
			return OptionalLong.of(Long.parseLong(value));
		} catch (NumberFormatException e) {
			throw new MessageException("message '" + kind + "': '" + key + "' is no number");
		}
	}

	/**
	 * A number between 0 and a limit that has to be there.
	 *
	 * @throws MessageException when it is not
	 */
	public int needCount(String key, int most) throws MessageException {
		long number = number(key).orElseThrow(() -> new MessageException("message '" + kind + "' has no '" + key + "'"));
		if (number < 0 || number > most)
			throw new MessageException("message '" + kind + "': '" + key + "' must be 0 to " + most);
		return (int) number;
	}

	/** On the wire. */
	byte[] encode() {
		StringBuilder text = new StringBuilder();
		line(text, KIND, kind);
		values.forEach((key, value) -> line(text, key, value));
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void line(StringBuilder text, String key, String value) {
		text.append(key).append('=').append(value.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
	}

	/**
	 * From the wire.
	 *
	 * @throws MessageException when it is no message
	 */
	static Message decode(byte[] bytes) throws MessageException {
		Message message = null;
		for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
			int at = line.indexOf('=');
			if (at < 1)
				throw new MessageException("a line has no key");
			String key = line.substring(0, at);
			String value = value(line.substring(at + 1));
			if (message != null)
				message.values.put(key, value);
			else if (key.equals(KIND))
				message = new Message(value);
			else
				throw new MessageException("it does not begin with its kind");
		}
		return message;
	}

	private static String value(String text) throws MessageException {
		if (text.indexOf('\\') < 0)
			return text;
		StringBuilder value = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '\\') {
				value.append(c);
				continue;
			}
			if (++i == text.length() || text.charAt(i) != '\\' && text.charAt(i) != 'n')
				throw new MessageException("a backslash stands for nothing");
			value.append(text.charAt(i) == 'n' ? '\n' : '\\');
		}
		return value.toString();
	}

	@Override
	public String toString() {
		return kind + values;
	}
}
