// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.terms;

import java.util.List;

/** What can be recorded with each event of Java programs. */
public final class JavaContexts {

	/** The types, those that are asked for most often first. */
	public static final List<String> ALL = List.of("vpid", "vtid", "thread_name", "procname", "cpu_id");

	private JavaContexts() {
	}
}
