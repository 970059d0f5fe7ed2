// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control;

import java.util.List;

import org.tracewright.control.daemon.DaemonRequest;
import org.tracewright.session.Tracer;
import org.tracewright.session.diff.Change;
import org.tracewright.session.lttng.LttngCommands;

/** What is said to a tracer for a change, to be shown: commands of LTTng; requests of our own daemon, each with the name of its method and its parameters as JSON. */
public final class ChangeCommands {

	private ChangeCommands() {
	}

	/**
	 * What is said, in its order.
	 *
	 * @throws IllegalArgumentException when the tracer knows no such change; the message says why
	 */
	public static List<List<String>> of(Tracer tracer, Change change) {
		return tracer == Tracer.LTTNG ? LttngCommands.of(change) : List.of(DaemonRequest.of(change).words());
	}
}
