// SPDX-License-Identifier: EPL-2.0
/** From a name to an SSH session that can be trusted: settings, known hosts, keys, jumps; and what is done with one. */
package org.tracewright.control.internal.ssh;
