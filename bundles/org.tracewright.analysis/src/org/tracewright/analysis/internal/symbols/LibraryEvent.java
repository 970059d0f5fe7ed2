// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.symbols;

import org.tracewright.analysis.internal.Fields;
import org.tracewright.trace.EventType;
import org.tracewright.trace.Field;
import org.tracewright.trace.FieldType;

/**
 * An event of LTTng-UST that says what is in the memory of a process.
 *
 * @param kind    what it says
 * @param address where; null when it is of the whole process
 * @param size    bytes in memory; null when it does not say
 * @param path    the file; null when it does not say
 * @param buildId the build id, an array of bytes; null when it does not say
 * @param process process, as a context; null when not recorded
 */
record LibraryEvent(Kind kind, Field address, Field size, Field path, Field buildId, Field process) {

	/** What happens. */
	enum Kind {
		/** All libraries of a process follow. */
		START,
		/** Those were all. */
		END,
		/** One that is there when recording begins. */
		PRESENT,
		/** One has been loaded. */
		LOADED,
		/** The program has asked for one, which may have been there before. */
		OPENED,
		/** The program does not need one any more; it may stay. */
		CLOSED,
		/** One is gone. */
		UNLOADED,
		/** The build id of one that was named before. */
		BUILD_ID
	}

	/** What events of a type say; null for nothing. */
	static LibraryEvent of(EventType type) {
		Kind kind = switch (type.name()) {
			case "lttng_ust_statedump:start" -> Kind.START;
			case "lttng_ust_statedump:end" -> Kind.END;
			case "lttng_ust_statedump:bin_info" -> Kind.PRESENT;
			case "lttng_ust_lib:load" -> Kind.LOADED;
			case "lttng_ust_dl:dlopen", "lttng_ust_dl:dlmopen" -> Kind.OPENED;
			case "lttng_ust_dl:dlclose" -> Kind.CLOSED;
			case "lttng_ust_lib:unload" -> Kind.UNLOADED;
			case "lttng_ust_statedump:build_id", "lttng_ust_dl:build_id", "lttng_ust_lib:build_id" -> Kind.BUILD_ID;
			default -> null;
		};
		if (kind == null)
			return null;
		LibraryEvent event = new LibraryEvent(kind, integer(type, "baddr"), integer(type, "memsz"), Fields.text(type, "path"),
				Fields.payload(type, "build_id"), Fields.context(type, "vpid", "pid"));
		return switch (kind) {
			case START, END -> event;
			case PRESENT, LOADED, OPENED -> event.address == null || event.size == null || event.path == null ? null : event;
			case CLOSED, UNLOADED -> event.address == null ? null : event;
			case BUILD_ID -> event.address == null || event.buildId == null ? null : event;
		};
	}

	private static Field integer(EventType type, String name) {
		Field field = Fields.payload(type, name);
		return field != null && field.type() instanceof FieldType.IntegerType ? field : null;
	}
}
