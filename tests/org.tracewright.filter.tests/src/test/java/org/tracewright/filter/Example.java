// SPDX-License-Identifier: EPL-2.0
package org.tracewright.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One record and its kind: fields are given by name as filters write it, {@code prio} or {@code $ctx.vtid}. */
final class Example implements Schema, Accessor {

	private final Map<String, Source> sources = new LinkedHashMap<>();
	private final List<Object> values = new ArrayList<>();

	static Example record() {
		return new Example();
	}

	Example signed(String name, long value) {
		return slot(name, ValueKind.SIGNED, value, false);
	}

	Example unsigned(String name, long bits) {
		return slot(name, ValueKind.UNSIGNED, bits, false);
	}

	Example real(String name, double value) {
		return slot(name, ValueKind.REAL, value, false);
	}

	Example text(String name, String value) {
		return text(name, value.getBytes(StandardCharsets.UTF_8));
	}

	/** With bytes around it that do not belong to it. */
	Example text(String name, byte[] value) {
		ByteBuffer buffer = ByteBuffer.allocate(value.length + 4).put((byte) '*').put((byte) '*').put(value).put((byte) '*')
				.flip();
		return slot(name, ValueKind.TEXT, buffer.position(2).limit(2 + value.length), false);
	}

	Example truth(String name, boolean value) {
		return slot(name, ValueKind.BOOLEAN, value ? 1L : 0L, false);
	}

	Example structure(String name) {
		return slot(name, ValueKind.OTHER, 0L, false);
	}

	/** A field that this record lacks, though others of its kind have it. */
	Example lacking(String name, ValueKind kind) {
		return slot(name, kind, null, true);
	}

	/** A field that this record has, though others of its kind lack it. */
	Example optional(String name, long value) {
		return slot(name, ValueKind.SIGNED, value, true);
	}

	Example labelled(String name, long value, Label... labels) {
		sources.put(name, new Source.Slot(values.size(), ValueKind.UNSIGNED, false, List.of(labels)));
		values.add(value);
		return this;
	}

	Example fixed(String name, String text) {
		sources.put(name, new Source.FixedText(text));
		return this;
	}

	Example fixed(String name, long value) {
		sources.put(name, new Source.FixedNumber(value));
		return this;
	}

	private Example slot(String name, ValueKind kind, Object value, boolean optional) {
		sources.put(name, new Source.Slot(values.size(), kind, optional));
		values.add(value);
		return this;
	}

	/** Checks lines of expression, {@code =>} and true, false or unknown. */
	void gives(String table) throws FilterException {
		for (String line : table.lines().filter(l -> !l.isBlank()).toList()) {
			int arrow = line.lastIndexOf("=>");
			String expression = line.substring(0, arrow).strip();
			assertEquals(line.substring(arrow + 2).strip(), verdict(expression), expression);
			assertEquals(line.substring(arrow + 2).strip(), verdict(Filter.parse(expression).toString()),
					"canonical " + expression);
		}
	}

	/** True, false or unknown: what is not chosen, and its opposite neither. */
	String verdict(String expression) throws FilterException {
		if (bind(expression).test(this))
			return "true";
		return bind("!(" + expression + ")").test(this) ? "false" : "unknown";
	}

	Condition bind(String expression) throws FilterException {
		return Filter.parse(expression).bind(this);
	}

	@Override
	public Optional<Source> resolve(Reference reference) {
		Source source = sources.get(reference.text());
		boolean anywhere = source == null && reference.root() == Reference.Root.ANY;
		return Optional.ofNullable(anywhere ? sources.get("$ctx." + reference.text()) : source);
	}

	@Override
	public List<String> names() {
		return List.copyOf(sources.keySet());
	}

	@Override
	public boolean has(int slot) {
		return values.get(slot) != null;
	}

	@Override
	public long integer(int slot) {
		return (Long) values.get(slot);
	}

	@Override
	public double real(int slot) {
		return (Double) values.get(slot);
	}

	@Override
	public ByteBuffer text(int slot) {
		return (ByteBuffer) values.get(slot);
	}
}
