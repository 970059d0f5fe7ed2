// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.editor;

import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

/** The texts of the editor. */
final class Messages extends NLS {

	public static String Edit_errors;
	public static String Edit_failed;
	public static String Edit_stale;
	public static String Editor_layout;
	public static String Editor_model;
	public static String Editor_outside;
	public static String Editor_source;
	public static String Format_label;
	public static String Model_reading;
	public static String Model_unreadable;
	public static String Provider_tooLarge;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}

	/** The same texts for actions of text editors, which look for theirs by a prefix. */
	static ResourceBundle bundle() {
		return ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages"); //$NON-NLS-1$
	}
}
