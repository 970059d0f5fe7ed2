// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ui.session.internal.targets.TargetEntry;
import org.tracewright.ui.session.internal.targets.TargetState;
import org.tracewright.ui.session.internal.view.SessionCommand;
import org.tracewright.ui.session.internal.view.SessionsView;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.testkit.UiWatchdog;

/** What a target says, however much or odd: a script says it in the place of LTTng. */
@ExtendWith(ScreenshotOnFailure.class)
class ManySessionsTest {

	private static final int SESSIONS = 100;
	private static final int EVENTS = 1000;
	private static final String SESSION = "<session><name>%s</name><path>/tmp/%s</path><enabled>true</enabled><snapshot_mode>0</snapshot_mode>"
			+ "<live_timer_interval>0</live_timer_interval>%s</session>";
	private static final String CHANNEL = "<domains><domain><type>UST</type><buffer_type>PER_UID</buffer_type><channels><channel><name>channel0</name>"
			+ "<enabled>true</enabled><attributes><overwrite_mode>DISCARD</overwrite_mode><subbuffer_size>16384</subbuffer_size>"
			+ "<subbuffer_count>4</subbuffer_count><discarded_events>7</discarded_events><lost_packets>0</lost_packets></attributes>"
			+ "<events>%s</events></channel></channels></domain></domains>";
	private static final String EVENT = "<event><name>app:event%04d</name><type>TRACEPOINT</type><enabled>true</enabled><exclusions/></event>";

	@TempDir
	private Path temp;
	private SessionsView view;

	@AfterEach
	void close() {
		ErrorDialog.AUTOMATED_MODE = true;
		Views.close();
	}

	private void reply(String name, String command, String output) throws IOException {
		Files.writeString(temp.resolve(name + ".xml"),
				"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
						+ "<command xmlns=\"https://lttng.org/xml/ns/lttng-mi\" schemaVersion=\"4.1\"><name>" + command
						+ "</name><output>" + output + "</output></command>\n");
	}

	private static String all(int count, java.util.function.IntFunction<String> one) {
		return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining());
	}

	/** A target whose command does what the body of a shell script says. */
	private TargetEntry target(String script) throws IOException {
		Path program = temp.resolve("lttng");
		Files.writeString(program, "#!/bin/sh\ncd '" + temp + "'\n" + script);
		Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
		return new TargetEntry("busy", "", false, program.toString());
	}

	private void connect(TargetEntry entry, TargetState expected) {
		view = Views.open(entry);
		Views.link().connect();
		Bot.waitUntil("the target is " + expected, () -> Views.link().view().state() == expected);
	}

	@Test
	void aHundredSessionsOfAThousandEventsDoNotFreezeAnything() throws Exception {
		reply("version", "version",
				"<version><string>2.13.9</string><major>2</major><minor>13</minor><patchLevel>9</patchLevel></version>");
		reply("triggers", "list-trigger", "<triggers/>");
		reply("all", "list", "<sessions>" + all(SESSIONS, i -> SESSION.formatted("s" + i, "s" + i, "")) + "</sessions>");
		reply("one", "list", "<sessions>" + SESSION.formatted("NAME", "NAME", CHANNEL.formatted(all(EVENTS, EVENT::formatted)))
				+ "</sessions>");
		connect(target("""
				case "$*" in
					*version) cat version.xml ;;
					*list-triggers) cat triggers.xml ;;
					*list) cat all.xml ;;
					*"list -- "*) sed "s/NAME/$5/g" one.xml ;;
					*) exit 1 ;;
				esac
				"""), TargetState.CONNECTED);
		Bot.waitUntil("all sessions are there", () -> Views.rows(view).contains("s99"));
		try (UiWatchdog watchdog = UiWatchdog.start()) {
			for (int i : new int[]{0, 50, 99}) {
				Views.select(view, "busy", "s" + i + "  ", "User space", "channel0", "event rules 901 to 1,000", "app:event0999");
				assertEquals(11,
						Bot.item(view.viewer().getTree(), "busy", "s" + i + "  ", "User space", "channel0").getItemCount());
				Bot.screenshot("sessions-many-light");
			}
			long end = System.currentTimeMillis() + 3000;
			Bot.waitUntil("it was looked at again", () -> System.currentTimeMillis() > end);
		}
		assertTrue(Views.rows(view).contains("s50  /tmp/s50 | active"), Views.rows(view).substring(0, 500));
	}

	@Test
	void aTargetWithoutLttngSaysWhatToDo() throws Exception {
		view = Views.open(new TargetEntry("bare", "", false, temp.resolve("nothing").toString()));
		Views.link().connect();
		Bot.waitUntil("it is told", () -> Views.link().view().message().contains("install"));
		Bot.settle();
		assertTrue(Views.rows(view).contains("cannot be listed"), Views.rows(view));
		Bot.screenshot("sessions-no-lttng-light");
	}

	@Test
	void whatMayNotBeDoneIsToldWithTheReason() throws Exception {
		reply("version", "version",
				"<version><string>2.13.9</string><major>2</major><minor>13</minor><patchLevel>9</patchLevel></version>");
		reply("triggers", "list-trigger", "<triggers/>");
		reply("all", "list",
				"<sessions>" + SESSION.formatted("s0", "s0", "").replace("<enabled>true", "<enabled>false") + "</sessions>");
		connect(target("""
				case "$*" in
					*version) cat version.xml ;;
					*list-triggers) cat triggers.xml ;;
					*list) cat all.xml ;;
					*"list -- "*) cat all.xml ;;
					*) echo "Error: Permission denied" >&2; exit 1 ;;
				esac
				"""), TargetState.CONNECTED);
		Views.select(view, "busy", "s0");
		// Tests do not see dialogs of errors otherwise.
		ErrorDialog.AUTOMATED_MODE = false;
		Bot.inDialog("Problem Occurred", bot -> {
			assertTrue(bot.labels().contains("Permission denied"), bot.labels());
			Bot.screenshot("sessions-denied-light");
			bot.click("OK");
		}, () -> {
			Views.command(view, SessionCommand.START);
			Bot.waitForJobs(org.tracewright.ui.session.internal.view.TargetJob.FAMILY);
			long end = System.currentTimeMillis() + 2000;
			Bot.waitUntil("the dialog was there", () -> System.currentTimeMillis() > end);
		});
	}
}
