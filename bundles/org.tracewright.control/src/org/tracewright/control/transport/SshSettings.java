// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where SSH finds what it needs on this machine, and how patient it is.
 *
 * @param folder         folder with {@code config}, {@code known_hosts} and keys
 * @param globalHosts    further files of known hosts, which are only read
 * @param agent          socket of the agent that holds keys
 * @param connect        time to reach a host and agree with it on how to talk
 * @param authentication time to prove who the user is, without the time that the user takes for answers
 * @param keepAlive      time between two signs of life; a host that gives none three times is lost
 * @param firstRetry     time before the second attempt to connect again; it doubles each time, up to half a minute
 * @param giveUp         how long a lost connection is tried again
 */
public record SshSettings(Path folder, List<Path> globalHosts, Optional<Path> agent, Duration connect, Duration authentication,
		Duration keepAlive, Duration firstRetry, Duration giveUp) {

	/** Copies the list. */
	public SshSettings {
		globalHosts = List.copyOf(globalHosts);
	}

	/** Those of the user who runs this program. */
	public static SshSettings ofUser() {
		String agent = System.getenv("SSH_AUTH_SOCK");
		return new SshSettings(Path.of(System.getProperty("user.home"), ".ssh"),
				List.of(Path.of("/etc/ssh/ssh_known_hosts"), Path.of("/etc/ssh/ssh_known_hosts2")),
				agent == null || agent.isEmpty() ? Optional.empty() : Optional.of(Path.of(agent)), Duration.ofSeconds(15),
				Duration.ofSeconds(60), Duration.ofSeconds(15), Duration.ofSeconds(1), Duration.ofMinutes(30));
	}

	/** The usual ones with another folder, without anything from outside of it: no agent, no other files. */
	public static SshSettings in(Path folder) {
		SshSettings user = ofUser();
		return new SshSettings(folder, List.of(), Optional.empty(), user.connect, user.authentication, user.keepAlive,
				user.firstRetry, user.giveUp);
	}

	/** The same with an agent. */
	public SshSettings withAgent(Path socket) {
		return new SshSettings(folder, globalHosts, Optional.of(socket), connect, authentication, keepAlive, firstRetry, giveUp);
	}

	/** The same with other times to reach a host and to prove who the user is. */
	public SshSettings withPatience(Duration toConnect, Duration toAuthenticate) {
		return new SshSettings(folder, globalHosts, agent, toConnect, toAuthenticate, keepAlive, firstRetry, giveUp);
	}

	/** The same with another time between two signs of life. */
	public SshSettings withKeepAlive(Duration time) {
		return new SshSettings(folder, globalHosts, agent, connect, authentication, time, firstRetry, giveUp);
	}

	/** The same with other times between attempts and for all of them. */
	public SshSettings withRetries(Duration first, Duration inAll) {
		return new SshSettings(folder, globalHosts, agent, connect, authentication, keepAlive, first, inAll);
	}
}
