// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.lttng;

import java.util.List;

import org.tracewright.session.Channel;
import org.tracewright.session.OtherValue;
import org.tracewright.session.Session;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.Trigger;

/**
 * What a command of LTTng said.
 *
 * @param command       name of the command, as LTTng writes it; empty when it said nothing
 * @param schemaVersion version of the form of the reply, for example {@code 4.1}; empty when it said nothing
 * @param exitCode      with which the command ended
 * @param success       whether all that was asked for was done
 * @param message       why not, as a sentence without a full stop; empty on success
 * @param warnings      what the command warned about, and what of the reply could not be read
 * @param said          the lines that it wrote besides the reply, as they are
 * @param version       version of the tracer, or null
 * @param sessions      sessions, with as much as the command says about them
 * @param channels      channels that were created or enabled, as they became
 * @param available     what can be recorded
 * @param triggers      triggers
 * @param rotation      the rotation that was asked for, or null
 * @param outcomes      what became of the parts of the command
 * @param other         what is not known here
 */
public record MiReply(String command, String schemaVersion, int exitCode, boolean success, String message, List<String> warnings,
		List<String> said, TracerVersion version, List<Session> sessions, List<Channel> channels,
		List<InstrumentationPoint> available, List<Trigger> triggers, Rotation rotation, List<Outcome> outcomes,
		List<OtherValue> other) {

	/**
	 * What became of a part of a command.
	 *
	 * @param element what it is, as LTTng names it: event, channel, context, vpid …
	 * @param name    its name, or its value
	 * @param success whether it was done
	 */
	public record Outcome(String element, String name, boolean success) {
	}

	/**
	 * A rotation.
	 *
	 * @param session  name of the session
	 * @param state    ONGOING, COMPLETED, EXPIRED or ERROR
	 * @param location folder of the archived chunk: a path on the target, or {@code HOST:PATH} of a relay daemon; null when it is not known yet
	 */
	public record Rotation(String session, String state, String location) {
	}
}
