// SPDX-License-Identifier: EPL-2.0
/** The textual form of CTF 1.8 metadata (TSDL) as an EMF resource. */
package org.tracewright.metadata.tsdl;
