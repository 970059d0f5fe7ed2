// SPDX-License-Identifier: EPL-2.0
/** Tells what is wrong with a trace: what was lost, what cannot be decoded, and whose times do not fit. */
package org.tracewright.ctf.check;
