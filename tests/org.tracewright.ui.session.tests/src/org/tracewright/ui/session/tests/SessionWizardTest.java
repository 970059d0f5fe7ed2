// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tracewright.session.SessionDocument;
import org.tracewright.session.validation.SessionValidation;
import org.tracewright.ui.session.internal.editor.SessionEditor;
import org.tracewright.ui.session.internal.wizard.NewSessionWizard;
import org.tracewright.ui.session.internal.wizard.Template;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;

@ExtendWith(ScreenshotOnFailure.class)
class SessionWizardTest {

	private WizardDialog dialog;

	@AfterEach
	void closeAll() throws Exception {
		if (dialog != null && dialog.getShell() != null && !dialog.getShell().isDisposed())
			dialog.close();
		SessionFiles.closeAll();
	}

	@Test
	void nothingIsWrongWithAnyTemplate() {
		for (Template template : Template.values()) {
			SessionDocument document = template.create("s", new Template.Options(42, "WARNING"));
			assertEquals(List.of(), SessionValidation.check(document, null), template.title());
		}
	}

	@Test
	void theWizardIsOneOfTheWorkbench() {
		IWizardDescriptor wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard("org.tracewright.ui.session.new");
		assertEquals("Tracing Session", wizard.getLabel());
		assertEquals("Tracewright", wizard.getCategory().getLabel());
	}

	private static void choose(Bot bot, Template template) {
		org.eclipse.swt.widgets.List list = bot.all(org.eclipse.swt.widgets.List.class, l -> true).getFirst();
		list.select(Arrays.asList(list.getItems()).indexOf(template.title()));
		list.notifyListeners(SWT.Selection, new Event());
		Bot.settle();
	}

	@Test
	void aTemplateBecomesADocumentThatIsOpened() throws Exception {
		NewSessionWizard wizard = new NewSessionWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(SessionFiles.project()));
		dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Bot bot = Bot.in(Bot.shell("Tracing Session"));
		Text name = bot.all(Text.class, t -> t.getText().equals("session.tracesession")).getFirst();
		name.setText("calls.tracesession");
		Bot.screenshot("new-session-file-light");
		bot.click("Next >");
		Bot.settle();
		Bot.screenshot("new-session-flight-light");
		choose(bot, Template.SYSTEM_CALLS);
		assertFalse(bot.button("Finish").isEnabled(), "a process id is asked for");
		Text pid = bot.all(Text.class, Text::getEditable).getLast();
		pid.setText("4711");
		assertTrue(bot.button("Finish").isEnabled());
		Bot.screenshot("new-session-template-light");
		bot.click("Finish");
		Bot.waitUntil("the document is open", () -> Bot.page().getActiveEditor() instanceof SessionEditor);
		SessionEditor editor = (SessionEditor) Bot.page().getActiveEditor();
		SessionFiles.await(editor);
		IFile file = SessionFiles.project().getFile("calls.tracesession");
		assertEquals("""
				<?xml version="1.0" encoding="UTF-8"?>
				<session:SessionDocument xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:session="urn:org.tracewright:session:1" version="1.0">
				  <sessions name="calls">
				    <domains type="kernel">
				      <channels name="channel0">
				        <rules kind="syscall" name="*"/>
				        <contexts type="pid"/>
				        <contexts type="tid"/>
				        <contexts type="procname"/>
				      </channels>
				      <trackers attribute="pid">
				        <values>4711</values>
				      </trackers>
				    </domains>
				  </sessions>
				</session:SessionDocument>
				""", SessionFiles.text(file));
	}
}
