// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.apply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.tracewright.control.ChangeCommands;
import org.tracewright.control.SessionClient;
import org.tracewright.control.TracerException;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.RemoteShell;
import org.tracewright.session.Domain;
import org.tracewright.session.Session;
import org.tracewright.session.Tracer;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.diff.Change;
import org.tracewright.session.diff.SessionDiff;
import org.tracewright.session.terms.ElementName;
import org.tracewright.session.terms.Tracers;
import org.tracewright.session.validation.Finding;
import org.tracewright.session.validation.OfferedEvents;
import org.tracewright.session.validation.SessionValidation;
import org.tracewright.session.validation.Severity;
import org.tracewright.ui.session.internal.apply.TargetReport.Phase;
import org.tracewright.ui.session.internal.targets.TargetEntry;
import org.tracewright.ui.session.internal.targets.TargetLink;

/** What would be done on a target so that it has what is wanted. */
final class Comparison {

	private final TargetLink link;
	/** Who is to record the session that is looked at. */
	private Tracer tracer = Tracer.LTTNG;
	private final List<Line> findings = new ArrayList<>();
	private final List<Line> commands = new ArrayList<>();
	private final Map<String, List<String>> recreate = new LinkedHashMap<>();

	private Comparison(TargetLink link) {
		this.link = link;
	}

	/** What would be done where nothing is. */
	static TargetReport nowhere(List<Session> wanted) {
		Comparison comparison = new Comparison(null);
		for (Session session : wanted) {
			comparison.tracer = Tracers.of(session);
			comparison.check(session, null);
			SessionDiff.of(session, null).forEach(comparison::add);
		}
		return comparison.report(NLS.bind(Messages.Compared_nowhere, comparison.commands.size()));
	}

	/**
	 * What would be done on a target; connects when that was not done yet. Not in the UI thread.
	 *
	 * @param wanted sessions that nobody changes
	 */
	static TargetReport of(TargetLink link, List<Session> wanted, Cancellation cancellation)
			throws ConnectionException, TracerException {
		Comparison comparison = new Comparison(link);
		SessionClient client = link.client(cancellation);
		TracerVersion version = client.version(cancellation);
		comparison.tracer = client.tracer();
		for (Session session : wanted) {
			comparison.check(session, version);
			comparison.offered(session, client, cancellation);
			// What is for the other tracer is among the errors already.
			if (session.getName() != null && !session.getName().isEmpty() && Tracers.fits(session, client.tracer()))
				client.changes(session, cancellation).forEach(comparison::add);
		}
		String name = NLS.bind(Messages.Tracer, Tracers.name(version.getTracer()), version.getText());
		return comparison.report(NLS.bind(comparison.commands.isEmpty() ? Messages.Compared_same : Messages.Compared_changes,
				name, comparison.commands.size()));
	}

	private TargetReport report(String message) {
		List<Line> lines = new ArrayList<>(findings);
		lines.addAll(commands);
		return new TargetReport(link, Phase.COMPARED, message, lines, recreate);
	}

	private void check(Session session, TracerVersion version) {
		SessionValidation.check(session, version).forEach(this::add);
	}

	private void offered(Session session, SessionClient client, Cancellation cancellation) throws ConnectionException {
		for (Domain domain : session.getDomains())
			try {
				OfferedEvents.check(domain, client.available(domain.getType(), cancellation)).forEach(this::add);
			} catch (TracerException e) {
				// What is offered cannot be told, as when the user may not see the kernel's: then nothing is said about it.
			}
	}

	private void add(Finding finding) {
		findings.add(Line.of(finding.severity() == Severity.ERROR ? Line.Kind.ERROR : Line.Kind.WARNING,
				NLS.bind(Messages.Finding, ElementName.of(finding.element()), finding.message())));
	}

	private void add(Change change) {
		if (change instanceof Change.Recreate anew) {
			List<String> reasons = anew.reasons().stream().map(ChangeText::of).toList();
			recreate.put(anew.session(), reasons);
			reasons.forEach(reason -> commands.add(Line.of(Line.Kind.REASON, reason)));
		}
		try {
			for (List<String> arguments : ChangeCommands.of(tracer, change))
				commands.add(command(link, change, arguments));
		} catch (IllegalArgumentException e) {
			findings.add(Line.of(Line.Kind.ERROR, e.getMessage()));
		}
	}

	/** The line of a command. */
	static Line command(TargetLink link, Change change, List<String> arguments) {
		return new Line(Line.Kind.COMMAND, RemoteShell.quote(onTarget(link, arguments)), ChangeText.of(change), arguments,
				Line.State.PLANNED, ""); //$NON-NLS-1$
	}

	/** A command as it runs there: with the target's prefix and its name of the program. */
	private static List<String> onTarget(TargetLink link, List<String> arguments) {
		if (link == null || link.entry().tracer() != Tracer.LTTNG)
			return arguments;
		TargetEntry entry = link.entry();
		List<String> all = new ArrayList<>(entry.prefix());
		all.add(entry.program());
		all.addAll(arguments.subList(1, arguments.size()));
		return all;
	}
}
