// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.apply;

import org.eclipse.osgi.util.NLS;

/** The texts of the preview. */
final class Messages extends NLS {

	public static String Applied_all;
	public static String Applied_cancelled;
	public static String Applied_errors;
	public static String Applied_failed;
	public static String Applied_recreate;
	public static String Applied_some;
	public static String Applied_stopped;
	public static String Applying;
	public static String Change_addChannel;
	public static String Change_addContext;
	public static String Change_addOutput;
	public static String Change_addRule;
	public static String Change_addTrigger;
	public static String Change_all;
	public static String Change_allPrograms;
	public static String Change_create;
	public static String Change_disableChannel;
	public static String Change_disableRule;
	public static String Change_enableChannel;
	public static String Change_enableRule;
	public static String Change_neverRotates;
	public static String Change_noPrograms;
	public static String Change_noRotation;
	public static String Change_programs;
	public static String Change_recreate;
	public static String Change_removeOutput;
	public static String Change_removeTrigger;
	public static String Change_rotation;
	public static String Change_start;
	public static String Change_stop;
	public static String Change_track;
	public static String Change_untrack;
	public static String Compared_changes;
	public static String Compared_nowhere;
	public static String Compared_same;
	public static String Comparing;
	public static String Finding;
	public static String Job_apply;
	public static String Job_compare;
	public static String Left;
	public static String Preview_apply;
	public static String Preview_busy;
	public static String Preview_cancelled;
	public static String Preview_compare;
	public static String Preview_compareFirst;
	public static String Preview_copy;
	public static String Preview_copyCommands;
	public static String Preview_errors;
	public static String Preview_goOn;
	public static String Preview_none;
	public static String Preview_notCompared;
	public static String Preview_recreate;
	public static String Preview_recreate_tip;
	public static String Preview_several;
	public static String Preview_stale;
	public static String Preview_stop;
	public static String Preview_targets;
	public static String Reason;
	public static String Reason_added;
	public static String Reason_other;
	public static String Reason_removed;
	public static String Recreate_cancel;
	public static String Recreate_ok;
	public static String Recreate_reason;
	public static String Recreate_session;
	public static String Recreate_text;
	public static String Recreate_title;
	public static String State_done;
	public static String State_failed;
	public static String State_leftOut;
	public static String State_message;
	public static String State_waiting;
	public static String Table_change;
	public static String Table_command;
	public static String Table_nowhere;
	public static String Table_result;
	public static String Table_target;
	public static String Targets_address;
	public static String Targets_connected;
	public static String Targets_connecting;
	public static String Targets_disconnected;
	public static String Targets_failed;
	public static String Targets_lost;
	public static String Targets_message;
	public static String Targets_name;
	public static String Targets_state;
	public static String Targets_version;
	public static String Tracer;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
