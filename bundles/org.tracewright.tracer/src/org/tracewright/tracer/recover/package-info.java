// SPDX-License-Identifier: EPL-2.0
/** Traces made of what a recording leaves when its process is killed. */
package org.tracewright.tracer.recover;
