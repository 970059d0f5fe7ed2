// SPDX-License-Identifier: EPL-2.0
/** Makes events of what a program logs by {@code java.util.logging}, and helps bridges from other logging libraries. */
package org.tracewright.tracer.logging;
