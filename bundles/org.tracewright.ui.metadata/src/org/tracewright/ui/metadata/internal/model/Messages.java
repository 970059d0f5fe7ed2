// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.model;

import org.eclipse.osgi.util.NLS;

/** The texts of the model page. */
final class Messages extends NLS {

	public static String Details_label;
	public static String Details_none;
	public static String Details_noneToSee;
	public static String Details_title;
	public static String Details_wrong;
	public static String Model_add;
	public static String Model_addChild;
	public static String Model_copy;
	public static String Model_cut;
	public static String Model_delete;
	public static String Model_down;
	public static String Model_empty;
	public static String Model_loading;
	public static String Model_paste;
	public static String Model_up;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
