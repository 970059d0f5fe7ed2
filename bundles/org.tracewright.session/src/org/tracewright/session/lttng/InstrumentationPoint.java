// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.lttng;

import java.util.List;

import org.tracewright.session.DomainType;
import org.tracewright.session.EventRuleKind;

/**
 * Something that can be recorded on a target.
 *
 * @param domain   its domain
 * @param kind     tracepoint or system call
 * @param pid      process that offers it; -1 for the kernel
 * @param process  command line of the process; empty for the kernel
 * @param name     of the tracepoint, system call or logger
 * @param logLevel its log level; empty when it has none
 * @param fields   its fields, when they were asked for
 */
public record InstrumentationPoint(DomainType domain, EventRuleKind kind, long pid, String process, String name, String logLevel,
		List<Field> fields) {

	/**
	 * A field.
	 *
	 * @param name    its name
	 * @param type    INTEGER, ENUM, FLOAT, STRING or OTHER
	 * @param written whether it is recorded, not only there for filters
	 */
	public record Field(String name, String type, boolean written) {
	}
}
