// SPDX-License-Identifier: EPL-2.0
/** From interfaces and schemas to events that can be recorded. */
package org.tracewright.tracer.internal.provider;
