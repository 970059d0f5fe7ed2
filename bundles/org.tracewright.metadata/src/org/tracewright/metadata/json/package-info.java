// SPDX-License-Identifier: EPL-2.0
/** The textual form of CTF 2 metadata (a JSON text sequence) as an EMF resource. */
package org.tracewright.metadata.json;
