// SPDX-License-Identifier: EPL-2.0
/** An online shop that traces itself, simulated: how to use the tracer, and a trace to look at. Begin with {@code ShopEvents} and {@code FlightRecorder}. */
package org.tracewright.examples.shop;
