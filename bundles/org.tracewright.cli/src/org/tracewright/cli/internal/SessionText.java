// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.tracewright.session.Channel;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.EventRule;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.diff.Change;
import org.tracewright.session.terms.ElementName;
import org.tracewright.session.terms.Tracers;
import org.tracewright.session.validation.Finding;

/** Sessions, and what is to be done with them, as lines of text. */
final class SessionText {

	private SessionText() {
	}

	static String version(TracerVersion version) {
		return Tracers.name(version.getTracer()) + ' ' + version.getText();
	}

	/** A session in a line. */
	static String line(Session session) {
		return session.getName() + "  " + session.getKind().getLiteral() + ", " + session.getState().getLiteral()
				+ (session.getOutput() == null ? "" : "  " + session.getOutput());
	}

	/** A session with all that is in it. */
	static void print(Session session, PrintStream out) {
		out.println(line(session));
		for (SnapshotOutput output : session.getSnapshotOutputs())
			out.println("  snapshots to " + output.getOutput());
		for (RotationSchedule schedule : session.getRotationSchedules())
			out.println("  rotates by " + schedule.getKind().getLiteral() + " " + schedule.getThreshold());
		for (Domain domain : session.getDomains()) {
			out.println("  " + domain.getType().getLiteral()
					+ (domain.getBufferScheme() == null ? "" : ", buffers per " + domain.getBufferScheme().getLiteral()));
			for (ProcessTracker tracker : domain.getTrackers())
				out.println("    " + tracker.getAttribute().getLiteral() + ": " + tracker.getPolicy().getLiteral() + " "
						+ String.join(", ", tracker.getValues()));
			domain.getChannels().forEach(channel -> print(channel, out));
		}
	}

	private static void print(Channel channel, PrintStream out) {
		StringBuilder line = new StringBuilder("    channel ").append(channel.getName());
		if (channel.getSubBufferSize() != null && channel.getSubBufferCount() != null)
			line.append(String.format(Locale.ROOT, ", %d x %,d bytes", channel.getSubBufferCount(), channel.getSubBufferSize()));
		if (channel.getLossMode() != null)
			line.append(", ").append(channel.getLossMode().getLiteral());
		if (channel.getStatistics() != null && channel.getStatistics().getDiscardedEvents() != null)
			line.append(String.format(Locale.ROOT, ", %,d events discarded", channel.getStatistics().getDiscardedEvents()));
		if (!channel.isEnabled())
			line.append(", disabled");
		out.println(line);
		for (EventRule rule : channel.getRules())
			out.println("      " + rule.getKind().getLiteral() + " " + rule.getName()
					+ (rule.getExclusions().isEmpty() ? "" : ", not " + String.join(", ", rule.getExclusions()))
					+ (rule.getFilter() == null ? "" : ", if " + rule.getFilter()) + (rule.isEnabled() ? "" : ", disabled"));
		if (channel.isContextsUnknown())
			out.println("      contexts are not known");
		for (Context context : channel.getContexts())
			out.println("      context " + context.getType());
	}

	/** A command as it could be typed. */
	static String command(List<String> arguments) {
		return org.tracewright.control.transport.RemoteShell.quote(arguments);
	}

	/** Why a session has to be made anew. */
	static String reason(Change.Reason reason) {
		return reason.element() + ": " + reason.what() + (reason.actual().isEmpty() ? "" : " is " + reason.actual())
				+ (reason.wanted().isEmpty() ? "" : ", wanted " + reason.wanted()) + ": " + reason.why();
	}

	/** What is wrong with what is wanted. */
	static String finding(Finding finding) {
		return ElementName.of(finding.element()) + ": " + finding.message();
	}
}
