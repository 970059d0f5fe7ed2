// SPDX-License-Identifier: EPL-2.0
/** The reading side of rings for other processes than the one that records: a session daemon takes what programs have recorded. */
package org.tracewright.tracer.consume;
