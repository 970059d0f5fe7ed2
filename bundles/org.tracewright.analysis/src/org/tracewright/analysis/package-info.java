// SPDX-License-Identifier: EPL-2.0
/** From events to answers: what an analysis is, and those that there are. Plain Java without any user interface. */
package org.tracewright.analysis;
