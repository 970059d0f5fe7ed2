// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

import org.tracewright.session.DomainType;

/** The log levels of the domains: names and numbers. */
public final class LogLevels {

	private static final Map<String, Integer> UST = numbered("EMERG", "ALERT", "CRIT", "ERR", "WARNING", "NOTICE", "INFO",
			"DEBUG_SYSTEM", "DEBUG_PROGRAM", "DEBUG_PROCESS", "DEBUG_MODULE", "DEBUG_UNIT", "DEBUG_FUNCTION", "DEBUG_LINE",
			"DEBUG");
	private static final Map<String, Integer> JUL = levels("OFF", Integer.MAX_VALUE, "SEVERE", 1000, "WARNING", 900, "INFO", 800,
			"CONFIG", 700, "FINE", 500, "FINER", 400, "FINEST", 300, "ALL", Integer.MIN_VALUE);
	private static final Map<String, Integer> LOG4J = levels("OFF", Integer.MAX_VALUE, "FATAL", 50000, "ERROR", 40000, "WARN",
			30000, "INFO", 20000, "DEBUG", 10000, "TRACE", 5000, "ALL", Integer.MIN_VALUE);
	private static final Map<String, Integer> LOG4J2 = levels("OFF", 0, "FATAL", 100, "ERROR", 200, "WARN", 300, "INFO", 400,
			"DEBUG", 500, "TRACE", 600, "ALL", Integer.MAX_VALUE);
	private static final Map<String, Integer> PYTHON = levels("CRITICAL", 50, "ERROR", 40, "WARNING", 30, "INFO", 20, "DEBUG", 10,
			"NOTSET", 0);

	private static final Map<String, Integer> JAVA = numbered("EMERGENCY", "ALERT", "CRITICAL", "ERROR", "WARNING", "NOTICE",
			"INFO", "DEBUG_SYSTEM", "DEBUG_PROGRAM", "DEBUG_PROCESS", "DEBUG_MODULE", "DEBUG_UNIT", "DEBUG_FUNCTION",
			"DEBUG_LINE", "DEBUG");

	private LogLevels() {
	}

	/** The names of a domain, from the most to the least severe; none for the kernel. */
	public static List<String> names(DomainType domain) {
		return new ArrayList<>(of(domain).keySet());
	}

	/** The number of a level; the name may have the prefix that LTTng writes ({@code TRACE_}, {@code JUL_} …). Empty when there is no such level. */
	public static OptionalInt value(DomainType domain, String name) {
		Integer value = name == null ? null : of(domain).get(plain(domain, name));
		return value == null ? OptionalInt.empty() : OptionalInt.of(value);
	}

	/** The name of a level, or its number as text when the domain has no name for it. */
	public static String name(DomainType domain, int value) {
		for (Map.Entry<String, Integer> level : of(domain).entrySet())
			if (level.getValue() == value)
				return level.getKey();
		return Integer.toString(value);
	}

	/** A name without the prefix of its domain: {@code WARNING} for {@code TRACE_WARNING}; of Java programs in one spelling, {@code DEBUG_LINE} for {@code debug-line}. */
	public static String plain(DomainType domain, String name) {
		if (domain == DomainType.JAVA)
			return name.toUpperCase(Locale.ROOT).replace('-', '_');
		String prefix = prefix(domain);
		return name.length() > prefix.length() && name.startsWith(prefix) ? name.substring(prefix.length()) : name;
	}

	private static String prefix(DomainType domain) {
		return switch (domain) {
			case KERNEL, UST -> "TRACE_";
			case JUL -> "JUL_";
			case LOG4J -> "LOG4J_";
			case LOG4J2 -> "LOG4J2_";
			case PYTHON -> "PYTHON_";
			case JAVA -> "";
		};
	}

	private static Map<String, Integer> of(DomainType domain) {
		return switch (domain) {
			case KERNEL -> Map.of();
			case UST -> UST;
			case JUL -> JUL;
			case LOG4J -> LOG4J;
			case LOG4J2 -> LOG4J2;
			case PYTHON -> PYTHON;
			case JAVA -> JAVA;
		};
	}

	private static Map<String, Integer> numbered(String... names) {
		Map<String, Integer> all = new LinkedHashMap<>();
		for (String name : names)
			all.put(name, all.size());
		return all;
	}

	private static Map<String, Integer> levels(Object... namesAndValues) {
		Map<String, Integer> all = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2)
			all.put((String) namesAndValues[i], (Integer) namesAndValues[i + 1]);
		return all;
	}
}
