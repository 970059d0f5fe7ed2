// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.MethodTooLargeException;
import org.tracewright.tracer.config.Startup;
import org.tracewright.tracer.internal.Providers;
import org.tracewright.tracer.runtime.EventSwitch;
import org.tracewright.tracer.runtime.Target;

/** The objects that implement providers: one for each interface, for as long as that is loaded. */
public final class Implementations {

	private static final Implementations ALL = new Implementations();

	private final ClassValue<Holder> holders = new ClassValue<>() {
		@Override
		protected Holder computeValue(Class<?> type) {
			return new Holder();
		}
	};

	/** Keeps the object of an interface once it is there. */
	private static final class Holder {

		private Object implementation;

		synchronized Object get(Lookup lookup) {
			if (implementation == null)
				implementation = implement(lookup);
			return implementation;
		}
	}

	private Implementations() {
	}

	/** Those of this program. */
	public static Implementations all() {
		return ALL;
	}

	/**
	 * The object that implements a provider.
	 *
	 * @param caller sees the interface
	 * @throws IllegalArgumentException when the interface cannot be implemented: says why
	 */
	public Object of(Lookup caller, Class<?> type) {
		ProviderReader.provider(type);
		Lookup lookup;
		try {
			lookup = MethodHandles.privateLookupIn(type, caller);
			// If this came later, an interface that asks for its implementation while it is initialised could get two.
			lookup.ensureInitialized(type);
		} catch (IllegalAccessException e) {
			throw new IllegalArgumentException(
					type.getName() + " cannot be implemented, as its package is closed to the tracer:"
							+ " use Tracepoints.of(MethodHandles.lookup(), " + type.getSimpleName() + ".class) in its module.",
					e);
		}
		return holders.get(type).get(lookup);
	}

	private static Object implement(Lookup lookup) {
		Class<?> type = lookup.lookupClass();
		try {
			if (Class.forName(Target.class.getName(), false, type.getClassLoader()) != Target.class)
				throw new IllegalArgumentException(
						type.getName() + " sees another tracer than the one that is asked: use one for both.");
		} catch (ClassNotFoundException e) {
			throw new IllegalArgumentException(type.getName() + " does not see the package " + Target.class.getPackageName()
					+ ", which its implementation uses: import it in the bundle of the interface.", e);
		}
		try {
			ImplementationEmitter.Generated generated = ImplementationEmitter.generate(type, ProviderReader.read(lookup));
			Lookup hidden = FullLookup.of(lookup).defineHiddenClassWithClassData(generated.bytes(), generated.constants(), true);
			MethodHandle constructor = hidden.findConstructor(hidden.lookupClass(), MethodType.methodType(void.class));
			Object implementation = constructor.asType(MethodType.methodType(Object.class)).invokeExact();
			for (EventSwitch event : generated.switches())
				Providers.all().add(event);
			Startup.once();
			return implementation;
		} catch (ClassTooLargeException | MethodTooLargeException e) {
			throw new IllegalArgumentException(type.getName() + " is too large to be implemented: split it.", e);
		} catch (RuntimeException | Error e) {
			throw e;
		} catch (Throwable e) {
			throw new IllegalStateException("The generated implementation of " + type.getName() + " cannot be used.", e);
		}
	}
}
