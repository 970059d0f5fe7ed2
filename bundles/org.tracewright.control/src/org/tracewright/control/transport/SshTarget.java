// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host as a user names it. What is not said here, the user's SSH settings say, or else the usual defaults.
 *
 * @param user name on the host, empty for what the settings say
 * @param host name, address, or alias of the settings
 * @param port 1 to 65,535, or 0 for what the settings say
 */
public record SshTarget(String user, String host, int port) {

	private static final Pattern TEXT = Pattern.compile(
			"(?:ssh://)?(?:(?<user>[^@/]+)@)?(?:\\[(?<six>[0-9A-Fa-f:.%\\w]+)\\]|(?<host>[^\\s:/@\\[\\]]+))(?::(?<port>\\d{1,5}))?/?");

	/**
	 * Checks what could do harm.
	 *
	 * @throws IllegalArgumentException when the host is empty or begins with a dash, or the port is none
	 */
	public SshTarget {
		if (host.isEmpty() || host.startsWith("-") || host.chars().anyMatch(c -> c <= ' ') || user.chars().anyMatch(c -> c < ' '))
			throw new IllegalArgumentException("'" + host + "' is not the name of a host");
		if (port < 0 || port > 65535)
			throw new IllegalArgumentException(port + " is not a port: use 1 to 65535");
	}

	/**
	 * Reads {@code [user@]host[:port]}; an IPv6 address stands in brackets. The prefix {@code ssh://} may stand before it.
	 *
	 * @throws IllegalArgumentException when it is something else
	 */
	public static SshTarget parse(String text) {
		Matcher matcher = TEXT.matcher(text.strip());
		if (!matcher.matches())
			throw new IllegalArgumentException(
					"'" + text + "' is not a target: write [user@]host[:port], with an IPv6 address in brackets");
		String user = matcher.group("user");
		String six = matcher.group("six");
		String port = matcher.group("port");
		return new SshTarget(user == null ? "" : user, six == null ? matcher.group("host") : six,
				port == null ? 0 : Integer.parseInt(port));
	}

	/** As it is read. */
	@Override
	public String toString() {
		return (user.isEmpty() ? "" : user + "@") + (host.indexOf(':') < 0 ? host : "[" + host + "]")
				+ (port == 0 ? "" : ":" + port);
	}
}
