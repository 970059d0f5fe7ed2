// SPDX-License-Identifier: EPL-2.0
/** The {@code tracewright} command: a plain Java program. */
package org.tracewright.cli;
