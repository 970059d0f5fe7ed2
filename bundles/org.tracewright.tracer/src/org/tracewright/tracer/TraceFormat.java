// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer;

/** In which form of the Common Trace Format a recording is written. */
public enum TraceFormat {
	/** CTF 2 (CTF2-SPEC-2.0). */
	CTF_2,
	/** CTF 1.8, which older readers know. */
	CTF_1_8
}
