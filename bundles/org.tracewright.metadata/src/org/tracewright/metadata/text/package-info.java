// SPDX-License-Identifier: EPL-2.0
/** What both textual forms of metadata share: the resource, its diagnostics and the places of model elements in the text. */
package org.tracewright.metadata.text;
