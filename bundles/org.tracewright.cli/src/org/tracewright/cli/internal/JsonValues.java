// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;

import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;
import org.tracewright.trace.Utf8;
import org.tracewright.trace.ValueVisitor;

import com.google.gson.stream.JsonWriter;

/** Values as JSON: enumerations as {@code {"value", "labels"}}, blobs in hexadecimal, what JSON has no number for as text. */
final class JsonValues implements ValueVisitor {

	private final JsonWriter json;

	JsonValues(JsonWriter json) {
		this.json = json;
	}

	@FunctionalInterface
	private interface Action {
		void run() throws IOException;
	}

	private void write(Field field, Action action) {
		try {
			if (field != null)
				json.name(field.name());
			action.run();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void integer(Field field, FieldType.IntegerType type, long value) {
		write(field, () -> {
			if (type.enumeration()) {
				List<String> labels = type.labels(value);
				json.beginObject().name("value");
				number(type, value);
				json.name("labels").beginArray();
				for (String label : labels)
					json.value(label);
				json.endArray().endObject();
			} else {
				number(type, value);
			}
		});
	}

	private void number(FieldType.IntegerType type, long value) throws IOException {
		if (type.signed() || value >= 0)
			json.value(value);
		else
			json.value(new BigInteger(Long.toUnsignedString(value)));
	}

	@Override
	public void bits(Field field, FieldType.BitsType type, long value) {
		write(field, () -> {
			if (type.flags().isEmpty()) {
				json.value("0x" + Long.toHexString(value));
			} else {
				json.beginObject().name("bits").value("0x" + Long.toHexString(value)).name("flags").beginArray();
				for (String flag : type.active(value))
					json.value(flag);
				json.endArray().endObject();
			}
		});
	}

	@Override
	public void bool(Field field, boolean value) {
		write(field, () -> json.value(value));
	}

	@Override
	public void real(Field field, FieldType.RealType type, double value) {
		write(field, () -> {
			if (Double.isFinite(value))
				json.value(value);
			else
				json.value(Double.toString(value));
		});
	}

	@Override
	public void text(Field field, ByteBuffer utf8) {
		write(field, () -> json.value(Utf8.decode(utf8)));
	}

	@Override
	public void blob(Field field, FieldType.BlobType type, ByteBuffer value) {
		write(field, () -> {
			byte[] bytes = new byte[value.remaining()];
			value.duplicate().get(bytes);
			json.value(HexFormat.of().formatHex(bytes));
		});
	}

	@Override
	public void beginStructure(Field field) {
		write(field, json::beginObject);
	}

	@Override
	public void endStructure(Field field) {
		write(null, json::endObject);
	}

	@Override
	public void beginArray(Field field, long length) {
		write(field, json::beginArray);
	}

	@Override
	public void endArray(Field field) {
		write(null, json::endArray);
	}

	@Override
	public void beginVariant(Field field, Field option) {
		write(field, json::beginObject);
	}

	@Override
	public void endVariant(Field field) {
		write(null, json::endObject);
	}

	@Override
	public void absent(Field field) {
		write(field, json::nullValue);
	}
}
