// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A command in the place of LTTng's that says what a test has it say, however much, and does nothing: the user may not. */
final class ScriptedLttng {

	private static final String SESSION = "<session><name>%s</name><path>/tmp/%s</path><enabled>%s</enabled><snapshot_mode>0</snapshot_mode>"
			+ "<live_timer_interval>0</live_timer_interval>%s</session>";
	private static final String CHANNEL = "<domains><domain><type>UST</type><buffer_type>PER_UID</buffer_type><channels><channel><name>channel0</name>"
			+ "<enabled>true</enabled><attributes><overwrite_mode>DISCARD</overwrite_mode><subbuffer_size>16384</subbuffer_size>"
			+ "<subbuffer_count>4</subbuffer_count><discarded_events>7</discarded_events><lost_packets>0</lost_packets></attributes>"
			+ "<events>%s</events></channel></channels></domain></domains>";
	private static final String EVENT = "<event><name>app:event%04d</name><type>TRACEPOINT</type><enabled>true</enabled><exclusions/></event>";

	private final Path folder;

	/** One that keeps its replies in a folder; it has no session. */
	ScriptedLttng(Path folder, String version) throws IOException {
		this.folder = folder;
		String[] parts = version.split("\\.");
		reply("version", "version",
				"<version><string>%s</string><major>%s</major><minor>%s</minor><patchLevel>%s</patchLevel></version>"
						.formatted(version, parts[0], parts[1], parts[2]));
		reply("triggers", "list-trigger", "<triggers/>");
		sessions(false, List.of(), 0);
		Path program = Path.of(program());
		Files.writeString(program, """
				#!/bin/sh
				cd '%s'
				echo "$*" >> said
				case "$*" in
					*version) cat version.xml ;;
					*list-triggers) cat triggers.xml ;;
					*list) cat all.xml ;;
					*"list -- "*) sed "s/NAME/$5/g" one.xml ;;
					*) echo "Error: Permission denied" >&2; exit 1 ;;
				esac
				""".formatted(folder));
		Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
	}

	/** The command. */
	String program() {
		return folder.resolve("lttng").toString();
	}

	/** All that it was asked for, a command a line. */
	String asked() throws IOException {
		return Files.readString(folder.resolve("said"));
	}

	/** From now on there are these sessions, each with one channel of so many event rules. */
	void sessions(boolean active, List<String> names, int rules) throws IOException {
		reply("one", "list",
				"<sessions>"
						+ SESSION.formatted("NAME", "NAME", active,
								CHANNEL.formatted(
										IntStream.range(0, rules).mapToObj(EVENT::formatted).collect(Collectors.joining())))
						+ "</sessions>");
		reply("all", "list", "<sessions>"
				+ names.stream().map(n -> SESSION.formatted(n, n, active, "")).collect(Collectors.joining()) + "</sessions>");
	}

	private void reply(String name, String command, String output) throws IOException {
		Path whole = folder.resolve(name + ".new");
		Files.writeString(whole,
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
						+ "<command xmlns=\"https://lttng.org/xml/ns/lttng-mi\" schemaVersion=\"4.1\"><name>" + command
						+ "</name><output>" + output + "</output></command>\n");
		Files.move(whole, folder.resolve(name + ".xml"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}
}
