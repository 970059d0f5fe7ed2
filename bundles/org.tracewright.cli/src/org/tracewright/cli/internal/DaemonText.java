// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.tracewright.protocol.ChannelSpec;
import org.tracewright.protocol.ChannelStatus;
import org.tracewright.protocol.RuleSpec;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.TrackSpec;

/** Sessions of our own daemon as text. */
final class DaemonText {

	private static final double SECOND = 1e9;

	private DaemonText() {
	}

	/** A session as one line. */
	static String line(SessionInfo info) {
		StringBuilder line = new StringBuilder(info.session().name()).append(": ")
				.append(info.active() ? "recording" : info.startedBefore() ? "stopped" : "not started");
		if (isFlight(info))
			line.append(", flight recorder");
		line.append(", ").append(info.programs()).append(info.programs() == 1 ? " program" : " programs").append(", ")
				.append(info.output());
		if (losses(info) > 0)
			line.append(", events were lost");
		if (!info.problems().isEmpty())
			line.append(", ").append(info.problems().size()).append(info.problems().size() == 1 ? " problem" : " problems");
		return line.toString();
	}

	private static boolean isFlight(SessionInfo info) {
		return Boolean.TRUE.equals(info.session().snapshot());
	}

	private static long losses(SessionInfo info) {
		return info.discarded() + info.lostPackets();
	}

	/**
	 * Sessions with all there is to say.
	 *
	 * @param before as they were; null for no rates
	 * @param nanos  since then
	 */
	static void print(List<SessionInfo> sessions, List<SessionInfo> before, long nanos, PrintStream out) {
		if (sessions.isEmpty())
			out.println("no sessions");
		for (SessionInfo info : sessions) {
			out.println(line(info));
			if (info.session().tracked() != null)
				out.println("  only " + tracked(info.session().tracked()));
			out.printf(Locale.ROOT,
					"  %s written%s, %s of rings, %,d events discarded, %,d sub-buffers overwritten, %,d packets lost%n",
					size(info.written()), rate(info, before, nanos), size(info.memory()), info.discarded(), info.overwritten(),
					info.lostPackets());
			if (info.archived() > 0 || info.snapshots() > 0)
				out.printf(Locale.ROOT, "  %d archived, %d snapshots%n", info.archived(), info.snapshots());
			for (ChannelSpec channel : info.session().channels())
				channel(channel, info, out);
			info.problems().forEach(problem -> out.println("  ! " + problem));
		}
	}

	private static String rate(SessionInfo info, List<SessionInfo> before, long nanos) {
		if (before == null || nanos <= 0)
			return "";
		for (SessionInfo old : before)
			if (old.session().name().equals(info.session().name()) && old.created().equals(info.created()))
				return " (" + size((long) ((info.written() - old.written()) * SECOND / nanos)) + "/s)";
		return "";
	}

	private static void channel(ChannelSpec channel, SessionInfo info, PrintStream out) {
		ChannelStatus status = info.channels().stream().filter(c -> c.name().equals(channel.name())).findFirst().orElse(null);
		out.print("  channel " + channel.name());
		if (Boolean.FALSE.equals(channel.enabled()))
			out.print(" (disabled)");
		if (status != null)
			out.printf(Locale.ROOT, ": %d rings of %s, %,d events discarded", status.streams(), size(status.memory()),
					status.discarded());
		out.println();
		if (channel.contexts() != null && !channel.contexts().isEmpty())
			out.println("    contexts " + String.join(", ", channel.contexts()));
		if (channel.rules() != null)
			channel.rules().forEach(rule -> out.println("    " + rule(rule)));
	}

	private static String rule(RuleSpec rule) {
		StringBuilder text = new StringBuilder(rule.name());
		if (rule.level() != null)
			text.append(Boolean.TRUE.equals(rule.onlyLevel()) ? " of level " : " from level ").append(rule.level());
		if (rule.exclusions() != null && !rule.exclusions().isEmpty())
			text.append(" but ").append(String.join(", ", rule.exclusions()));
		if (rule.filter() != null)
			text.append(" if ").append(rule.filter());
		if (Boolean.FALSE.equals(rule.enabled()))
			text.append(" (disabled)");
		return text.toString();
	}

	private static String tracked(TrackSpec tracked) {
		List<String> all = new ArrayList<>();
		if (tracked.pids() != null)
			tracked.pids().forEach(pid -> all.add("process " + pid));
		if (tracked.names() != null)
			all.addAll(tracked.names());
		return all.isEmpty() ? "no program" : String.join(", ", all);
	}

	private static String size(long bytes) {
		if (bytes < 10_000)
			return bytes + " B";
		if (bytes < 10_000_000)
			return String.format(Locale.ROOT, "%,.1f kB", bytes / 1e3);
		return String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
	}
}
