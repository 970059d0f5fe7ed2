// SPDX-License-Identifier: EPL-2.0
/** Commands and files on a target, this machine or one behind SSH. Plain Java without any user interface. */
package org.tracewright.control.transport;
