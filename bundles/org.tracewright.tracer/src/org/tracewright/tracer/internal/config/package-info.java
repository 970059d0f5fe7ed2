// SPDX-License-Identifier: EPL-2.0
/** Reads properties that describe a recording, and does what they say. */
package org.tracewright.tracer.internal.config;
