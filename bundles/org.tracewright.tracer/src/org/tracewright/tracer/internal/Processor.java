// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Optional;

/**
 * The processor that the calling thread runs on. The C library tells ({@code sched_getcpu}), which Java can ask from version 22 on; the library is compiled for
 * 21, so that what it needs is found by name.
 */
public final class Processor {

	private static final int FOREIGN_FUNCTIONS = 22;
	private static final MethodHandle GET = find();

	private Processor() {
	}

	/** Whether it can be told here. */
	public static boolean isKnown() {
		return GET != null;
	}

	/** Number of the processor, from 0. Allocates nothing. */
	public static int number() {
		try {
			return (int) GET.invokeExact();
		} catch (Throwable e) {
			throw new IllegalStateException(e);
		}
	}

	private static MethodHandle find() {
		if (Runtime.version().feature() < FOREIGN_FUNCTIONS)
			return null;
		try {
			Class<?> linker = Class.forName("java.lang.foreign.Linker");
			Class<?> option = Class.forName("java.lang.foreign.Linker$Option");
			Class<?> layout = Class.forName("java.lang.foreign.MemoryLayout");
			Class<?> descriptor = Class.forName("java.lang.foreign.FunctionDescriptor");
			Class<?> segment = Class.forName("java.lang.foreign.MemorySegment");
			Object linked = linker.getMethod("nativeLinker").invoke(null);
			Object lookup = linker.getMethod("defaultLookup").invoke(linked);
			Method findSymbol = Class.forName("java.lang.foreign.SymbolLookup").getMethod("find", String.class);
			Optional<?> function = (Optional<?>) findSymbol.invoke(lookup, "sched_getcpu");
			if (function.isEmpty())
				return null;
			Object number = Class.forName("java.lang.foreign.ValueLayout").getField("JAVA_INT").get(null);
			Object type = descriptor.getMethod("of", layout, layout.arrayType()).invoke(null, number,
					Array.newInstance(layout, 0));
			Object options = Array.newInstance(option, 1);
			// It returns at once and calls nothing: no change of the thread's state is needed.
			Array.set(options, 0, option.getMethod("critical", boolean.class).invoke(null, false));
			MethodHandle get = (MethodHandle) linker.getMethod("downcallHandle", segment, descriptor, option.arrayType())
					.invoke(linked, function.get(), type, options);
			return (int) get.invokeExact() >= 0 ? get : null;
		} catch (Throwable e) {
			// Not allowed here, or another library: then it is not known.
			return null;
		}
	}
}
