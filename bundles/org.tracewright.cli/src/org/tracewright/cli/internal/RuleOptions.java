// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.protocol.RuleSpec;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What else, besides its name, chooses an event. */
final class RuleOptions {

	@ArgGroup
	private Levels levels = new Levels();

	@Option(names = "--exclude", paramLabel = "EVENT", description = "Leave out events of this name, where * stands for any characters; may be given several times.")
	private List<String> exclusions = List.of();

	@Option(names = "--filter", paramLabel = "EXPR", description = "Only events for whose fields an expression is true, such as 'amount > 100 && customer == \"ada\"'.")
	private String filter;

	/** One of them. */
	static final class Levels {

		@Option(names = "--level", paramLabel = "LEVEL", description = "Only events of this level or a graver one: error, warning, info, debug...")
		private String least;

		@Option(names = "--only-level", paramLabel = "LEVEL", description = "Only events of this level.")
		private String only;
	}

	/** The rules for some names, in force or not. */
	List<RuleSpec> rules(List<String> names, boolean enabled) {
		List<RuleSpec> rules = new ArrayList<>();
		for (String name : names)
			rules.add(
					new RuleSpec(name, exclusions.isEmpty() ? null : exclusions, levels.only != null ? levels.only : levels.least,
							levels.only != null ? true : null, filter, enabled ? null : false));
		return rules;
	}
}
