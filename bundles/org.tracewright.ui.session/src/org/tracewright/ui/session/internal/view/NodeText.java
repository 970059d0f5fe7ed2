// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import org.eclipse.emf.ecore.EObject;
import org.tracewright.ui.session.internal.element.ElementIcons;

/**
 * What a row says.
 *
 * @param name     its name
 * @param detail   what is said behind the name, less loud; possibly empty
 * @param state    how it is
 * @param recorded what it has recorded
 * @param rate     what it records in a second
 * @param lost     what it has lost
 * @param icon     name of its picture
 * @param bad      whether what was lost, or the state, is something to look at
 */
record NodeText(String name, String detail, String state, String recorded, String rate, String lost, String icon, boolean bad) {

	/** A row with a name and a picture of the bundle. */
	static NodeText of(String name, String detail, String icon) {
		return new NodeText(name, detail, "", "", "", "", icon, false); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** A row with a name and the picture of an element. */
	static NodeText of(String name, String detail, EObject element) {
		return of(name, detail, ElementIcons.path(element));
	}

	/** The same with a state. */
	NodeText in(String how) {
		return new NodeText(name, detail, how, recorded, rate, lost, icon, bad);
	}

	/** The same with what was lost. */
	NodeText withLoss(String loss, boolean isBad) {
		return new NodeText(name, detail, state, recorded, rate, loss, icon, isBad);
	}

	/** The same with what it has recorded, and how fast. */
	NodeText withRecorded(String size, String speed) {
		return new NodeText(name, detail, state, size, speed, lost, icon, bad);
	}

	/** The same with more behind the name. */
	NodeText withMore(String more) {
		return new NodeText(name, detail + (detail.isEmpty() ? "  " : ", ") + more, state, recorded, rate, lost, icon, bad); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The text of a column. */
	String column(int column) {
		return switch (column) {
			case 0 -> name + detail;
			case 1 -> state;
			case 2 -> recorded;
			case 3 -> rate;
			default -> lost;
		};
	}
}
