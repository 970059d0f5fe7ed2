// SPDX-License-Identifier: EPL-2.0
/**
 * The filter language, the same for reading traces and for recording them: {@link org.tracewright.filter.Filter#parse} makes a tree from a text,
 * {@link org.tracewright.filter.Filter#bind} makes from that and from a {@link org.tracewright.filter.Schema kind of record} a
 * {@link org.tracewright.filter.Condition} to test records with. Depends on the JDK alone.
 */
package org.tracewright.filter;
