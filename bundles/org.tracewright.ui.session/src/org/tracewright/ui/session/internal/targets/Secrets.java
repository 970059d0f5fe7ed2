// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

import org.tracewright.control.transport.Credentials;
import org.tracewright.control.transport.HostKeyDecision;
import org.tracewright.control.transport.SshSettings;

/** Who is asked when a connection is made. */
public interface Secrets extends HostKeyDecision {

	/** Where SSH finds what it needs. */
	SshSettings settings();

	/** Who knows passwords and passphrases for a target. */
	Credentials of(TargetEntry entry);
}
