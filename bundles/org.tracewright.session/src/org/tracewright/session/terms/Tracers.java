// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.terms;

import java.util.Arrays;
import java.util.List;

import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.Session;
import org.tracewright.session.Tracer;

/** Which tracer records what: a session is of one of them. */
public final class Tracers {

	private Tracers() {
	}

	/** The tracer of a domain. */
	public static Tracer of(DomainType domain) {
		return domain == DomainType.JAVA ? Tracer.TRACEWRIGHT : Tracer.LTTNG;
	}

	/** The domains of a tracer. */
	public static List<DomainType> domains(Tracer tracer) {
		return Arrays.stream(DomainType.values()).filter(type -> of(type) == tracer).toList();
	}

	/** The tracer that a session is for: Tracewright as soon as Java programs are in it. */
	public static Tracer of(Session session) {
		return java(session) == null ? Tracer.LTTNG : Tracer.TRACEWRIGHT;
	}

	/** Whether a tracer records all that is in a session. */
	public static boolean fits(Session session, Tracer tracer) {
		return session.getDomains().stream().allMatch(d -> of(d.getType()) == tracer);
	}

	/** What a session records of Java programs; null when it records none. */
	public static Domain java(Session session) {
		return session.getDomains().stream().filter(d -> d.getType() == DomainType.JAVA).findFirst().orElse(null);
	}

	/** What users call a tracer. */
	public static String name(Tracer tracer) {
		return tracer == Tracer.LTTNG ? "LTTng" : "Tracewright";
	}
}
