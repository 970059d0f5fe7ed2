// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

/**
 * The key that a host shows.
 *
 * @param host        the host as known hosts name it, with the port when it is not 22
 * @param type        kind of key, such as {@code ssh-ed25519}
 * @param fingerprint {@code SHA256:} and the hash of the key, as {@code ssh-keygen -l} prints it
 */
public record HostKey(String host, String type, String fingerprint) {
}
