// SPDX-License-Identifier: EPL-2.0
/** Session documents: the files {@code *.tracesession}. */
package org.tracewright.session.document;
