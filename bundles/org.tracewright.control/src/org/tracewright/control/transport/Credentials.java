// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

/** Who knows the secrets: asks the user or looks in a safe. It is called in threads of the connection, which wait for it. */
@FunctionalInterface
public interface Credentials {

	/** Knows nothing: only keys without a passphrase and those of an agent are of use. */
	Credentials NONE = request -> null;

	/**
	 * A secret. The array becomes the connection's own, which fills it with zeros once it was used: give a copy.
	 *
	 * @return null when there is none
	 */
	char[] secret(SecretRequest request);
}
