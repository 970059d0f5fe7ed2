// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.latencies;

import org.tracewright.analysis.LatencyRules.Place;

/** A line is no rule: where, and what is expected there. */
final class FaultException extends Exception {

	private static final long serialVersionUID = 1;

	private final transient Place place;

	FaultException(Place place, String message) {
		super(message);
		this.place = place;
	}

	Place place() {
		return place;
	}
}
