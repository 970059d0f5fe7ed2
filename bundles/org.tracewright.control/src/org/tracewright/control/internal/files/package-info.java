// SPDX-License-Identifier: EPL-2.0
/** Files of a target, and how they are brought to this machine. */
package org.tracewright.control.internal.files;
