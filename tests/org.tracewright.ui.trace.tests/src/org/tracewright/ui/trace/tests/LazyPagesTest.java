// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ui.PageFocus;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.trace.internal.editor.Filters;
import org.tracewright.ui.trace.internal.editor.PageState;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;

/** Pages of the trace editor are made when they are first shown, and show then what has happened before. */
@ExtendWith(ScreenshotOnFailure.class)
class LazyPagesTest {

	/** Events of {@link Traces#large} are 1 µs apart. */
	private static final long APART = 1000;
	private static final int EVENTS = 10_000;

	@TempDir
	private Path temp;

	@AfterEach
	void close() throws Exception {
		Traces.closeAll();
	}

	private TraceEditor openNew() throws Exception {
		TraceEditor editor = Traces.openNew(Traces.large(temp.resolve("trace"), EVENTS));
		awaitAll(editor);
		return editor;
	}

	private static void awaitAll(TraceEditor editor) {
		Bot.waitUntil("the trace has been read", () -> editor.events().ready() && editor.events().document().index().complete());
		Bot.waitForJobs(TraceDocument.FAMILY);
	}

	private static XMLMemento state(String expression, OptionalLong selected, TracePage front) {
		XMLMemento root = XMLMemento.createWriteRoot("editor");
		new PageState(new Filters(Map.of(), new Filters.Expression(expression, null, null)), selected, false, front)
				.save(root.createChild("editorState"));
		return root;
	}

	private static PageState saved(TraceEditor editor) {
		XMLMemento memento = XMLMemento.createWriteRoot("editor");
		editor.saveState(memento);
		return PageState.of(memento);
	}

	/** Waits until a row is selected, and what is in it is known. */
	private static void awaitSelected(TraceEditor editor, long row, long time) {
		Bot.waitUntil("row " + row + " is selected",
				() -> editor.events().table() != null && editor.events().table().selection().lead() == row
						&& editor.events().selectedTime().equals(editor.events().timeFormat().text(time)));
	}

	@Test
	void theEventsAreReadButTheirTableIsMadeWhenTheyAreShown() throws Exception {
		TraceEditor editor = openNew();
		assertEquals(EVENTS, editor.events().document().index().count());
		assertNull(editor.events().table());
		assertEquals(0, editor.events().getChildren().length);
		Bot.waitUntil("the timeline is complete", () -> editor.timeline().isComplete());
		editor.timeline().goToTime(1234 * APART);
		editor.showPage(TracePage.EVENTS);
		Traces.awaitRows(editor);
		awaitSelected(editor, 1234, 1234 * APART);
		assertTrue(Bot.in((Composite) editor.events()).id("status").labels().contains("10,000"));
	}

	@Test
	void commandsOfTheTimelineNeedNoTable() throws Exception {
		TraceEditor editor = openNew();
		editor.goToTime(77 * APART);
		assertEquals(77 * APART, editor.timeline().model().cursor());
		assertEquals(OptionalLong.of(5 * APART), editor.events().parseTime(editor.events().timeFormat().text(5 * APART)));
		editor.events().refresh();
		awaitAll(editor);
		assertNull(editor.events().table());
		editor.showPage(TracePage.EVENTS);
		Traces.awaitRows(editor);
		assertTrue(Bot.in((Composite) editor.events()).id("status").labels().contains("Nothing new"),
				"what happened before is told");
	}

	@Test
	void filtersAndSelectionAreKeptByAPageThatIsNotMade() throws Exception {
		XMLMemento state = state("n & 1", OptionalLong.of(101 * APART), TracePage.TIMELINE);
		TraceEditor editor = Traces.reopen(openNew(), state);
		awaitAll(editor);
		assertEquals(EVENTS / 2, editor.events().document().index().count());
		assertEquals("n & 1", saved(editor).filters().expression().text());
		assertEquals(OptionalLong.of(101 * APART), saved(editor).selected());
		assertNull(editor.events().table());
		editor.showPage(TracePage.EVENTS);
		Traces.awaitRows(editor);
		awaitSelected(editor, 50, 101 * APART);
		Bot events = Bot.in((Composite) editor.events());
		assertEquals("n & 1", events.id("expression").styledText(0).getText());
		assertTrue(events.has("chip:expression"));
	}

	@Test
	void aFilterThatDoesNotFitSaysSoWhenThePageIsMade() throws Exception {
		TraceEditor editor = Traces.reopen(openNew(), state("nothing > 1", OptionalLong.empty(), TracePage.TIMELINE));
		awaitAll(editor);
		assertEquals(EVENTS, editor.events().document().index().count());
		editor.showPage(TracePage.EVENTS);
		Traces.awaitRows(editor);
		Bot events = Bot.in((Composite) editor.events());
		assertEquals("nothing > 1", events.id("expression").styledText(0).getText());
		Bot.waitUntil("it is told what is wrong", () -> events.id("expression").labels().contains("nothing"));
	}

	@Test
	void aClickOnATabGivesTheKeysToItsPageAlsoWhileThatIsStillMade() throws Exception {
		TraceEditor editor = openNew();
		Bot bot = Bot.in(Bot.page().getWorkbenchWindow().getShell());
		for (String page : List.of("Events", "Statistics", "Flame Graph", "Latencies", "Health", "Timeline", "Metadata")) {
			bot.clickTab(page);
			awaitFocus(bot, page);
			Bot.waitForJobs(TraceDocument.FAMILY);
			awaitFocus(bot, page);
		}
		bot.clickTab("Timeline");
		Bot.waitUntil("keys move the timeline", () -> editor.timeline().timeline().isFocusControl());
		bot.clickTab("Events");
		Bot.waitUntil("keys move the selected event", () -> editor.events().table().natTable().isFocusControl());
		bot.clickTab("Metadata");
		Bot.waitUntil("the metadata has been read", () -> editor.metadata() != null && editor.metadata().model().settled());
		for (String page : List.of("Layout", "Source", "Model")) {
			bot.clickTab(page);
			awaitFocus(bot, page);
		}
	}

	/** The focus is in a page, rather than at the tabs or nowhere. */
	private static void awaitFocus(Bot bot, String page) {
		CTabFolder tabs = bot
				.all(CTabFolder.class, folder -> folder.getSelection() != null && folder.getSelection().getText().equals(page))
				.getFirst();
		Bot.waitUntil("the focus is in the page " + page, () -> PageFocus.isIn(tabs.getSelection().getControl()));
	}

	@Test
	void theTimelineOfAnEditorThatShowsEventsIsMadeLater() throws Exception {
		TraceEditor first = openNew();
		Bot.waitUntil("the timeline is complete", () -> first.timeline().isComplete());
		first.timeline().goToTime(10 * APART);
		XMLMemento state = XMLMemento.createWriteRoot("editor");
		first.showPage(TracePage.EVENTS);
		awaitSelected(first, 10, 10 * APART);
		first.saveState(state.createChild("editorState"));

		TraceEditor editor = Traces.reopen(first, state);
		Traces.awaitRows(editor);
		awaitSelected(editor, 10, 10 * APART);
		assertFalse(Bot.in(Bot.page().getWorkbenchWindow().getShell()).has("timeline.page"));
		XMLMemento kept = XMLMemento.createWriteRoot("editor");
		editor.saveState(kept);
		assertNotNull(kept.getChild("timeline"));
		editor.goToTime(4000 * APART);
		awaitSelected(editor, 4000, 4000 * APART);
		editor.showPage(TracePage.TIMELINE);
		Bot.waitUntil("the timeline is complete", () -> editor.timeline().isComplete());
		assertEquals(4000 * APART, editor.timeline().model().cursor());
	}
}
