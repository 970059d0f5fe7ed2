// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.internal.element;

import org.eclipse.osgi.util.NLS;

/** What elements are called. */
final class Messages extends NLS {

	public static String callsite;
	public static String clock;
	public static String commonContext;
	public static String event;
	public static String eventHeader;
	public static String packetContext;
	public static String packetHeader;
	public static String payload;
	public static String specificContext;
	public static String stream;
	public static String trace;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
