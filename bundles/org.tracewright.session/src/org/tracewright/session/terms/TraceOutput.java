// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.terms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tracewright.session.Session;

/**
 * Where a trace goes: a folder, or a relay daemon.
 *
 * @param folder      folder on the target; null for a relay daemon
 * @param version6    whether the relay daemon is reached by IPv6
 * @param host        of the relay daemon; null for a folder
 * @param controlPort of the relay daemon; 0 when not given
 * @param dataPort    of the relay daemon; 0 when not given
 * @param path        folder at the relay daemon; empty when not given
 */
public record TraceOutput(String folder, boolean version6, String host, int controlPort, int dataPort, String path) {

	/** Port that relay daemons listen on for commands. */
	public static final int CONTROL_PORT = 5342;
	/** Port that relay daemons listen on for data. */
	public static final int DATA_PORT = 5343;

	private static final Pattern URL = Pattern.compile(
			"(net|tcp)([46]?)://(\\[[^\\]]*\\]|[^/:\\[]*)(?::(\\d{1,5}))?(?::(\\d{1,5}))?(/.*?)?( \\[data: (\\d{1,5})\\])?",
			Pattern.DOTALL);
	private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[.*\\]");

	/** Reads a path, a URL, or what LTTng lists for one ({@code tcp4://127.0.0.1:5342/ [data: 5343]}); null for a URL of another kind. */
	public static TraceOutput of(String text) {
		if (text.startsWith("file://"))
			return plain(text.substring("file://".length()));
		Matcher url = URL.matcher(text);
		if (url.matches())
			return new TraceOutput(null, "6".equals(url.group(2)), url.group(3), port(url.group(4)),
					port(url.group(8) == null ? url.group(5) : url.group(8)),
					url.group(6) == null ? "" : url.group(6).replaceAll("^/+|/+$", ""));
		return text.contains("://") ? null : plain(text);
	}

	/** The folder on the target that a session writes to, or its snapshots; null when it writes elsewhere. */
	public static String folderOf(Session session) {
		String text = session.getOutput();
		if ((text == null || text.isEmpty()) && !session.getSnapshotOutputs().isEmpty())
			text = session.getSnapshotOutputs().getFirst().getOutput();
		TraceOutput output = text == null ? null : of(text);
		return output == null || output.isNetwork() || output.folder == null || output.folder.isEmpty() ? null : output.folder;
	}

	private static TraceOutput plain(String folder) {
		return new TraceOutput(folder.length() > 1 ? folder.replaceAll("/+$", "") : folder, false, null, 0, 0, "");
	}

	private static int port(String text) {
		return text == null ? 0 : Integer.parseInt(text);
	}

	/** Whether it is a relay daemon. */
	public boolean isNetwork() {
		return host != null;
	}

	/**
	 * Whether what is there can be what was wanted here. Names of hosts are looked up by the target, and what the target chooses by itself is not compared: only
	 * what is certainly different makes a difference.
	 */
	public boolean allows(TraceOutput actual) {
		if (!isNetwork() || !actual.isNetwork())
			return isNetwork() == actual.isNetwork() && folder.equals(actual.folder);
		boolean addresses = ADDRESS.matcher(host).matches() && ADDRESS.matcher(actual.host).matches();
		return (!addresses || host.equals(actual.host)) && version6 == actual.version6
				&& (actual.controlPort == 0 || control() == actual.control()) && (actual.dataPort == 0 || data() == actual.data())
				&& (path.isEmpty() || path.equals(actual.path));
	}

	private int control() {
		return controlPort == 0 ? CONTROL_PORT : controlPort;
	}

	private int data() {
		return dataPort == 0 ? DATA_PORT : dataPort;
	}
}
