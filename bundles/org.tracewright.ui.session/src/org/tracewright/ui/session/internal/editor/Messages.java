// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.editor;

import org.eclipse.osgi.util.NLS;

/** The texts of the editor. */
final class Messages extends NLS {

	public static String Action_apply;
	public static String Action_apply_tip;
	public static String Action_redo;
	public static String Action_undo;
	public static String Editor_changed;
	public static String Editor_changed_keep;
	public static String Editor_changed_read;
	public static String Editor_changed_title;
	public static String Editor_deleted;
	public static String Editor_mistaken;
	public static String Editor_notSaved;
	public static String Editor_notSaved_title;
	public static String Editor_outside;
	public static String Editor_overwrite;
	public static String Editor_preview;
	public static String Editor_session;
	public static String Editor_source;
	public static String File_large;
	public static String File_looking;
	public static String File_reading;
	public static String Markers_job;
	public static String Model_check;
	public static String Overview_any;
	public static String Overview_checking;
	public static String Overview_default;
	public static String Overview_empty;
	public static String Overview_findings;
	public static String Overview_good;
	public static String Overview_more;
	public static String Overview_noOutput;
	public static String Overview_session;
	public static String Overview_unknown;
	public static String Overview_unnamed;
	public static String Pane_again;
	public static String Pane_problem;
	public static String Pane_reading;
	public static String Pane_text;
	public static String Source_hint;
	public static String Source_making;
	public static String Source_problem;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
