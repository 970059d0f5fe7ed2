// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.session.Channel;
import org.tracewright.ui.TraceColors;
import org.tracewright.ui.session.internal.apply.TargetReport.Phase;
import org.tracewright.ui.session.internal.editor.SessionEditor;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.testkit.Theme;

@ExtendWith(ScreenshotOnFailure.class)
class SessionDarkThemeTest {

	@AfterEach
	void light() throws Exception {
		Theme.LIGHT.use();
		SessionFiles.closeAll();
	}

	private static int brightness(Color color) {
		return (color.getRed() + color.getGreen() + color.getBlue()) / 3;
	}

	@Test
	void allPagesFollowTheTheme(@TempDir Path temp) throws Exception {
		Theme.DARK.use();
		Bot.waitUntil("the colours are dark", () -> brightness(TraceColors.TABLE_BACKGROUND.color()) < 80);
		SessionEditor editor = SessionFiles.open(SessionFiles.SHOP);
		Channel channel = editor.model().document().getSessions().getFirst().getDomains().getFirst().getChannels().getFirst();
		editor.sessionPage().tree().select(channel);
		Bot.settle();
		SessionFiles.type(SessionFiles.field(Bot.in(editor.sessionPage().details()), "subBufferCount"), "3");
		Bot.waitUntil("it is checked", () -> editor.sessionPage().summary().startsWith("Errors: 1"));
		Tree tree = Bot.in(editor.sessionPage()).tree(0);
		assertTrue(brightness(tree.getBackground()) < 100);
		Bot.screenshot("session-page-dark");
		editor.undo();
		try (FakeLttng fake = new FakeLttng("fake", temp)) {
			Bot preview = SessionFiles.page(editor, SessionEditor.PREVIEW);
			editor.previewPage().choose(List.of(fake.link()));
			preview.click("Apply");
			Bot.waitUntil("it is applied", () -> !editor.previewPage().isBusy());
			assertEquals(Phase.APPLIED, editor.previewPage().reports().getFirst().phase());
			Bot.screenshot("session-preview-dark");
		}
		editor.showPage(SessionEditor.SOURCE);
		Bot.screenshot("session-source-dark");
	}
}
