// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.sshd.client.auth.keyboard.UserInteraction;
import org.apache.sshd.client.session.ClientSession;
import org.tracewright.control.internal.Deadline;
import org.tracewright.control.internal.Printable;
import org.tracewright.control.transport.Credentials;
import org.tracewright.control.transport.SecretRequest;

/**
 * Asks for secrets on behalf of one host, and gives the time that this takes back to the deadline. The SSH library wants strings, which cannot be wiped: they are made
 * at the last moment and kept nowhere.
 */
final class Secrets implements UserInteraction {

	private static final int MAX_PROMPTS = 16;
	private static final int MAX_ROUNDS = 12;

	private final SshHost host;
	private final Credentials credentials;
	private final Deadline deadline;
	private final Notes notes;
	private int passwords;
	private int rounds;
	private final Map<String, Integer> asked = new HashMap<>();

	Secrets(SshHost host, Credentials credentials, Deadline deadline, Notes notes) {
		this.host = host;
		this.credentials = credentials;
		this.deadline = deadline;
		this.notes = notes;
	}

	/** The passphrase of a key, null when there is none. */
	String passphrase(Path key, int attempt) {
		return ask(new SecretRequest.Passphrase(key, attempt));
	}

	private String ask(SecretRequest request) {
		if (deadline.cancellation().isCancelled())
			return null;
		try (Deadline.Rest rest = deadline.rest()) {
			char[] secret = credentials.secret(request);
			if (secret == null)
				return null;
			String text = new String(secret);
			Arrays.fill(secret, '\0');
			return text;
		}
	}

	@Override
	public boolean isInteractionAllowed(ClientSession session) {
		return true;
	}

	@Override
	public String resolveAuthPasswordAttempt(ClientSession session) {
		String password = ask(new SecretRequest.Password(host.user(), host.alias(), passwords++));
		notes.add(password == null ? "no password was given" : "password");
		return password;
	}

	@Override
	public String[] interactive(ClientSession session, String name, String instruction, String lang, String[] prompt,
			boolean[] echo) {
		if (prompt.length > MAX_PROMPTS || ++rounds > MAX_ROUNDS)
			return null;
		String[] answers = new String[prompt.length];
		for (int i = 0; i < prompt.length; i++) {
			// The same question again means that the answer was wrong.
			int attempt = asked.merge(prompt[i], 1, Integer::sum) - 1;
			answers[i] = ask(new SecretRequest.Answer(host.user(), host.alias(),
					Printable.of(String.join(" ", List.of(name, instruction))), Printable.of(prompt[i]), echo[i], attempt));
			if (answers[i] == null) {
				notes.add("a question of the host was not answered");
				return null;
			}
		}
		notes.add("answers to the host's questions");
		return answers;
	}

	@Override
	public String getUpdatedPassword(ClientSession session, String prompt, String lang) {
		notes.add("the host wants a new password: log in with ssh once and set it");
		return null;
	}
}
