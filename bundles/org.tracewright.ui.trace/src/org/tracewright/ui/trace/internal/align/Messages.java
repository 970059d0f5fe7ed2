// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.align;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

	public static String title, text, trace, begin, offset, same_begin, as_recorded, bad_offset, too_many, not_kept;

	static {
		initializeMessages("org.tracewright.ui.trace.internal.align.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
