// SPDX-License-Identifier: EPL-2.0
/** The text of metadata: colours, completion, hovers, formatting, outline, problems and their fixes, for TSDL and for JSON text sequences. */
package org.tracewright.ui.metadata.internal.source;
