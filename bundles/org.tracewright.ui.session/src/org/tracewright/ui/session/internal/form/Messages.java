// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import org.eclipse.osgi.util.NLS;

/** The texts of forms. */
final class Messages extends NLS {

	public static String Choose_again;
	public static String Choose_count;
	public static String Choose_empty_java;
	public static String Choose_empty_kernel;
	public static String Choose_empty_logger;
	public static String Choose_empty_ust;
	public static String Choose_failed;
	public static String Choose_failed_kernel;
	public static String Choose_from;
	public static String Choose_heading;
	public static String Choose_job;
	public static String Choose_level;
	public static String Choose_loading;
	public static String Choose_message;
	public static String Choose_name;
	public static String Choose_noTargets;
	public static String Choose_ok;
	public static String Choose_process;
	public static String Choose_search;
	public static String Choose_stop;
	public static String Choose_stopped;
	public static String Choose_target;
	public static String Choose_title;
	public static String Dialog_finding;
	public static String Dialog_more;
	public static String Form_choose;
	public static String Form_choose_tip;
	public static String Form_label;
	public static String Form_mistake;
	public static String Form_none;
	public static String Form_other;
	public static String Form_other_more;
	public static String Form_other_value;
	public static String Form_set;
	public static String Tree_add;
	public static String Tree_add_menu;
	public static String Tree_copy;
	public static String Tree_cut;
	public static String Tree_down;
	public static String Tree_down_menu;
	public static String Tree_duplicate;
	public static String Tree_duplicate_menu;
	public static String Tree_notCopied;
	public static String Tree_notPasted;
	public static String Tree_paste;
	public static String Tree_remove;
	public static String Tree_remove_menu;
	public static String Tree_up;
	public static String Tree_up_menu;
	public static String Value_number;
	public static String Value_real;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
