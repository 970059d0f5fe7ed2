// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

import java.util.List;

import org.tracewright.control.transport.SshTarget;

/**
 * A machine that sessions are controlled on, as the user has set it up.
 *
 * @param name    what the user calls it; each target has another one
 * @param address {@code [user@]host[:port]} or an alias of the user's SSH settings; empty for this machine
 * @param sudo    whether commands run as root there, by {@code sudo -n}
 * @param program name or path of the command {@code lttng} there
 */
public record TargetEntry(String name, String address, boolean sudo, String program) {

	/** The command's usual name. */
	public static final String PROGRAM = "lttng"; //$NON-NLS-1$

	/**
	 * Checks the address.
	 *
	 * @throws IllegalArgumentException when it is none, or the name is empty
	 */
	public TargetEntry {
		name = name.strip();
		address = address.strip();
		program = program.isBlank() ? PROGRAM : program.strip();
		if (name.isEmpty())
			throw new IllegalArgumentException(Messages.Entry_name);
		if (!address.isEmpty())
			SshTarget.parse(address);
	}

	/** Whether it is this machine. */
	public boolean isLocal() {
		return address.isEmpty();
	}

	/** What comes before each command. */
	public List<String> prefix() {
		return sudo ? List.of("sudo", "-n") : List.of(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
