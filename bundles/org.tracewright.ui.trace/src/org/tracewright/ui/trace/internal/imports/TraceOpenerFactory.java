// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.imports;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IAdapterFactory;
import org.tracewright.ui.LiveTraceOpener;
import org.tracewright.ui.TraceOpener;

/** Folders open as traces in the trace editor. */
public final class TraceOpenerFactory implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object object, Class<T> type) {
		if (!(object instanceof IFolder folder))
			return null;
		if (type == TraceOpener.class)
			return type.cast((TraceOpener) page -> TraceOpening.open(page, folder));
		if (type == LiveTraceOpener.class)
			return type.cast((LiveTraceOpener) (page, source) -> TraceOpening.openLive(page, folder, source));
		return null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[]{TraceOpener.class, LiveTraceOpener.class};
	}
}
