// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.Console;
import java.util.List;

import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.Credentials;
import org.tracewright.control.transport.HostKeyDecision;
import org.tracewright.control.transport.LocalConnection;
import org.tracewright.control.transport.SecretRequest;
import org.tracewright.control.transport.SshConnection;
import org.tracewright.control.transport.SshSettings;
import org.tracewright.control.transport.SshTarget;
import org.tracewright.control.transport.SudoConnection;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a session is. Passwords and unknown hosts are asked for at the terminal; without one only keys and known hosts are of use. */
final class TargetOption {

	@Option(names = "--target", paramLabel = "[USER@]HOST[:PORT]", description = "Host behind SSH, or a name of ~/.ssh/config; this machine when left out. The host's key must be known, or is asked about.")
	private String target;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	/** Whether it is this machine. */
	boolean isLocal() {
		return target == null;
	}

	/** Connects. */
	Connection open(Cancellation cancellation) throws ConnectionException {
		if (target == null)
			return new LocalConnection();
		SshTarget host;
		try {
			host = SshTarget.parse(target);
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), "--target: " + e.getMessage());
		}
		Console console = System.console();
		return SshConnection.connect(host, SshSettings.ofUser(), secrets(console),
				console == null ? HostKeyDecision.REFUSE : decision(console), cancellation);
	}

	/**
	 * Connects, to work there as root.
	 *
	 * @param first a program that is to run there, with arguments by which it does no harm
	 */
	Connection openAsRoot(List<String> first, Cancellation cancellation) throws ConnectionException {
		return SudoConnection.open(open(cancellation), secrets(System.console()), first, cancellation);
	}

	private static Credentials secrets(Console console) {
		if (console == null)
			return Credentials.NONE;
		return request -> {
			if (request.attempt() > 0)
				console.printf("That was not right.%n");
			return switch (request) {
				case SecretRequest.Password(String user, String host, int attempt) ->
					console.readPassword("Password of %s on %s: ", user, host);
				case SecretRequest.Passphrase(java.nio.file.Path key, int attempt) ->
					console.readPassword("Passphrase of %s: ", key);
				case SecretRequest.Sudo(String target, int attempt) -> console.readPassword("Password for sudo on %s: ", target);
				case SecretRequest.Answer(String user, String host, String instruction, String prompt, boolean shown, int attempt) -> {
					if (!instruction.isBlank())
						console.printf("%s%n", instruction);
					yield shown ? console.readLine("%s", prompt).toCharArray() : console.readPassword("%s", prompt);
				}
			};
		};
	}

	private static HostKeyDecision decision(Console console) {
		return key -> {
			String answer = console.readLine("The host %s is not known. Its %s key is %s.%nIs that right? (yes/no) ", key.host(),
					key.type(), key.fingerprint());
			return "yes".equals(answer);
		};
	}
}
