// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.element;

import org.eclipse.osgi.util.NLS;

/** The texts of elements. */
final class Messages extends NLS {

	public static String Add_action;
	public static String Add_domain;
	public static String Add_rotation;
	public static String Add_tracker;
	public static String Edit_add;
	public static String Edit_choose;
	public static String Edit_duplicate;
	public static String Edit_move;
	public static String Edit_paste;
	public static String Edit_remove;
	public static String Label_atLeast;
	public static String Label_atMost;
	public static String Label_buffers;
	public static String Label_consumed;
	public static String Label_disabled;
	public static String Label_every;
	public static String Label_exactly;
	public static String Label_exclusions;
	public static String Label_filter;
	public static String Label_matches;
	public static String Label_none;
	public static String Label_onceAfter;
	public static String Label_oneTrace;
	public static String Label_owner;
	public static String Label_rotates;
	public static String Label_perProcess;
	public static String Label_perUser;
	public static String Label_rotation_period;
	public static String Label_rotation_size;
	public static String Label_snapshots;
	public static String Label_target;
	public static String Label_traces;
	public static String Label_tracker;
	public static String Label_trigger;
	public static String Label_unnamed;
	public static String Label_usage;
	public static String New_channel;
	public static String New_session;
	public static String New_snapshot_folder;
	public static String New_target;
	public static String New_trigger;
	public static String Units_bytes;
	public static String Units_microseconds;
	public static String Units_wrong;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
