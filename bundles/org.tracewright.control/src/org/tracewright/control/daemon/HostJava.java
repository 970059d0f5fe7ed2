// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tracewright.control.TracerException;
import org.tracewright.control.transport.Command;
import org.tracewright.control.transport.CommandResult;
import org.tracewright.control.transport.ConnectionException;

/** The Java of a host: what the {@link StartScript} is going to find there. */
final class HostJava {

	/** The oldest version that will do. */
	static final int LEAST = 21;
	/** Where Linux distributions have them. */
	static final String FOLDER = "/usr/lib/jvm";

	private static final Pattern VERSION = Pattern.compile(" version \"(\\d{1,9})");
	private static final int MOST = 50;

	private HostJava() {
	}

	/**
	 * Makes sure that there is one.
	 *
	 * @throws TracerException when there is none, or only older ones; the message says how to get one
	 */
	static void need(HostCommands host) throws ConnectionException, TracerException {
		int newest = 0;
		for (String java : candidates(host)) {
			newest = Math.max(newest, version(host, java));
			if (newest >= LEAST)
				return;
		}
		throw new TracerException("there is no Java " + LEAST + " or later on " + host.connection().target()
				+ (newest == 0 ? "" : ", the newest one is Java " + newest)
				+ ": install one, by 'sudo apt install openjdk-21-jdk-headless' (Debian, Ubuntu) or 'sudo dnf install java-21-openjdk-devel' (Fedora, Red Hat)");
	}

	private static List<String> candidates(HostCommands host) throws ConnectionException {
		List<String> all = new ArrayList<>();
		String home = host.run(Command.of("printenv", "JAVA_HOME")).outputText().strip();
		if (!home.isEmpty())
			all.add(home + "/bin/java");
		all.add("java");
		CommandResult installed = host.run(Command.of("ls", FOLDER));
		if (installed.succeeded())
			installed.outputText().lines().limit(MOST).forEach(name -> all.add(FOLDER + '/' + name + "/bin/java"));
		return all;
	}

	/** 0 when there is none. */
	private static int version(HostCommands host, String java) throws ConnectionException {
		CommandResult result = host.run(Command.of(java, "-version"));
		Matcher matcher = VERSION.matcher(result.errorText());
		return result.succeeded() && matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
	}
}
