// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tracewright completion}. */
@Command(name = "completion", description = {"Prints a script that lets bash and zsh complete commands and options.", "",
		"For this shell: source <(tracewright completion)",
		"For all: tracewright completion > ~/.local/share/bash-completion/completions/tracewright"})
final class CompletionCommand implements Runnable {

	private final Console console;

	@Spec
	private CommandSpec spec;

	CompletionCommand(Console console) {
		this.console = console;
	}

	@Override
	public void run() {
		console.out().print(AutoComplete.bash("tracewright", spec.root().commandLine()));
	}
}
