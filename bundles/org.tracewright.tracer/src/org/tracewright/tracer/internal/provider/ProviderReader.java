// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.tracewright.tracer.Event;
import org.tracewright.tracer.EventField;
import org.tracewright.tracer.EventSchema;
import org.tracewright.tracer.FieldType.IntType;
import org.tracewright.tracer.Level;
import org.tracewright.tracer.Name;
import org.tracewright.tracer.Provider;
import org.tracewright.tracer.Span;

/** Finds the tracepoints of an interface, or says why it cannot be a provider. */
final class ProviderReader {

	/** The field with the number of a span. */
	private static final EventField SPAN = new EventField("span", new IntType(Long.SIZE, false, 16));
	private static final String GUARD = "Enabled";

	private final Class<?> type;
	private final ShapeReader shapes;
	private final String provider;
	private final Set<String> events = new HashSet<>();

	private ProviderReader(Lookup lookup, String provider) {
		type = lookup.lookupClass();
		shapes = new ShapeReader(lookup);
		this.provider = provider;
	}

	/**
	 * The tracepoints of an interface, by the names of their methods.
	 *
	 * @param lookup private access to the interface
	 * @throws IllegalArgumentException names what it refuses, and where
	 */
	static List<Tracepoint> read(Lookup lookup) {
		Class<?> type = lookup.lookupClass();
		Provider provider = provider(type);
		return new ProviderReader(lookup, Names.checked(provider.value(), "@Provider of " + type.getName())).tracepoints();
	}

	/** The annotation of an interface that may be a provider. */
	static Provider provider(Class<?> type) {
		if (!type.isInterface() || type.isAnnotation())
			throw new IllegalArgumentException(type.getName() + " is no interface: declare tracepoints as the methods of one.");
		Provider provider = type.getAnnotation(Provider.class);
		if (provider == null)
			throw new IllegalArgumentException(type.getName() + " has no @Provider: add it, with the name of the provider.");
		if (type.isSealed())
			throw new IllegalArgumentException(
					type.getName() + " is sealed, so that nobody else may implement it: leave out 'sealed'.");
		return provider;
	}

	private List<Tracepoint> tracepoints() {
		TreeMap<String, Method> methods = new TreeMap<>();
		Stream.of(type.getMethods()).filter(ProviderReader::isTracepoint).sorted(Comparator.comparing(Method::toString))
				.forEach(method -> {
					Method other = methods.putIfAbsent(method.getName(), method);
					if (other != null && !(List.of(other.getParameterTypes()).equals(List.of(method.getParameterTypes()))
							&& other.getReturnType() == method.getReturnType()))
						throw new IllegalArgumentException(place(method)
								+ ": two methods have this name, and events are known by theirs: name them differently.");
				});
		return methods.values().stream().map(method -> tracepoint(method, methods)).toList();
	}

	/** What is left to implement: neither methods with code, nor those that every object has. */
	private static boolean isTracepoint(Method method) {
		if (!Modifier.isAbstract(method.getModifiers()))
			return false;
		return Stream.of(Object.class.getMethods()).noneMatch(own -> own.getName().equals(method.getName())
				&& List.of(own.getParameterTypes()).equals(List.of(method.getParameterTypes())));
	}

	private String place(Method method) {
		return type.getName() + "." + method.getName();
	}

	private Tracepoint tracepoint(Method method, TreeMap<String, Method> methods) {
		Class<?> result = method.getReturnType();
		if (result == boolean.class)
			return guard(method, methods);
		if (result != void.class && result != Span.class)
			throw new IllegalArgumentException(place(method) + " returns " + result.getTypeName()
					+ ": return void for an event, Span for a span, or boolean from a guard '<event>Enabled()'.");
		List<Shape> parameters = new ArrayList<>();
		List<EventField> fields = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (Parameter parameter : method.getParameters()) {
			Name given = parameter.getAnnotation(Name.class);
			String where = place(method) + ": parameter '" + parameter.getName() + "'";
			String name = Names.checked(given == null ? parameter.getName() : given.value(), where);
			if (!names.add(name))
				throw new IllegalArgumentException(where + " is named '" + name + "', as another is: choose names that differ.");
			Shape shape = shapes.read(parameter.getType(), parameter, where);
			parameters.add(shape);
			fields.add(new EventField(name, shape.type()));
		}
		Event event = method.getAnnotation(Event.class);
		String name = event == null || event.name().isEmpty() ? method.getName() : event.name();
		Level level = event == null ? Level.DEBUG_LINE : event.level();
		if (result == void.class)
			return new Tracepoint.Event(method, schema(method, name, level, fields), List.copyOf(parameters));
		if (!names.add(SPAN.name()))
			throw new IllegalArgumentException(
					place(method) + ": a parameter is named 'span', as the number of the span is: choose another name.");
		fields.add(SPAN);
		return new Tracepoint.Range(method, schema(method, name + "_begin", level, fields),
				schema(method, name + "_end", level, List.of(SPAN)), List.copyOf(parameters));
	}

	private EventSchema schema(Method method, String name, Level level, List<EventField> fields) {
		Names.checked(name, "The event of " + place(method));
		if (!events.add(name))
			throw new IllegalArgumentException(
					place(method) + ": the event '" + name + "' is that of another method, too: choose names that differ.");
		EventSchema schema = new EventSchema(provider, name, level, fields);
		SchemaCheck.check(schema);
		return schema;
	}

	private Tracepoint guard(Method method, TreeMap<String, Method> methods) {
		String name = method.getName();
		Method of = name.endsWith(GUARD) ? methods.get(name.substring(0, name.length() - GUARD.length())) : null;
		if (of == null || of.getReturnType() == boolean.class)
			throw new IllegalArgumentException(
					place(method) + " returns boolean, but is no guard: name it as the method of an event with '" + GUARD
							+ "' behind it, or return void for an event.");
		if (method.getParameterCount() > 0)
			throw new IllegalArgumentException(place(method) + " is a guard with parameters: leave them out.");
		return new Tracepoint.Guard(method, of);
	}
}
