// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.diff;

import java.util.List;

import org.tracewright.session.BufferScheme;
import org.tracewright.session.Channel;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.RotationKind;
import org.tracewright.session.Session;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.Trigger;

/** One step from what is to what is wanted. Elements of models are those of what is wanted, or of what is to be taken away; they are not copied. */
public sealed interface Change {

	/** Name of the session. */
	String session();

	/**
	 * Something that a living session cannot change: it is destroyed, and what follows makes it anew. Data that was written stays; what is in buffers only is lost.
	 *
	 * @param reasons what cannot be changed
	 */
	record Recreate(String session, List<Reason> reasons) implements Change {
	}

	/**
	 * Why a session has to be made anew.
	 *
	 * @param element what is to change, as in {@code session 's', domain ust, channel 'c'}
	 * @param what    its part, as in {@code sub-buffer size}
	 * @param actual  as it is; empty when it is not there
	 * @param wanted  as it is wanted; empty when it is not to be there
	 * @param why     what keeps it from changing, a sentence without a full stop
	 */
	record Reason(String element, String what, String actual, String wanted, String why) {
	}

	/** The session itself, with nothing in it. */
	record CreateSession(Session wanted) implements Change {

		@Override
		public String session() {
			return wanted.getName();
		}
	}

	/** Recording begins. */
	record Start(String session) implements Change {
	}

	/** Recording ends. */
	record Stop(String session) implements Change {
	}

	/** A channel, without rules and contexts; one of Java programs has its contexts already. */
	record AddChannel(String session, DomainType domain, BufferScheme scheme, Channel channel) implements Change {
	}

	/** A channel records again. */
	record EnableChannel(String session, DomainType domain, String channel) implements Change {
	}

	/** A channel records no more. LTTng takes no channel away. */
	record DisableChannel(String session, DomainType domain, String channel) implements Change {
	}

	/** An event rule, in force. */
	record AddEventRule(String session, DomainType domain, String channel, EventRule rule) implements Change {
	}

	/** An event rule that is there comes into force again. */
	record EnableEventRule(String session, DomainType domain, String channel, EventRule rule) implements Change {
	}

	/**
	 * An event rule is no more in force, nor are others of the channel with its name: LTTng finds rules by their names. Those that are wanted are enabled by changes
	 * that follow. LTTng takes no rule away. It counts how often a rule of loggers was enabled, and may have to be told more than once: the state is to be read back.
	 */
	record DisableEventRule(String session, DomainType domain, String channel, EventRule rule) implements Change {
	}

	/** A context. */
	record AddContext(String session, DomainType domain, String channel, String type) implements Change {
	}

	/**
	 * Processes are recorded.
	 *
	 * @param values of the attribute; empty for all
	 */
	record Track(String session, DomainType domain, ProcessAttribute attribute, List<String> values) implements Change {
	}

	/**
	 * Processes are not recorded.
	 *
	 * @param values of the attribute; empty for all
	 */
	record Untrack(String session, DomainType domain, ProcessAttribute attribute, List<String> values) implements Change {
	}

	/**
	 * Java programs of these ids or names are recorded, and no others.
	 *
	 * @param all   whether all are recorded, whatever the others say
	 * @param pids  ids of processes
	 * @param names patterns of names
	 */
	record TrackPrograms(String session, boolean all, List<String> pids, List<String> names) implements Change {
	}

	/** An output for snapshots. */
	record AddSnapshotOutput(String session, SnapshotOutput output) implements Change {
	}

	/** An output for snapshots goes. */
	record RemoveSnapshotOutput(String session, SnapshotOutput output) implements Change {
	}

	/**
	 * A rotation schedule.
	 *
	 * @param before bytes or microseconds as they are; null when there is no such schedule
	 * @param after  bytes or microseconds as they are wanted; null for none
	 */
	record SetRotation(String session, RotationKind kind, Long before, Long after) implements Change {
	}

	/**
	 * Both rotation schedules of a session of Java programs.
	 *
	 * @param bytes  of a chunk; null for none
	 * @param micros microseconds between two rotations; null for none
	 */
	record SetSchedules(String session, Long bytes, Long micros) implements Change {
	}

	/** A trigger. */
	record AddTrigger(String session, Trigger trigger) implements Change {
	}

	/** A trigger goes. */
	record RemoveTrigger(String session, Trigger trigger) implements Change {
	}
}
