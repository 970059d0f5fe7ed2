// SPDX-License-Identifier: EPL-2.0
package org.tracewright.metadata.internal.tsdl;

import org.eclipse.emf.common.notify.impl.AdapterImpl;

/** Marks an integer declared with a character encoding while its type is being built: an array of them is a string. */
final class TextMark extends AdapterImpl {
}
