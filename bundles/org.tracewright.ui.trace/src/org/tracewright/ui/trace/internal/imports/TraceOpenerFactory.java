// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.imports;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IAdapterFactory;
import org.tracewright.ui.TraceOpener;

/** Folders open as traces in the trace editor. */
public final class TraceOpenerFactory implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object object, Class<T> type) {
		return object instanceof IFolder folder && type == TraceOpener.class
				? type.cast((TraceOpener) page -> TraceOpening.open(page, folder))
				: null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[]{TraceOpener.class};
	}
}
