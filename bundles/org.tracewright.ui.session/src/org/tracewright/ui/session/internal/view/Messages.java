// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import org.eclipse.osgi.util.NLS;

/** The texts of the Sessions view. */
final class Messages extends NLS {

	public static String Channel_choose;
	public static String Channel_message;
	public static String Channel_title;
	public static String Clear_button;
	public static String Clear_text;
	public static String Clear_title;
	public static String Column_lost;
	public static String Column_name;
	public static String Column_rate;
	public static String Column_recorded;
	public static String Column_state;
	public static String Context_title;
	public static String Destroy_active;
	public static String Destroy_button;
	public static String Destroy_memory;
	public static String Destroy_text;
	public static String Destroy_title;
	public static String Destroy_written;
	public static String Document_gone;
	public static String Document_unwritable;
	public static String Domain_message;
	public static String Domain_title;
	public static String Element_message;
	public static String Fetch_button;
	public static String Fetch_folder;
	public static String Fetch_headline;
	public static String Fetch_message;
	public static String Fetch_nothing_new;
	public static String Fetch_open;
	public static String Fetch_project;
	public static String Fetch_recording;
	public static String Fetch_title;
	public static String Forget_button;
	public static String Forget_text;
	public static String Forget_title;
	public static String Hint_connecting;
	public static String Hint_disconnected;
	public static String Hint_empty_session;
	public static String Hint_no_sessions;
	public static String Job_change;
	public static String Job_clear;
	public static String Job_create;
	public static String Job_destroy;
	public static String Job_document;
	public static String Job_fetch;
	public static String Job_load;
	public static String Job_regenerate;
	public static String Job_rotate;
	public static String Job_save;
	public static String Job_snapshot;
	public static String Job_start;
	public static String Job_stop;
	public static String Legend_active;
	public static String Legend_channel;
	public static String Legend_close;
	public static String Legend_columns;
	public static String Legend_connected;
	public static String Legend_context;
	public static String Legend_disconnected;
	public static String Legend_domain;
	public static String Legend_failed;
	public static String Legend_keys;
	public static String Legend_output;
	public static String Legend_rule;
	public static String Legend_schedule;
	public static String Legend_stopped;
	public static String Legend_title;
	public static String Legend_tracker;
	public static String Legend_trigger;
	public static String Load_empty;
	public static String Load_text;
	public static String Load_title;
	public static String Note_connecting;
	public static String Note_contexts_unknown;
	public static String Note_disconnected;
	public static String Note_empty_session;
	public static String Note_failed;
	public static String Note_looking;
	public static String Note_lost;
	public static String Note_no_sessions;
	public static String Note_wrong;
	public static String Output_title;
	public static String Property_address;
	public static String Property_message;
	public static String Property_name;
	public static String Property_program;
	public static String Property_state;
	public static String Property_this_machine;
	public static String Rule_title;
	public static String Schedule_title;
	public static String Session_message;
	public static String Session_title;
	public static String Session_twice;
	public static String Target_address;
	public static String Target_address_hint;
	public static String Target_connect;
	public static String Target_edit;
	public static String Target_local;
	public static String Target_message;
	public static String Target_name;
	public static String Target_new;
	public static String Target_no_address;
	public static String Target_program;
	public static String Target_ssh;
	public static String Target_sudo;
	public static String Target_twice;
	public static String Text_active;
	public static String Text_connected;
	public static String Text_connected_version;
	public static String Text_connecting;
	public static String Text_connection_lost;
	public static String Text_disabled;
	public static String Text_disconnected;
	public static String Text_enabled;
	public static String Text_failed;
	public static String Text_group;
	public static String Text_inactive;
	public static String Text_live;
	public static String Text_lost_rate;
	public static String Text_memory;
	public static String Text_network;
	public static String Text_on;
	public static String Text_per_second;
	public static String Text_snapshot;
	public static String Text_sudo;
	public static String Text_trigger;
	public static String Text_triggers;
	public static String Track_title;
	public static String Trigger_title;
	public static String View_rows;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
