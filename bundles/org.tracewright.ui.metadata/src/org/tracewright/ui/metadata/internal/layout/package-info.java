// SPDX-License-Identifier: EPL-2.0
/** The layout page: how the bits of a record lie one after the other. */
package org.tracewright.ui.metadata.internal.layout;
