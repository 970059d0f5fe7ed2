// SPDX-License-Identifier: EPL-2.0
/** The CTF codec: opens folders of the Common Trace Format as traces. */
package org.tracewright.ctf;
