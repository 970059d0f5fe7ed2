// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tracewright.ui.session.internal.live.LivePreferencePage;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.Dialogs;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.testkit.Theme;

@ExtendWith(ScreenshotOnFailure.class)
class LivePreferencePageTest {

	private static final String PAGE = "org.tracewright.ui.session.preferences.live";

	@AfterEach
	void forget() {
		LivePreferencePage.store().setToDefault(LivePreferencePage.SIZE);
	}

	/** What is typed is looked at when a key is released. */
	private static void type(Text field, String text) {
		field.setText(text);
		field.notifyListeners(SWT.KeyUp, new Event());
		Bot.settle();
	}

	@Test
	void howLargeTheCopyOfALiveSessionMayBeIsAPreference() {
		Dialogs.answer("Preferences (Filtered)", bot -> {
			Bot.waitUntil("the page is shown", () -> !bot.all(Text.class, text -> text.getText().equals("8")).isEmpty());
			Text size = bot.all(Text.class, text -> text.getText().equals("8")).getFirst();
			Theme.screenshots("preferences-live");
			assertEquals(List.of(), bot.clipped());
			type(size, "0");
			assertFalse(bot.all(Button.class, button -> button.getText().contains("Apply and Close")).getFirst().isEnabled());
			type(size, "3");
			bot.click("Apply and Close");
		}, () -> PreferencesUtil.createPreferenceDialogOn(null, PAGE, new String[]{PAGE}, null).open());
		assertEquals(3, LivePreferencePage.store().getInt(LivePreferencePage.SIZE));
	}
}
