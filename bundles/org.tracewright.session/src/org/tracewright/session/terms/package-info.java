// SPDX-License-Identifier: EPL-2.0
/** What the texts of the model mean, and when two of them mean the same. */
package org.tracewright.session.terms;
