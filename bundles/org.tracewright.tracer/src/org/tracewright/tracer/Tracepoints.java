// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

import java.lang.invoke.MethodHandles;

import org.tracewright.tracer.internal.provider.Implementations;

/**
 * Implements providers of tracepoints: interfaces whose abstract methods record events when they are called.
 *
 * <pre>
 * &#64;Provider("shop")
 * public interface ShopEvents {
 *     ShopEvents TRACE = Tracepoints.of(ShopEvents.class);
 *
 *     &#64;Event(level = Level.INFO)
 *     void orderPlaced(long orderId, double amount, &#64;Text(max = 64) String customer);
 *
 *     boolean orderPlacedEnabled();
 *
 *     Span request(long id);
 * }
 * </pre>
 *
 * A method that returns nothing is an event. One that returns {@link Span} is two, {@code request_begin} and {@code request_end}. One that returns a
 * boolean and is named as another with {@code Enabled} behind it tells whether that one records anything. No two have the same name. Methods with
 * code are left alone.
 * <p>
 * Parameters may be of any primitive type; String or CharSequence; an enum; a record of such; an array of primitives, texts, enums or records; or
 * ByteBuffer, of which the bytes from its position to its limit are recorded. A char is recorded as a text, an array of bytes as bytes without a
 * meaning. Null is recorded as an empty text or array, as no constant of an enum, and as a record in which all is zero or empty.
 * <p>
 * Fields are named as the parameters if the interface is compiled with {@code javac -parameters}, or as {@link Name} says. Without either they are
 * {@code arg0}, {@code arg1} and so on, as class files of interfaces do not hold these names. Components of records need neither.
 * <p>
 * The methods never throw. What an accessor of a record or a CharSequence throws is counted, and the event is not recorded.
 */
public final class Tracepoints {

	private Tracepoints() {
	}

	/**
	 * The implementation of a provider, the same each time. Its events are known to all recordings from now on, and recorded by those whose rules choose
	 * them.
	 *
	 * @param provider an interface with {@link Provider}, in a package that is open to the tracer: any that is not in a named module
	 * @throws IllegalArgumentException when something in it cannot be recorded: names method and parameter
	 */
	public static <T> T of(Class<T> provider) {
		return of(MethodHandles.lookup(), provider);
	}

	/**
	 * The same for an interface in a package that only its own module sees.
	 *
	 * @param lookup of a class in the module of the interface
	 * @throws IllegalArgumentException when something in it cannot be recorded: names method and parameter
	 */
	public static <T> T of(MethodHandles.Lookup lookup, Class<T> provider) {
		return provider.cast(Implementations.all().of(lookup, provider));
	}
}
