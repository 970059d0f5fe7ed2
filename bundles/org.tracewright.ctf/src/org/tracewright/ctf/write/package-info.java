// SPDX-License-Identifier: EPL-2.0
/** Writes CTF traces. */
package org.tracewright.ctf.write;
