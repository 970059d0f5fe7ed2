// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tracewright.ui.session.tests.SessionFiles.SHOP;
import static org.tracewright.ui.session.tests.SessionFiles.choice;
import static org.tracewright.ui.session.tests.SessionFiles.choose;
import static org.tracewright.ui.session.tests.SessionFiles.field;
import static org.tracewright.ui.session.tests.SessionFiles.open;
import static org.tracewright.ui.session.tests.SessionFiles.page;
import static org.tracewright.ui.session.tests.SessionFiles.text;
import static org.tracewright.ui.session.tests.SessionFiles.type;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.session.Channel;
import org.tracewright.session.EventRule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.Trigger;
import org.tracewright.ui.PageFocus;
import org.tracewright.ui.session.internal.editor.SessionEditor;
import org.tracewright.ui.session.internal.editor.SessionMarkers;
import org.tracewright.ui.session.internal.form.ElementDialog;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.Dialogs;
import org.tracewright.ui.testkit.ScreenshotOnFailure;

@ExtendWith(ScreenshotOnFailure.class)
class SessionEditorTest {

	@AfterEach
	void closeAll() throws Exception {
		SessionFiles.closeAll();
	}

	private static IFile fileOf(SessionEditor editor) {
		return ((IFileEditorInput) editor.getEditorInput()).getFile();
	}

	private static Session shop(SessionEditor editor) {
		return editor.model().document().getSessions().getFirst();
	}

	private static Channel channel(SessionEditor editor) {
		return shop(editor).getDomains().getFirst().getChannels().getFirst();
	}

	private static Bot select(SessionEditor editor, EObject element) {
		editor.showPage(SessionEditor.SESSION);
		editor.sessionPage().tree().select(element);
		Bot.settle();
		return Bot.in(editor.sessionPage().details());
	}

	private static void save(SessionEditor editor) {
		Bot.page().saveEditor(editor, false);
		Bot.settle();
	}

	/** The tree as it shows, an item a line, indented. */
	private static String printed(Tree tree) {
		StringBuilder out = new StringBuilder();
		print(tree.getItems(), "", out);
		return out.toString();
	}

	private static void print(TreeItem[] items, String indent, StringBuilder out) {
		for (TreeItem item : items) {
			out.append(indent).append(item.getText()).append('\n');
			print(item.getItems(), indent + "  ", out);
		}
	}

	private static void add(SessionEditor editor, String label) {
		List<String> offered = new ArrayList<>();
		for (IAction action : editor.sessionPage().tree().additions())
			if (action != null) {
				offered.add(action.getText());
				if (action.getText().equals(label)) {
					action.run();
					Bot.settle();
					return;
				}
			}
		throw new AssertionError(label + " is not offered, but " + offered);
	}

	@Test
	void theTreeTellsWhatIsInTheDocument() throws Exception {
		SessionEditor editor = open(SHOP);
		assertEquals("""
				shop  local, Recording, /tmp/traces/shop
				  User space
				    channel0  4 x 1 MiB, discard
				      app:*  if x > 3, not app:debug
				      shop:order  WARNING or more severe
				      vpid
				      vtid
				""", printed(editor.sessionPage().tree().viewer().getTree()));
		assertEquals("Nothing is wrong.", editor.sessionPage().summary());
		assertTrue(page(editor, SessionEditor.SESSION).id("overview").labels()
				.startsWith("shop: local, Recording, /tmp/traces/shop"));
		assertFalse(editor.isDirty());
		select(editor, channel(editor));
		Bot.screenshot("session-page-light");
		select(editor, channel(editor).getRules().getFirst());
		Bot.screenshot("session-page-rule-light");
		select(editor, shop(editor));
		Bot.screenshot("session-page-session-light");
		page(editor, SessionEditor.SOURCE);
		Bot.screenshot("session-source-light");
	}

	@Test
	void aClickOnATabGivesTheKeysToItsPage() throws Exception {
		SessionEditor editor = open(SHOP);
		Bot bot = Bot.in(Bot.page().getWorkbenchWindow().getShell());
		bot.clickTab("Preview");
		Bot.waitUntil("keys move in the preview", () -> PageFocus.isIn(editor.previewPage()));
		bot.clickTab("Source");
		Bot.waitUntil("keys move in the text",
				() -> bot.all(StyledText.class, StyledText::isFocusControl).stream().anyMatch(t -> !t.getEditable()));
		bot.clickTab("Session");
		Bot.waitUntil("keys move in the tree", () -> editor.sessionPage().tree().viewer().getTree().isFocusControl());
	}

	@Test
	void anEditIsSavedAsText() throws Exception {
		SessionEditor editor = open(SHOP);
		Bot form = select(editor, channel(editor));
		Text size = field(form, "subBufferSize");
		assertEquals("1 MiB", size.getText());
		type(size, "2M");
		assertEquals(2L << 20, channel(editor).getSubBufferSize());
		assertTrue(editor.isDirty());
		choose(choice(form, "lossMode"), "Overwrite the oldest (flight recorder)");
		save(editor);
		assertFalse(editor.isDirty());
		String channel = text(fileOf(editor)).lines().filter(line -> line.contains("<channels")).findFirst().orElse("").strip();
		assertEquals("<channels name=\"channel0\" lossMode=\"overwrite\" subBufferSize=\"2097152\" subBufferCount=\"4\">",
				channel);
		assertEquals(text(fileOf(editor)), editor.model().text());
	}

	@Test
	void undoTakesEditsBackOneByOne() throws Exception {
		SessionEditor editor = open(SHOP);
		Bot form = select(editor, channel(editor));
		type(field(form, "switchTimer"), "100 ms");
		type(field(form, "subBufferCount"), "8");
		assertEquals(100_000L, channel(editor).getSwitchTimer());
		editor.undo();
		assertEquals(4L, channel(editor).getSubBufferCount());
		assertEquals("4", field(form, "subBufferCount").getText());
		assertEquals(100_000L, channel(editor).getSwitchTimer());
		editor.undo();
		assertNull(channel(editor).getSwitchTimer());
		assertFalse(editor.isDirty(), "all is as it was saved");
		editor.redo();
		assertEquals(100_000L, channel(editor).getSwitchTimer());
		assertTrue(editor.isDirty());
		PlatformUI.getWorkbench().getService(org.eclipse.ui.handlers.IHandlerService.class)
				.executeCommand("org.eclipse.ui.edit.undo", null);
		assertNull(channel(editor).getSwitchTimer(), "the workbench's undo is that of the document");
	}

	@Test
	void whatIsWrongShowsBesideItsFieldAndInTheSummary() throws Exception {
		SessionEditor editor = open(SHOP);
		Bot form = select(editor, channel(editor));
		type(field(form, "subBufferSize"), "5000");
		Bot.waitUntil("it is checked", () -> editor.sessionPage().summary().startsWith("Errors: 1, warnings: 0"));
		assertTrue(form.labels().contains("5000 is not a power of two; LTTng would take 8192"), form.labels());
		assertTrue(editor.sessionPage().summary().contains("channel 'channel0'"));
		Bot.screenshot("session-finding-light");
		type(field(form, "subBufferSize"), "many");
		assertEquals(5000L, channel(editor).getSubBufferSize(), "the value is as before");
		assertTrue(form.labels().contains("'many' is not a size such as 4096, 4 KiB or 1M"), form.labels());
		select(editor, shop(editor));
		page(editor, SessionEditor.SESSION).id("overview").all(org.eclipse.swt.widgets.Link.class, l -> true).getFirst()
				.notifyListeners(SWT.Selection, new Event());
		assertSame(channel(editor), editor.sessionPage().tree().selected());
		type(field(Bot.in(editor.sessionPage().details()), "subBufferSize"), "8 KiB");
		Bot.waitUntil("nothing is wrong", () -> editor.sessionPage().summary().equals("Nothing is wrong."));
	}

	@Test
	void aFormShowsOneElementAfterTheOther() throws Exception {
		SessionEditor editor = open(SHOP.replace(" logLevelRule=\"at-least\" logLevel=\"WARNING\"", ""));
		EventRule first = channel(editor).getRules().getFirst();
		EventRule second = channel(editor).getRules().getLast();
		Bot form = select(editor, first);
		Text name = field(form, "name");
		Text filter = field(form, "filter");
		assertEquals("app:*, x > 3", name.getText() + ", " + filter.getText());
		name.setText("bank:*");
		select(editor, second);
		assertEquals("bank:*", first.getName(), "what was typed is of the element that was left");
		assertSame(name, field(form, "name"), "no widgets are made anew");
		assertEquals("shop:order, ", name.getText() + ", " + filter.getText());
		type(filter, "total > 100");
		assertEquals("x > 3, total > 100", first.getFilter() + ", " + second.getFilter());
	}

	@Test
	void anEditOfAnElementThatDoesNotShowIsUndone() throws Exception {
		SessionEditor editor = open(SHOP.replace(" logLevelRule=\"at-least\" logLevel=\"WARNING\"", ""));
		EventRule first = channel(editor).getRules().getFirst();
		EventRule second = channel(editor).getRules().getLast();
		Bot form = select(editor, first);
		type(field(form, "name"), "bank:*");
		select(editor, second);
		editor.model().edits().stack().undo();
		assertEquals("app:*, shop:order", first.getName() + ", " + second.getName());
		assertEquals("shop:order", field(form, "name").getText());
		editor.redo();
		select(editor, second);
		editor.undo();
		assertSame(first, editor.sessionPage().tree().selected(), "what is undone comes to the front");
		assertEquals("app:*", field(form, "name").getText());
	}

	@Test
	void whatIsWrongIsToldOfTheElementThatShows() throws Exception {
		SessionEditor editor = open(SHOP);
		select(editor, channel(editor));
		Bot.in(editor.sessionPage().tree()).click("Duplicate");
		Channel copy = (Channel) editor.sessionPage().tree().selected();
		Bot form = select(editor, copy);
		type(field(form, "subBufferSize"), "5000");
		type(field(form, "subBufferCount"), "many");
		Bot.waitUntil("it is checked", () -> editor.sessionPage().summary().startsWith("Errors: 1"));
		String error = "5000 is not a power of two; LTTng would take 8192";
		assertTrue(form.labels().contains(error), form.labels());
		assertTrue(form.labels().contains("'many' is not"), form.labels());
		select(editor, channel(editor));
		assertFalse(form.labels().contains(error), form.labels());
		assertFalse(form.labels().contains("'many' is not"), form.labels());
		assertEquals("1 MiB, 4", field(form, "subBufferSize").getText() + ", " + field(form, "subBufferCount").getText());
		select(editor, copy);
		assertTrue(form.labels().contains(error), form.labels());
		assertEquals("4", field(form, "subBufferCount").getText(), "what means nothing was not kept");
	}

	@Test
	void elementsAreAddedMovedDuplicatedAndRemoved() throws Exception {
		SessionEditor editor = open(SHOP);
		select(editor, channel(editor));
		add(editor, "Event rule");
		assertTrue(editor.sessionPage().tree().selected() instanceof EventRule);
		Bot buttons = Bot.in(editor.sessionPage().tree());
		buttons.click("Up");
		assertEquals(List.of("app:*", "*", "shop:order"), channel(editor).getRules().stream().map(EventRule::getName).toList());
		select(editor, channel(editor));
		buttons.click("Duplicate");
		assertEquals(List.of("channel0", "channel1"),
				shop(editor).getDomains().getFirst().getChannels().stream().map(Channel::getName).toList());
		buttons.click("Remove");
		assertEquals(1, shop(editor).getDomains().getFirst().getChannels().size());
		select(editor, shop(editor));
		add(editor, "Domain: java.util.logging");
		Bot.waitUntil("it is checked", () -> editor.model().settled());
		assertEquals(List.of(), editor.model().findings());
		for (IAction action : editor.sessionPage().tree().additions())
			assertFalse(action != null && action.getText().equals("Channel"), "a domain of loggers gets no second channel");
		for (int i = 0; i < 5; i++)
			editor.undo();
		assertFalse(editor.isDirty());
	}

	@Test
	void elementsGoThroughTheClipboardAsText() throws Exception {
		SessionEditor editor = open(SHOP);
		select(editor, channel(editor).getRules().getFirst());
		editor.sessionPage().tree().copy();
		select(editor, channel(editor));
		editor.sessionPage().tree().paste();
		assertEquals(List.of("app:*", "shop:order", "app:*"),
				channel(editor).getRules().stream().map(EventRule::getName).toList());
		Bot.waitUntil("it is checked", () -> editor.model().settled());
		assertEquals("the channel has this rule already", editor.model().findings().getFirst().message());
		editor.sessionPage().tree().cut();
		assertEquals(2, channel(editor).getRules().size());
	}

	@Test
	void aFieldNamesContextsOfTheDomain() throws Exception {
		SessionEditor editor = open(SHOP);
		Bot form = select(editor, channel(editor).getContexts().getFirst());
		type(field(form, "type"), "hostname");
		Bot.waitUntil("it is checked", () -> editor.sessionPage().summary().startsWith("Errors: 1"));
		assertTrue(form.labels().contains("the domain ust does not have this context"));
	}

	@Test
	void aFileThatOthersHaveChangedIsReadAgain() throws Exception {
		SessionEditor editor = open(SHOP);
		fileOf(editor).setContents(SHOP.replace("app:*", "bank:*").getBytes(StandardCharsets.UTF_8), true, false, null);
		Bot.waitUntil("the document was read again", () -> channel(editor).getRules().getFirst().getName().equals("bank:*"));
		assertFalse(editor.isDirty());
	}

	/** Answers a question that is going to be asked. */
	private static void answer(String title, String button) {
		Dialogs.answer(title, bot -> {
			Bot.screenshot("question-" + button.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
			bot.click(button);
		});
	}

	@Test
	void editsAreNotLostWhenOthersHaveChangedTheFile() throws Exception {
		SessionEditor editor = open(SHOP);
		type(field(select(editor, shop(editor)), "name"), "mine");
		answer("File Changed", "Keep My Edits");
		IPath place = fileOf(editor).getLocation();
		Files.writeString(place.toPath(), SHOP.replace("app:*", "bank:*"));
		fileOf(editor).refreshLocal(IResource.DEPTH_ZERO, null);
		Bot.waitUntil("it was asked",
				() -> Arrays.stream(Display.getCurrent().getShells()).noneMatch(s -> s.getText().equals("File Changed"))
						&& editor.isDirty());
		Bot.settle();
		assertEquals("mine", shop(editor).getName());
		answer("File Changed", "Read Again");
		fileOf(editor).setContents(SHOP.replace("app:*", "other:*").getBytes(StandardCharsets.UTF_8), true, false, null);
		Bot.waitUntil("the document was read again", () -> channel(editor).getRules().getFirst().getName().equals("other:*"));
		assertFalse(editor.isDirty());
	}

	@Test
	void savingAsksAboutWhatOthersWroteWhileAnotherEditorWasInFront() throws Exception {
		SessionEditor editor = open(SHOP);
		type(field(select(editor, shop(editor)), "name"), "mine");
		IDE.openEditor(Bot.page(), SessionFiles.file("front.tracesession", SHOP));
		Bot.settle();
		Files.writeString(fileOf(editor).getLocation().toPath(), SHOP.replace("app:*", "bank:*"));
		fileOf(editor).refreshLocal(IResource.DEPTH_ZERO, null);
		Bot.settle();
		answer("File Changed", "No");
		save(editor);
		assertTrue(editor.isDirty());
		assertTrue(text(fileOf(editor)).contains("bank:*"), "what the other wrote is still there");
		answer("File Changed", "Yes");
		save(editor);
		assertFalse(editor.isDirty());
		assertTrue(text(fileOf(editor)).contains("mine"));
		Bot.page().activate(editor);
		type(field(select(editor, shop(editor)), "name"), "again");
		save(editor);
		assertTrue(text(fileOf(editor)).contains("again"), "there is nothing to ask any more");
	}

	@Test
	void theSourceIsWhatWouldBeSavedWithWhatIsNotKnown() throws Exception {
		SessionEditor editor = open(SHOP.replace("<contexts type=\"vpid\"/>", "<contexts type=\"vpid\" colour=\"red\"/>"));
		StyledText source = page(editor, SessionEditor.SOURCE).styledText(0);
		Bot.waitUntil("the text shows", () -> source.getText().contains("colour=\"red\""));
		assertEquals(editor.model().text(), source.getText());
	}

	@Test
	void aDeletedFileClosesTheEditorAndAMovedOneTakesItAlong() throws Exception {
		SessionEditor editor = open(SHOP);
		fileOf(editor).move(SessionFiles.project().getFile("moved.tracesession").getFullPath(), true, null);
		Bot.waitUntil("the editor has followed", () -> editor.getPartName().equals("moved.tracesession"));
		fileOf(editor).delete(true, null);
		Bot.waitUntil("the editor is closed", () -> Bot.page().getEditorReferences().length == 0);
	}

	@Test
	void aDocumentThatCannotBeReadSaysWhyAndOpensAsText() throws Exception {
		SessionEditor editor = open("<nothing/>");
		Bot all = Bot.in(Bot.page().getWorkbenchWindow().getShell());
		assertTrue(all.id("problem").labels().contains("this is no session document"), all.id("problem").labels());
		Bot.screenshot("session-unreadable-light");
		all.id("problem").clickLink("Open as text");
		Bot.waitUntil("the text is open", () -> Bot.page().getActiveEditor() != editor);
	}

	@Test
	void savingMarksWhatIsWrongAndAMarkerLeadsThere() throws Exception {
		SessionEditor editor = open(SHOP);
		type(field(select(editor, channel(editor)), "subBufferSize"), "5000");
		save(editor);
		IFile file = fileOf(editor);
		Bot.waitUntil("markers are there", () -> markers(file).length == 1);
		IMarker marker = markers(file)[0];
		assertEquals("5000 is not a power of two; LTTng would take 8192", marker.getAttribute(IMarker.MESSAGE, ""));
		assertEquals("session 'shop', domain ust, channel 'channel0'", marker.getAttribute(IMarker.LOCATION, ""));
		select(editor, shop(editor));
		editor.showPage(SessionEditor.SOURCE);
		IDE.gotoMarker(editor, marker);
		assertSame(channel(editor), editor.sessionPage().tree().selected());
		type(field(select(editor, channel(editor)), "subBufferSize"), "8192");
		save(editor);
		Bot.waitUntil("markers are gone", () -> markers(file).length == 0);
	}

	private static IMarker[] markers(IFile file) {
		try {
			return file.findMarkers(SessionMarkers.TYPE, true, IResource.DEPTH_ZERO);
		} catch (org.eclipse.core.runtime.CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void eventsAreChosenOfThoseThatATargetOffers(@TempDir Path temp) throws Exception {
		SessionEditor editor = open(SHOP);
		try (FakeLttng fake = new FakeLttng("fake", temp).withApplications()) {
			select(editor, channel(editor));
			editor.showPage(SessionEditor.PREVIEW);
			editor.previewPage().choose(List.of(fake.link()));
			Bot form = select(editor, channel(editor));
			Dialogs.answer("Choose Events", dialog -> {
				Bot.waitUntil("events are there", () -> !dialog.all(Table.class, t -> t.getItemCount() > 0).isEmpty());
				Table table = dialog.all(Table.class, t -> true).getFirst();
				dialog.all(Text.class, t -> t.getMessage().startsWith("part of a name")).getFirst().setText("inst_");
				Bot.settle();
				assertEquals(2, table.getItemCount());
				for (int i = 0; i < 2; i++) {
					table.getItem(i).getText();
					table.getItem(i).setChecked(true);
					Event event = new Event();
					event.item = table.getItem(i);
					event.detail = SWT.CHECK;
					table.notifyListeners(SWT.Selection, event);
				}
				Bot.screenshot("choose-events-light");
				dialog.click("Choose");
			});
			form.click("Choose Events...");
			assertEquals(List.of("app:*", "shop:order", "probe:inst_a", "probe:inst_b"),
					channel(editor).getRules().stream().map(EventRule::getName).toList());
			editor.undo();
			assertEquals(2, channel(editor).getRules().size(), "it was one edit");
		}
	}

	@Test
	void aTargetWithoutEventsSaysWhatToDo(@TempDir Path temp) throws Exception {
		SessionEditor editor = open(SHOP.replace("<domains>", "<domains type=\"kernel\">").replaceAll("(?s)<rules.*</rules>", "")
				.replaceAll("<rules.*/>", ""));
		try (FakeLttng fake = new FakeLttng("fake", temp)) {
			editor.showPage(SessionEditor.PREVIEW);
			editor.previewPage().choose(List.of(fake.link()));
			Bot form = select(editor, channel(editor));
			StringBuilder said = new StringBuilder();
			Dialogs.answer("Choose Events", dialog -> {
				Bot.waitUntil("it is told", () -> dialog.labels().contains("Kernel tracer not available"));
				said.append(dialog.labels());
				Bot.screenshot("choose-events-error-light");
				dialog.click("Cancel");
			});
			form.click("Choose Events...");
			assertTrue(said.toString().contains("a session daemon that runs as root"), said.toString());
		}
	}

	@Test
	void aDialogEditsADraftAndIsNotDoneWhileItHasErrors() throws Exception {
		SessionEditor editor = open(SHOP);
		Channel draft = SessionFactory.eINSTANCE.createChannel();
		draft.setName("channel0");
		ElementDialog dialog = new ElementDialog(Bot.page().getWorkbenchWindow().getShell(), "Add Channel", "Adds a channel.",
				draft, shop(editor), null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Bot bot = Bot.in(Bot.shell("Add Channel"));
		assertFalse(bot.button("OK").isEnabled(), "there is such a channel");
		Bot.screenshot("element-dialog-light");
		type(field(bot, "name"), "second");
		assertTrue(bot.button("OK").isEnabled());
		type(field(bot, "subBufferSize"), "x");
		assertFalse(bot.button("OK").isEnabled());
		type(field(bot, "subBufferSize"), "64k");
		bot.click("OK");
		assertEquals(65536L, draft.getSubBufferSize());
		assertEquals(1, shop(editor).getDomains().getFirst().getChannels().size());
	}

	@Test
	void aDialogOfATriggerShowsItsParts() throws Exception {
		Trigger draft = SessionFactory.eINSTANCE.createTrigger();
		draft.setName("t");
		ElementDialog dialog = new ElementDialog(Bot.page().getWorkbenchWindow().getShell(), "Add Trigger", "Adds a trigger.",
				draft, null, null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Bot bot = Bot.in(Bot.shell("Add Trigger"));
		assertFalse(bot.button("OK").isEnabled(), "a condition and an action are missing");
		assertNotNull(bot.tree(0));
		Bot.screenshot("trigger-dialog-light");
		bot.click("Cancel");
		Bot.page().closeAllEditors(false);
	}
}
