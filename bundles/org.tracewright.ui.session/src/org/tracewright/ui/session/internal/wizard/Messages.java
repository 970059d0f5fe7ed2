// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.wizard;

import org.eclipse.osgi.util.NLS;

/** The texts of the wizard. */
final class Messages extends NLS {

	public static String Page_description;
	public static String Page_level;
	public static String Page_pid;
	public static String Page_title;
	public static String Page_wrong;
	public static String Template_calls;
	public static String Template_calls_text;
	public static String Template_empty;
	public static String Template_empty_text;
	public static String Template_flight;
	public static String Template_flight_text;
	public static String Template_functions;
	public static String Template_functions_text;
	public static String Template_java;
	public static String Template_java_text;
	public static String Template_programs;
	public static String Template_programs_flight;
	public static String Template_programs_flight_text;
	public static String Template_programs_text;
	public static String Template_scheduling;
	public static String Template_scheduling_text;
	public static String Wizard_description;
	public static String Wizard_file;
	public static String Wizard_title;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
