// SPDX-License-Identifier: EPL-2.0
/** LTTng on a target: what is there, and making it what is wanted. */
package org.tracewright.control.lttng;
