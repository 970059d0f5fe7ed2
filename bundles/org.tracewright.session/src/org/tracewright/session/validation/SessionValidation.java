// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tracewright.session.Connection;
import org.tracewright.session.Session;
import org.tracewright.session.SessionDocument;
import org.tracewright.session.SessionPackage.Literals;
import org.tracewright.session.Target;
import org.tracewright.session.Tracer;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.terms.Tracers;

/** Checks what is wanted by the rules of its tracer, and by what is known of the versions of LTTng. */
public final class SessionValidation {

	private SessionValidation() {
	}

	/**
	 * What is wrong with a session, in the order of the model; empty when all is well.
	 *
	 * @param version of the tracer that is to record it, or null when it is not known: then nothing is said about versions
	 */
	public static List<Finding> check(Session session, TracerVersion version) {
		Findings findings = new Findings();
		check(session, version, findings);
		return findings.all();
	}

	private static void check(Session session, TracerVersion version, Findings findings) {
		if (Tracers.of(session) == Tracer.TRACEWRIGHT || version != null && version.getTracer() == Tracer.TRACEWRIGHT) {
			new JavaRules(findings, version, session).check();
			return;
		}
		Versions versions = new Versions(findings, version);
		new SessionRules(findings, versions, session).check();
		new TriggerRules(findings, versions, session).check();
		new KnownFaults(findings, versions, session).check();
	}

	/**
	 * What is wrong with a document: its targets, and all of its sessions.
	 *
	 * @param version as in {@link #check(Session, TracerVersion)}
	 */
	public static List<Finding> check(SessionDocument document, TracerVersion version) {
		Findings findings = new Findings();
		for (Target target : document.getTargets())
			if (target.getConnection() == Connection.SSH && (target.getHost() == null || target.getHost().isBlank()))
				findings.error(target, Literals.TARGET__HOST, "a target that is reached by SSH needs a host");
			else if (target.getPort() != null && (target.getPort() < 1 || target.getPort() > 65_535))
				findings.error(target, Literals.TARGET__PORT, "a port is a number from 1 to 65535");
		Set<String> names = new HashSet<>();
		for (Session session : document.getSessions()) {
			if (session.getName() != null && !names.add(session.getName()))
				findings.error(session, Literals.SESSION__NAME, "another session of the document has this name too");
			check(session, version, findings);
		}
		return findings.all();
	}
}
