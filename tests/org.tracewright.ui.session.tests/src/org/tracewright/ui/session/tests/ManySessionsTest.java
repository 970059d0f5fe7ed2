// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
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
import org.tracewright.ui.testkit.Dialogs;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.testkit.UiWatchdog;

/** What a target says, however much or odd: a script says it in the place of LTTng. */
@ExtendWith(ScreenshotOnFailure.class)
class ManySessionsTest {

	private static final int EVENTS = 1000;

	@TempDir
	private Path temp;
	private SessionsView view;

	@AfterEach
	void close() {
		ErrorDialog.AUTOMATED_MODE = true;
		Views.close();
	}

	private void connect(ScriptedLttng lttng) {
		view = Views.open(new TargetEntry("busy", "", false, lttng.program()));
		Views.link().connect();
		Bot.waitUntil("the target is connected", () -> Views.link().view().state() == TargetState.CONNECTED);
	}

	private void awaitRow(String text) {
		Bot.waitUntil("there is a row " + text, () -> Views.rows(view).contains(text));
	}

	@Test
	void aHundredSessionsOfAThousandEventsDoNotFreezeAnything() throws Exception {
		ScriptedLttng lttng = new ScriptedLttng(temp, "2.13.14");
		List<String> names = new ArrayList<>(IntStream.range(0, 100).mapToObj(i -> "s" + i).toList());
		lttng.sessions(true, names, EVENTS);
		connect(lttng);
		awaitRow("s99");
		try (UiWatchdog watchdog = UiWatchdog.start()) {
			for (int i : new int[]{0, 50, 99}) {
				Views.select(view, "busy", "s" + i + "  ", "User space", "channel0", "event rules 901 to 1,000", "app:event0999");
				// Ten groups, and that contexts are not known.
				assertEquals(11,
						Bot.item(view.viewer().getTree(), "busy", "s" + i + "  ", "User space", "channel0").getItemCount());
				Bot.screenshot("sessions-many-light");
			}
			names.add("one more");
			lttng.sessions(false, names, EVENTS);
			awaitRow("one more  /tmp/one more | stopped");
			awaitRow("s50  /tmp/s50 | stopped");
		}
	}

	@Test
	void aTargetWithoutLttngSaysWhatToDo() throws Exception {
		view = Views.open(new TargetEntry("bare", "", false, temp.resolve("nothing").toString()));
		Views.link().connect();
		awaitRow("cannot be listed");
		Bot all = Bot.in(view.viewer().getTree().getParent());
		Bot.waitUntil("it is told below the rows", () -> all.labels().contains("install it"));
		Bot.screenshot("sessions-no-lttng-light");
	}

	@Test
	void aVersionThatCrashesOnListsIsNotAskedForThem() throws Exception {
		ScriptedLttng lttng = new ScriptedLttng(temp, "2.13.9");
		lttng.sessions(false, List.of("s0"), 1);
		connect(lttng);
		Views.select(view, "busy", "s0");
		awaitRow("cannot be read");
		Bot all = Bot.in(view.viewer().getTree().getParent());
		Bot.waitUntil("it is told why", () -> all.labels().contains("LTTng 2.13.9 may crash when it is listed"));
		assertTrue(lttng.asked().contains("save --force"), lttng.asked());
		assertFalse(lttng.asked().contains("list -- s0"), lttng.asked());
		Bot.screenshot("sessions-cannot-be-read-light");
	}

	@Test
	void whatMayNotBeDoneIsToldWithTheReason() throws Exception {
		ScriptedLttng lttng = new ScriptedLttng(temp, "2.13.14");
		lttng.sessions(false, List.of("s0"), 1);
		connect(lttng);
		Views.select(view, "busy", "s0");
		// Tests do not see dialogs of errors otherwise.
		ErrorDialog.AUTOMATED_MODE = false;
		AtomicBoolean told = new AtomicBoolean();
		Dialogs.answer("Problem Occurred", bot -> {
			assertTrue(bot.labels().contains("Permission denied"), bot.labels());
			Bot.screenshot("sessions-denied-light");
			bot.click("OK");
			told.set(true);
		}, () -> {
			Views.command(view, SessionCommand.START);
			Bot.waitUntil("it is told", told::get);
		});
	}
}
