// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.tracewright.tracer.FieldType.IntType;
import org.tracewright.tracer.FieldType.TextType;
import org.tracewright.tracer.internal.Processor;
import org.tracewright.tracer.runtime.ContextField;
import org.tracewright.tracer.runtime.Failures;
import org.tracewright.tracer.runtime.Scratch;

/** Something that a channel records with each of its events. Not recorded unless asked for: it takes room in every event. */
public final class Context {

	private static final int LONGEST_NAME = 255;

	private final ContextField field;

	private final boolean available;

	private Context(ContextField field) {
		this(field, true);
	}

	private Context(ContextField field, boolean available) {
		this.field = field;
		this.available = available;
	}

	/** Whether it can be had here. A recording leaves out what cannot, and says so in its status. */
	public boolean isAvailable() {
		return available;
	}

	/** Java's id of the thread, as {@code vtid}: unsigned 64 bits. */
	public static Context threadId() {
		return number("vtid", () -> Thread.currentThread().threadId());
	}

	/** Name of the thread, as {@code thread_name}. */
	public static Context threadName() {
		return text("thread_name", () -> Thread.currentThread().getName());
	}

	/** Id of the process, as {@code vpid}. */
	public static Context processId() {
		long pid = ProcessHandle.current().pid();
		return number("vpid", () -> pid);
	}

	/** Name of the program, as {@code procname}: its main class or jar. */
	public static Context processName() {
		String command = System.getProperty("sun.java.command", "java").split(" ", 2)[0];
		String name = command
				.substring(Math.max(command.lastIndexOf('/'), command.endsWith(".jar") ? -1 : command.lastIndexOf('.')) + 1);
		return text("procname", () -> name);
	}

	/**
	 * The processor that the thread runs on, as {@code cpu_id}: needs Linux and Java 22 or later, which may say once that native access is used
	 * ({@code --enable-native-access=ALL-UNNAMED} keeps it quiet). Elsewhere it is not {@link #isAvailable available}, and left out.
	 */
	public static Context processor() {
		return new Context(number("cpu_id", Processor::number).field, Processor.isKnown());
	}

	/** A number that the program gives, unsigned 64 bits; asked for each event in the thread that traces, and must be quick. */
	public static Context number(String name, LongSupplier value) {
		return new Context(new ContextField() {
			@Override
			public EventField field() {
				return new EventField(name, new IntType(Long.SIZE, false, 10));
			}

			@Override
			public void write(Scratch out) {
				long number = 0;
				try {
					number = value.getAsLong();
				} catch (RuntimeException | Error e) {
					Failures.note(e);
				}
				out.putLong(number);
			}
		});
	}

	/** A text that the program gives, of up to 255 bytes; asked for each event in the thread that traces, and must be quick. */
	public static Context text(String name, Supplier<? extends CharSequence> value) {
		return new Context(new ContextField() {
			@Override
			public EventField field() {
				return new EventField(name, new TextType(LONGEST_NAME));
			}

			@Override
			public void write(Scratch out) {
				CharSequence text = null;
				try {
					text = value.get();
				} catch (RuntimeException | Error e) {
					Failures.note(e);
				}
				out.putText(text, LONGEST_NAME);
			}
		});
	}

	/** What writes it: not for programmers. */
	public ContextField field() {
		return field;
	}
}
