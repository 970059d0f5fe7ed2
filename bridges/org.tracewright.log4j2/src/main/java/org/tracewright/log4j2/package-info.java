// SPDX-License-Identifier: EPL-2.0
/** Makes events of what a program logs by Log4j 2. */
package org.tracewright.log4j2;
