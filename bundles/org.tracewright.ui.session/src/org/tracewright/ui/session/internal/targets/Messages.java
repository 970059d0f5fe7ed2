// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.targets;

import org.eclipse.osgi.util.NLS;

/** The texts of targets. */
final class Messages extends NLS {

	public static String Daemon_not_startable;
	public static String Entry_name;
	public static String Host_text;
	public static String Host_title;
	public static String Host_trust;
	public static String Link_cancelled;
	public static String Link_connecting;
	public static String Link_disconnecting;
	public static String Link_looking;
	public static String Link_removed;
	public static String Secret_answer;
	public static String Secret_keep;
	public static String Secret_message;
	public static String Secret_ok;
	public static String Secret_passphrase;
	public static String Secret_passphrase_label;
	public static String Secret_passphrase_message;
	public static String Secret_password;
	public static String Secret_password_label;
	public static String Secret_sudo;
	public static String Secret_sudo_message;
	public static String Secret_title;
	public static String Secret_wrong;
	public static String Targets_java;
	public static String Targets_local;
	public static String Targets_twice;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
