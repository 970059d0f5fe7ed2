// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.lttng;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.tracewright.session.Channel;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.OtherValue;
import org.tracewright.session.Session;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.Trigger;
import org.tracewright.session.terms.LogLevels;

/**
 * Reads what {@code lttng --mi xml} writes, schemas 4.0 to 4.3 and what later ones have in common with them. It never throws for what a reply says: what is not
 * known is kept as other values, what is broken is read up to there, and what is missing becomes a message.
 */
public final class MiReader {

	/** Largest reply that is read, in bytes. */
	public static final int MAX_BYTES = 64 << 20;

	private static final int MAX_LINES = 1000;

	private final List<String> warnings = new ArrayList<>();
	private final List<Session> sessions = new ArrayList<>();
	private final List<Channel> channels = new ArrayList<>();
	private final List<InstrumentationPoint> available = new ArrayList<>();
	private final List<Trigger> triggers = new ArrayList<>();
	private final List<MiReply.Outcome> outcomes = new ArrayList<>();
	private final List<OtherValue> other = new ArrayList<>();
	private TracerVersion version;
	private MiReply.Rotation rotation;

	private MiReader() {
	}

	/**
	 * Reads a reply.
	 *
	 * @param output   what the command wrote to its standard output
	 * @param error    what it wrote to its standard error
	 * @param exitCode with which it ended
	 */
	public static MiReply read(byte[] output, byte[] error, int exitCode) {
		return new MiReader().reply(MiParser.parse(output, MAX_BYTES), lines(new String(error, StandardCharsets.UTF_8)),
				exitCode);
	}

	/** Reads a file that {@code lttng save} wrote: it tells of contexts, which the lists do not. */
	public static MiReply readSaved(byte[] file) {
		return read(file, new byte[0], 0);
	}

	private static List<String> lines(String text) {
		return new ArrayList<>(text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(MAX_LINES).toList());
	}

	private MiReply reply(MiParser.Parsed parsed, List<String> said, int exitCode) {
		lines(parsed.before()).forEach(said::add);
		MiNode root = parsed.root();
		boolean failed = exitCode != 0 && exitCode != ExitCodes.WARNING;
		List<String> errors = new ArrayList<>();
		for (String line : said)
			if (line.startsWith("Error: "))
				errors.add(line.substring("Error: ".length()));
			else if (line.startsWith("Warning: "))
				warnings.add(line.substring("Warning: ".length()));
		String name = "";
		String schema = "";
		if (root != null && root.name.equals("command")) {
			name = text(root.takeText("name"));
			schema = text(root.takeText("@schemaVersion"));
			failed |= Boolean.FALSE.equals(root.takeBoolean("success"));
			output(name, root.takeAll("output"));
			OtherValues.collect("", root, other);
		} else if (root != null && root.name.equals("sessions"))
			sessions(root);
		else if (root != null)
			OtherValues.whole(root.name, root, other);
		if (parsed.problem() != null) {
			warnings.add(parsed.problem());
			failed |= root == null || root.name.equals("command");
		}
		failed |= root == null;
		return new MiReply(name, schema, exitCode, !failed, failed ? message(errors, said, parsed, exitCode) : "",
				List.copyOf(warnings), List.copyOf(said), version, List.copyOf(sessions), List.copyOf(channels),
				List.copyOf(available), List.copyOf(triggers), rotation, List.copyOf(outcomes), List.copyOf(other));
	}

	private static String message(List<String> errors, List<String> said, MiParser.Parsed parsed, int exitCode) {
		if (!errors.isEmpty())
			return String.join("; ", errors);
		boolean silent = parsed.root() == null;
		if (parsed.problem() != null)
			return parsed.problem();
		String last = said.isEmpty() ? "" : " (" + said.getLast() + ')';
		if (exitCode == 0)
			return (silent ? "lttng wrote nothing" : "lttng says that a part of the command failed") + last;
		return ExitCodes.explain(exitCode, silent) + last;
	}

	private void output(String command, List<MiNode> outputs) {
		for (MiNode output : outputs)
			for (MiNode part : output.takeAll())
				part(command, part);
	}

	private void part(String command, MiNode part) {
		switch (part.name) {
			case "version" -> version(part);
			case "sessions" -> sessions(part);
			case "session" -> sessions.add(new SessionBuilder().session(part));
			case "channels" -> channels(part);
			case "domains" -> domains(part);
			case "events" -> {
				if (command.equals("list"))
					events(part, DomainType.KERNEL, -1, "");
				else
					outcomes(part);
			}
			case "triggers" -> part.takeAll("trigger").forEach(t -> triggers.add(new TriggerBuilder().trigger(t)));
			case "trigger" -> triggers.add(new TriggerBuilder().trigger(part));
			case "rotation" -> rotation(part);
			case "snapshot_action" -> {
				part.take("name");
				output(command, part.takeAll("output"));
				OtherValues.collect("snapshot_action/", part, other);
				return;
			}
			default -> {
				outcomes(part);
				OtherValues.whole(part.name, part, other);
				return;
			}
		}
		OtherValues.collect(part.name + '/', part, other);
	}

	private void version(MiNode node) {
		version = SessionFactory.eINSTANCE.createTracerVersion();
		version.setText(node.takeText("string"));
		version.setMajor(number(node, "major"));
		version.setMinor(number(node, "minor"));
		version.setPatch(number(node, "patchLevel"));
		version.setName(node.takeText("name"));
		for (String known : new String[]{"commit", "description", "url", "license"})
			node.take(known);
		OtherValues.keep(node, version);
	}

	private static int number(MiNode node, String name) {
		Long value = node.takeLong(name);
		return value == null ? 0 : value.intValue();
	}

	private void sessions(MiNode node) {
		SessionBuilder builder = new SessionBuilder();
		node.takeAll("session").forEach(session -> sessions.add(builder.session(session)));
	}

	private void channels(MiNode node) {
		SessionBuilder builder = new SessionBuilder();
		for (MiNode channel : node.takeAll("channel")) {
			outcome(channel);
			// What becomes of a channel that is disabled is no channel with options.
			if (channel.has("attributes"))
				channels.add(builder.channel(channel, DomainType.UST));
		}
	}

	private void domains(MiNode node) {
		for (MiNode domain : node.takeAll("domain")) {
			MiNode typeNode = domain.take("type");
			domain.take("buffer_type");
			DomainType type = SessionBuilder.type(typeNode.text());
			if (type == null) {
				OtherValues.whole("domains/domain/type", typeNode, other);
				OtherValues.collect("domains/domain/", domain, other);
				continue;
			}
			if (domain.has("events"))
				events(domain.take("events"), type, -1, "");
			for (MiNode process : domain.take("pids").takeAll("pid")) {
				Long pid = process.takeLong("id");
				events(process.take("events"), type, pid == null ? -1 : pid, text(process.takeText("name")));
				OtherValues.collect("domains/domain/pids/pid/", process, other);
			}
			OtherValues.collect("domains/domain/", domain, other);
		}
	}

	private void events(MiNode node, DomainType domain, long pid, String process) {
		for (MiNode event : node.takeAll("event")) {
			List<InstrumentationPoint.Field> fields = new ArrayList<>();
			for (MiNode field : event.take("event_fields").takeAll("event_field"))
				fields.add(new InstrumentationPoint.Field(text(field.takeText("name")), text(field.takeText("type")),
						number(field, "nowrite") == 0));
			EventRuleKind kind = "SYSCALL".equals(event.takeText("type")) ? EventRuleKind.SYSCALL : EventRuleKind.TRACEPOINT;
			available.add(new InstrumentationPoint(domain, kind, pid, process, text(event.takeText("name")),
					LogLevels.plain(domain, text(event.takeText("loglevel"))), List.copyOf(fields)));
			for (String known : new String[]{"enabled", "loglevel_type", "exclusions"})
				event.take(known);
			OtherValues.collect("event/", event, other);
		}
	}

	private void rotation(MiNode node) {
		MiNode location = node.take("location");
		MiNode relay = location.take("relay");
		String path = location.take("local").takeText("absolute_path");
		if (path == null && relay.hasChildren())
			path = relay.takeText("host") + ':' + relay.takeText("relative_path");
		for (String known : new String[]{"control_port", "data_port", "protocol"})
			relay.take(known);
		rotation = new MiReply.Rotation(node.takeText("session_name"), text(node.takeText("state")), path);
		OtherValues.collect("rotation/location/", location, other);
	}

	/** What became of the parts of a command, wherever they are. */
	private void outcomes(MiNode node) {
		for (MiNode child : node.rest()) {
			if (child.has("success"))
				outcome(node.take(child.name));
			else
				outcomes(child);
		}
	}

	private void outcome(MiNode node) {
		if (node.has("success"))
			outcomes.add(new MiReply.Outcome(node.name, nameOf(node), node.peek("success").strip().equals("true")));
	}

	/** The name of a part, or the first value that is in it. */
	private static String nameOf(MiNode node) {
		for (String name : new String[]{"name", "symbol"})
			if (node.has(name))
				return node.peek(name);
		MiNode part = node;
		while (part.hasChildren())
			part = part.first();
		return part.text();
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}
}
