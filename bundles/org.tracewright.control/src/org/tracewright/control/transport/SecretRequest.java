// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.nio.file.Path;

/** Which secret is needed. */
public sealed interface SecretRequest {

	/** How often it was given and found wrong, 0 at first: a stored one is of no more use then. */
	int attempt();

	/**
	 * The password of a user on a host.
	 *
	 * @param user    the user's name there
	 * @param host    the host as the user names it
	 * @param attempt how often it was wrong
	 */
	record Password(String user, String host, int attempt) implements SecretRequest {
	}

	/**
	 * The passphrase of a key.
	 *
	 * @param key     the file of the key
	 * @param attempt how often it was wrong
	 */
	record Passphrase(Path key, int attempt) implements SecretRequest {
	}

	/**
	 * The answer to a question of the host.
	 *
	 * @param user        the user's name there
	 * @param host        the host as the user names it
	 * @param instruction what the host says to it, possibly empty
	 * @param prompt      the question
	 * @param shown       whether the answer may be seen while it is typed
	 * @param attempt     how often answers were wrong
	 */
	record Answer(String user, String host, String instruction, String prompt, boolean shown,
			int attempt) implements SecretRequest {
	}

	/**
	 * The password that sudo wants of the user who is connected.
	 *
	 * @param target  the host and the user, as the connection names them
	 * @param attempt how often it was wrong
	 */
	record Sudo(String target, int attempt) implements SecretRequest {
	}
}
