// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.editor;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/**
 * A page of the editor that is made when it is first asked for: most users look at a few of them, and making all would keep the UI thread for too long.
 *
 * @param <T> what it is
 */
final class LazyPage<T extends Composite> {

	private final Composite place;
	private final Function<Composite, T> maker;
	private T page;

	/**
	 * A page to be.
	 *
	 * @param maker makes it in the composite that is its place
	 */
	LazyPage(Composite parent, Function<Composite, T> maker) {
		place = new Composite(parent, SWT.NONE);
		place.setLayout(new FillLayout());
		this.maker = maker;
	}

	/** Where it is. */
	Composite place() {
		return place;
	}

	/** The page. */
	T get() {
		if (page == null) {
			page = maker.apply(place);
			place.layout(true);
		}
		return page;
	}

	/** Whether it has been made. */
	boolean isMade() {
		return page != null;
	}
}
