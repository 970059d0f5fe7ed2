// SPDX-License-Identifier: EPL-2.0
/** Makes events of what a program logs by Logback. */
package org.tracewright.logback;
