// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

import java.util.List;

import org.tracewright.control.transport.SshTarget;
import org.tracewright.session.Tracer;

/**
 * A tracer of a machine that sessions are controlled on, as the user has set it up.
 *
 * @param name    what the user calls it; each target has another one
 * @param address {@code [user@]host[:port]} or an alias of the user's SSH settings; empty for this machine
 * @param tracer  which one
 * @param sudo    whether commands run as root there, by {@code sudo}
 * @param program name or path of the command there that reaches the tracer: {@code lttng} or {@code tracewright}
 */
public record TargetEntry(String name, String address, Tracer tracer, boolean sudo, String program) {

	/** The usual name of LTTng's command. */
	public static final String LTTNG = "lttng"; //$NON-NLS-1$
	/** The usual name of our own command. */
	public static final String TRACEWRIGHT = "tracewright"; //$NON-NLS-1$

	/**
	 * Checks the address.
	 *
	 * @throws IllegalArgumentException when it is none, or the name is empty
	 */
	public TargetEntry {
		name = name.strip();
		address = address.strip();
		program = program.isBlank() ? usual(tracer) : program.strip();
		if (name.isEmpty())
			throw new IllegalArgumentException(Messages.Entry_name);
		if (!address.isEmpty())
			SshTarget.parse(address);
	}

	/** LTTng of a machine. */
	public TargetEntry(String name, String address, boolean sudo, String program) {
		this(name, address, Tracer.LTTNG, sudo, program);
	}

	/** The usual name of the command of a tracer. */
	public static String usual(Tracer tracer) {
		return tracer == Tracer.LTTNG ? LTTNG : TRACEWRIGHT;
	}

	/** Whether it is this machine. */
	public boolean isLocal() {
		return address.isEmpty();
	}

	/** Whether it is the session daemon of this user on this machine, reached in the usual way. */
	public boolean isLocalDaemon() {
		return isLocal() && tracer == Tracer.TRACEWRIGHT && !sudo && program.equals(TRACEWRIGHT);
	}

	/** What comes before each command, as a user would write it. */
	public List<String> prefix() {
		return sudo ? List.of("sudo") : List.of(); //$NON-NLS-1$
	}
}
