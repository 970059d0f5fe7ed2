// SPDX-License-Identifier: EPL-2.0
/** How all pages name, find and picture the elements of a model. */
package org.tracewright.ui.metadata.internal.element;
