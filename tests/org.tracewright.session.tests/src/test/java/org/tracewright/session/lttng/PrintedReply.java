// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.lttng;

import java.util.stream.Collectors;

import org.tracewright.session.Printed;

/** Replies as text. */
final class PrintedReply {

	private PrintedReply() {
	}

	static String of(MiReply reply) {
		StringBuilder text = new StringBuilder();
		text.append(reply.command()).append(' ').append(reply.schemaVersion()).append(reply.success() ? " done" : " failed: ")
				.append(reply.message()).append('\n');
		reply.warnings().forEach(warning -> text.append("warning: ").append(warning).append('\n'));
		if (reply.version() != null)
			text.append(Printed.of(reply.version()));
		text.append(Printed.of(reply.sessions())).append(Printed.of(reply.channels())).append(Printed.of(reply.triggers()));
		if (reply.rotation() != null)
			text.append(reply.rotation()).append('\n');
		for (InstrumentationPoint point : reply.available())
			text.append(point.domain()).append(' ').append(point.kind()).append(' ').append(point.pid()).append(' ')
					.append(point.process()).append(' ').append(point.name()).append(' ').append(point.logLevel())
					.append(point.fields().stream()
							.map(f -> ' ' + f.name() + ':' + f.type() + (f.written() ? "" : "(not written)"))
							.collect(Collectors.joining()))
					.append('\n');
		for (MiReply.Outcome outcome : reply.outcomes())
			text.append(outcome.element()).append(" '").append(outcome.name()).append("' ")
					.append(outcome.success() ? "done" : "failed").append('\n');
		text.append(Printed.of(reply.other()));
		return text.toString();
	}
}
