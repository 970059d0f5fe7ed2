// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.source;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The vocabulary of TSDL (CTF 1.8.3, section 7). */
final class TsdlWords {

	/** Words that open a block of the document. */
	static final List<String> BLOCKS = List.of("trace", "env", "clock", "stream", "event", "callsite"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	/** Words that declare. */
	static final List<String> DECLARATIONS = List.of("typealias", "typedef", "struct", "variant", "enum"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	/** Words that begin a type, with braces behind them. */
	static final List<String> TYPES = List.of("integer", "floating_point", "string", "struct", "variant", "enum"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	/** Words of which the names of C types are made. */
	static final List<String> PRIMITIVES = List.of("void", "char", "short", "int", "long", "float", "double", "signed", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$//$NON-NLS-8$
			"unsigned", //$NON-NLS-1$
			"_Bool", "_Complex", "_Imaginary"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final Set<String> KEYWORDS = Set.of("trace", "env", "clock", "stream", "event", "callsite", "typealias", //$NON-NLS-1$//$NON-NLS-2$//$NON-NLS-3$//$NON-NLS-4$//$NON-NLS-5$//$NON-NLS-6$//$NON-NLS-7$
			"typedef", //$NON-NLS-1$
			"const", "integer", "floating_point", "string", "struct", "variant", "enum", "align"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	/** Names of the attributes by the word before their braces; an environment may have any. */
	private static final Map<String, List<String>> ATTRIBUTES = Map.of("trace", //$NON-NLS-1$
			List.of("major", "minor", "uuid", "byte_order", "packet.header"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"env", List.of("hostname", "domain", "sysname", "kernel_release", "kernel_version", "tracer_name", "tracer_major", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
					"tracer_minor", "tracer_patchlevel", "trace_name", "trace_creation_datetime", "procname", "vpid"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"clock", List.of("name", "uuid", "description", "freq", "precision", "offset_s", "offset", "absolute"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"stream", List.of("id", "packet.context", "event.header", "event.context"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"event", List.of("id", "name", "stream_id", "loglevel", "model.emf.uri", "context", "fields"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"callsite", List.of("name", "func", "file", "line", "ip"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"integer", List.of("size", "align", "signed", "byte_order", "base", "encoding", "map"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"floating_point", List.of("exp_dig", "mant_dig", "align", "byte_order"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			"string", List.of("encoding")); //$NON-NLS-1$ //$NON-NLS-2$

	private static final Map<String, List<String>> VALUES = Map.ofEntries(
			Map.entry("byte_order", List.of("le", "be", "network", "native")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			Map.entry("signed", List.of("false", "true")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("absolute", List.of("false", "true")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			Map.entry("base", List.of("decimal", "hexadecimal", "octal", "binary", "10", "16", "8", "2")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			Map.entry("encoding", List.of("none", "UTF8", "ASCII")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Map.entry("align", List.of("1", "8", "16", "32", "64")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			Map.entry("size", List.of("8", "16", "32", "64")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			Map.entry("exp_dig", List.of("8", "11", "5", "15")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			Map.entry("mant_dig", List.of("24", "53", "11", "113")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			Map.entry("major", List.of("1")), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("minor", List.of("8")), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("freq", List.of("1000000000"))); //$NON-NLS-1$ //$NON-NLS-2$

	private TsdlWords() {
	}

	static boolean isKeyword(String word) {
		return KEYWORDS.contains(word);
	}

	/** Attributes that a block or built-in type may have. */
	static List<String> attributes(String block) {
		return ATTRIBUTES.getOrDefault(block, List.of());
	}

	/** Whether any block but an environment knows a name as one of its attributes. */
	static boolean isAttribute(String name) {
		return ATTRIBUTES.entrySet().stream().anyMatch(e -> !e.getKey().equals("env") && e.getValue().contains(name)); //$NON-NLS-1$
	}

	/** Values that an attribute usually has. */
	static List<String> values(String block, String attribute) {
		List<String> values = VALUES.getOrDefault(attribute, List.of());
		return block.equals("trace") && attribute.equals("byte_order") ? values.subList(0, 3) : values; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
