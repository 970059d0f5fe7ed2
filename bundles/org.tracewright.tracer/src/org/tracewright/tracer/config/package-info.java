// SPDX-License-Identifier: EPL-2.0
/** Recordings that a program's properties ask for, without code. */
package org.tracewright.tracer.config;
