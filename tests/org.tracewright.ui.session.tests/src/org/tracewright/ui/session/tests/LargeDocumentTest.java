// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tracewright.ui.session.tests.SessionFiles.field;
import static org.tracewright.ui.session.tests.SessionFiles.type;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tracewright.session.Channel;
import org.tracewright.session.EventRule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionDocument;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.document.SessionResources;
import org.tracewright.ui.session.internal.apply.TargetReport.Phase;
import org.tracewright.ui.session.internal.editor.SessionEditor;
import org.tracewright.ui.session.internal.wizard.Template;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.testkit.UiWatchdog;

@ExtendWith(ScreenshotOnFailure.class)
class LargeDocumentTest {

	private static final int RULES = 1000;
	private static final int SESSIONS = 20;

	@AfterEach
	void closeAll() throws Exception {
		SessionFiles.closeAll();
	}

	private static String document() throws Exception {
		SessionDocument document = SessionFactory.eINSTANCE.createSessionDocument();
		for (int s = 0; s < SESSIONS; s++) {
			Session session = Template.FLIGHT_RECORDER.create("s" + s, Template.Options.USUAL).getSessions().getFirst();
			for (int i = 0; s == 0 && i < RULES; i++) {
				EventRule rule = SessionFactory.eINSTANCE.createEventRule();
				rule.setName("app:event" + i);
				session.getDomains().getFirst().getChannels().getFirst().getRules().add(rule);
			}
			document.getSessions().add(session);
		}
		return SessionResources.text(document);
	}

	private static void use(SessionEditor editor) {
		SessionFiles.await(editor);
		Channel channel = editor.model().document().getSessions().getFirst().getDomains().getFirst().getChannels().getFirst();
		editor.sessionPage().tree().select(channel);
		Bot.settle();
		type(field(Bot.in(editor.sessionPage().details()), "subBufferCount"), "3");
		Bot.waitUntil("it is checked", () -> editor.sessionPage().summary().startsWith("Errors: 1"));
		editor.sessionPage().tree().select(channel.getRules().get(RULES / 2));
		Bot.settle();
		type(field(Bot.in(editor.sessionPage().details()), "name"), "other:*");
		editor.undo();
		editor.undo();
		Bot.waitUntil("it is checked", () -> editor.sessionPage().summary().equals("Nothing is wrong."));
		editor.showPage(SessionEditor.PREVIEW);
		Bot.waitUntil("it is known", () -> editor.previewPage().reports().getFirst().phase() == Phase.COMPARED);
		Bot.settle();
		assertEquals(RULES + 1, editor.previewPage().reports().getFirst().lines().stream()
				.filter(line -> line.text().contains("enable-event") && line.text().contains("--session=s0 ")).count());
		StyledText source = SessionFiles.page(editor, SessionEditor.SOURCE).styledText(0);
		Bot.waitUntil("the text shows", () -> source.getLineCount() > RULES);
		Bot.settle();
		editor.showPage(SessionEditor.SESSION);
	}

	@Test
	void theUiThreadIsNotBlockedByALargeDocument() throws Exception {
		// The first time all is slow.
		use(SessionFiles.open(document()));
		SessionFiles.closeAll();
		SessionEditor editor = SessionFiles.open(document());
		// The toolkit makes a thousand items when the channel is opened first.
		editor.sessionPage().tree().select(editor.model().document().getSessions().getFirst().getDomains().getFirst()
				.getChannels().getFirst().getRules().getFirst());
		Bot.settle();
		try (UiWatchdog watchdog = UiWatchdog.start()) {
			use(editor);
		}
	}
}
