// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

/** What a node of the Sessions view stands for. */
public enum NodeKind {
	/** A target. */
	TARGET,
	/** A hint of what is or what to do. */
	NOTE,
	/** A session. */
	SESSION,
	/** An output for snapshots. */
	OUTPUT,
	/** A rotation schedule. */
	SCHEDULE,
	/** A domain. */
	DOMAIN,
	/** A process tracker. */
	TRACKER,
	/** A channel. */
	CHANNEL,
	/** Some of many event rules. */
	GROUP,
	/** An event rule. */
	RULE,
	/** A context. */
	CONTEXT,
	/** The programs of a target. */
	PROGRAMS,
	/** A program. */
	PROGRAM,
	/** The triggers of a target. */
	TRIGGERS,
	/** A trigger. */
	TRIGGER
}
