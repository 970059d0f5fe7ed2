// SPDX-License-Identifier: EPL-2.0
/** What generated tracepoints call. Public only because they live beside the interfaces they implement: nothing here is for programmers. */
package org.tracewright.tracer.runtime;
