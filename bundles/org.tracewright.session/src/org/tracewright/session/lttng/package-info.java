// SPDX-License-Identifier: EPL-2.0
/** LTTng's command line: what it says in its machine interface, and the commands that make a change. */
package org.tracewright.session.lttng;
