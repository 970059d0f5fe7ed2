// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import java.nio.file.Path;
import java.util.List;

import org.tracewright.control.transport.SshTarget;

/**
 * A host with all that the settings say of it.
 *
 * @param alias          as the user names it
 * @param name           name or address
 * @param port           port
 * @param user           user there
 * @param keys           files of keys, those of the settings or the usual ones
 * @param onlyKeys       whether an agent may offer no other keys
 * @param jumps          hosts to go through, the first one first
 * @param knownAs        name among the known hosts
 * @param knownPort      port among the known hosts
 * @param knownHosts     files of known hosts; new ones are added to the first
 * @param hashKnownHosts whether names are hashed there
 */
record SshHost(String alias, String name, int port, String user, List<Path> keys, boolean onlyKeys, List<SshTarget> jumps,
		String knownAs, int knownPort, List<Path> knownHosts, boolean hashKnownHosts) {

	static final int PORT = 22;

	/** The name among the known hosts, with the port when it is not the usual one. */
	String knownName() {
		return knownPort == PORT ? knownAs : "[" + knownAs + "]:" + knownPort;
	}

	/** How messages name it. */
	String text() {
		String address = name.indexOf(':') < 0 ? name : "[" + name + "]";
		String place = user + "@" + address + (port == PORT ? "" : ":" + port);
		return alias.equals(name) ? place : alias + " (" + place + ")";
	}
}
