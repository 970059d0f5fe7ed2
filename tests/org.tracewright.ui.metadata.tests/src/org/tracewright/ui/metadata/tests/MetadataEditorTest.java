// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.metadata.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.PageBookView;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.metadata.EventRecordClass;
import org.tracewright.metadata.MetadataPackage.Literals;
import org.tracewright.metadata.StructureMember;
import org.tracewright.ui.PageFocus;
import org.tracewright.ui.metadata.internal.editor.MetadataEditor;
import org.tracewright.ui.metadata.internal.source.MetadataMarkers;
import org.tracewright.ui.metadata.internal.source.MetadataQuickFixes;
import org.tracewright.ui.metadata.internal.source.SourceConfiguration;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;

@ExtendWith(ScreenshotOnFailure.class)
class MetadataEditorTest {

	private static final String TSDL = """
			/* CTF 1.8 */

			trace {
				major = 1;
				minor = 8;
				byte_order = le;
			};

			clock { name = mono; };

			stream {
				id = 0;
				event.header := struct {
					integer { size = 16; align = 8; } id;
					integer { size = 64; align = 8; map = clock.mono.value; } timestamp;
				} align(8);
			};

			/* The first one. */
			event {
				name = "one";
				id = 0;
				stream_id = 0;
				fields := struct {
					integer { size = 3; align = 1; } flags;
					integer { size = 32; align = 32; signed = true; } value;
					string text;
				};
			};

			event { name = "two"; id = 1; stream_id = 0; fields := struct { integer { size = 8; } n; integer { size = 16; align = 16; } list[n]; }; };
			""";

	private IProject project;

	@BeforeEach
	void createProject() throws Exception {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("metadata");
		project.create(null);
		project.open(null);
	}

	@AfterEach
	void closeAll() throws Exception {
		Bot.page().closeAllEditors(false);
		Bot.settle();
		project.delete(true, true, null);
	}

	static Path fixture(String name) {
		return Path.of(System.getProperty("tracewright.root"), "tests/fixtures", name);
	}

	private MetadataEditor open(byte[] content) throws Exception {
		IFile file = project.getFile("metadata");
		file.create(new ByteArrayInputStream(content), true, null);
		MetadataEditor editor = (MetadataEditor) IDE.openEditor(Bot.page(), file);
		await(editor);
		return editor;
	}

	private MetadataEditor open(String text) throws Exception {
		return open(text.getBytes(StandardCharsets.UTF_8));
	}

	private static void await(MetadataEditor editor) {
		Bot.waitUntil("the metadata has been read", () -> editor.model().settled());
		Bot.settle();
	}

	private static EventRecordClass event(MetadataEditor editor, int index) {
		return editor.model().trace().getDataStreamClasses().getFirst().getEventRecordClasses().get(index);
	}

	private static StructureMember member(MetadataEditor editor, int event, int index) {
		return event(editor, event).getPayload().getMembers().get(index);
	}

	private static String text(MetadataEditor editor) {
		return editor.model().text().get();
	}

	@Test
	void anEditOfTheModelChangesOnlyItsBlockOfTheText() throws Exception {
		MetadataEditor editor = open(TSDL);
		editor.edits()
				.execute(SetCommand.create(editor.edits().domain(), event(editor, 0), Literals.EVENT_RECORD_CLASS__NAME, "uno"));
		await(editor);
		assertTrue(text(editor).contains("name = \"uno\";"), text(editor));
		assertTrue(text(editor).contains("/* The first one. */"), "comments stay");
		assertTrue(text(editor).endsWith(TSDL.substring(TSDL.indexOf("event { name = \"two\""))), "what was not edited stays");
		assertEquals("uno", event(editor, 0).getName());
		assertTrue(editor.isDirty());
		editor.action(ITextEditorActionConstants.UNDO).run();
		await(editor);
		assertEquals(TSDL, text(editor));
		assertEquals("one", event(editor, 0).getName());
	}

	@Test
	void elementsAreCopiedPastedAndDeletedInTheTree() throws Exception {
		MetadataEditor editor = open(TSDL);
		editor.modelPage().viewer().setSelection(new StructuredSelection(member(editor, 0, 0)), true);
		editor.modelPage().run(CopyToClipboardCommand.class);
		editor.modelPage().viewer().setSelection(new StructuredSelection(event(editor, 1).getPayload()), true);
		editor.modelPage().run(PasteFromClipboardCommand.class);
		await(editor);
		assertEquals(List.of("n", "list", "flags"),
				event(editor, 1).getPayload().getMembers().stream().map(StructureMember::getName).toList());
		editor.modelPage().viewer().setSelection(new StructuredSelection(event(editor, 0)), true);
		editor.modelPage().run(DeleteCommand.class);
		await(editor);
		assertEquals("two", event(editor, 0).getName());
		assertFalse(text(editor).contains("\"one\""), text(editor));
		assertEquals(List.of(), editor.model().diagnostics());
	}

	@Test
	void aChangeOfTheTextShowsOnTheOtherPagesAndKeepsTheSelection() throws Exception {
		MetadataEditor editor = open(TSDL);
		editor.model().select(member(editor, 0, 1), this);
		int at = text(editor).indexOf("} value;");
		editor.model().text().replace(at + 2, 5, "count");
		await(editor);
		assertEquals("count", ((StructureMember) editor.model().selection()).getName());
		assertSame(editor.model().selection(), editor.modelPage().viewer().getStructuredSelection().getFirstElement());
	}

	@Test
	void aClickOnATabGivesTheKeysToItsPage() throws Exception {
		MetadataEditor editor = open(TSDL);
		Bot bot = Bot.in(Bot.page().getWorkbenchWindow().getShell());
		bot.clickTab("Source");
		Bot.waitUntil("keys write into the text", () -> editor.viewer().getTextWidget().isFocusControl());
		bot.clickTab("Layout");
		Bot.waitUntil("keys move the drawing", () -> PageFocus.isIn(editor.layoutPage()));
		bot.clickTab("Model");
		Bot.waitUntil("keys move in the tree", () -> editor.modelPage().viewer().getControl().isFocusControl());
	}

	@Test
	void theCaretStaysWhereTheUserWrites() throws Exception {
		MetadataEditor editor = open(TSDL);
		editor.showPage(2);
		editor.model().select(event(editor, 0), this);
		Bot.settle();
		int end = TSDL.length();
		editor.viewer().getTextWidget().setCaretOffset(editor.viewer().getTextWidget().getCharCount());
		editor.viewer().getTextWidget().insert("event {");
		editor.viewer().getTextWidget().setCaretOffset(editor.viewer().getTextWidget().getCharCount());
		await(editor);
		assertEquals(end + 7, editor.viewer().getSelectedRange().x);
	}

	@Test
	void membersAreDraggedToOtherPlaces() throws Exception {
		MetadataEditor editor = open(TSDL);
		Command behindText = editor.modelPage().dropCommand(member(editor, 0, 2), ViewerDropAdapter.LOCATION_AFTER, DND.DROP_MOVE,
				List.of(member(editor, 0, 0)));
		assertTrue(behindText.canExecute());
		editor.edits().execute(behindText);
		await(editor);
		assertEquals(List.of("value", "text", "flags"),
				event(editor, 0).getPayload().getMembers().stream().map(StructureMember::getName).toList());
		editor.edits().execute(editor.modelPage().dropCommand(event(editor, 1).getPayload(), ViewerDropAdapter.LOCATION_ON,
				DND.DROP_COPY, List.of(member(editor, 0, 2))));
		await(editor);
		assertEquals(List.of("n", "list", "flags"),
				event(editor, 1).getPayload().getMembers().stream().map(StructureMember::getName).toList());
		assertEquals(3, event(editor, 0).getPayload().getMembers().size());
		assertFalse(editor.modelPage()
				.dropCommand(member(editor, 0, 0), ViewerDropAdapter.LOCATION_AFTER, DND.DROP_MOVE, List.of(event(editor, 1)))
				.canExecute(), "an event is no member");
	}

	@Test
	void theLayoutShowsOffsetsAndPaddingAndFollowsTheSelection() throws Exception {
		MetadataEditor editor = open(TSDL);
		editor.showPage(1);
		editor.model().select(member(editor, 0, 1), this);
		Bot.settle();
		assertSame(member(editor, 0, 1), editor.layoutPage().highlighted());
		String boxes = editor.layoutPage().boxes().stream().filter(b -> b.depth() == 0)
				.map(b -> b.kind() + " " + b.name() + " " + b.offset() + " " + b.bits()).reduce("", (a, b) -> a + b + '\n');
		assertTrue(boxes.contains("flags 0 3"), boxes);
		assertTrue(boxes.contains("value 32 32"), boxes);
		String svg = editor.layoutPage().toSvg();
		assertTrue(svg.startsWith("<svg") || svg.startsWith("<?xml"), svg);
		assertTrue(svg.contains("value"));
		ImageData small = editor.layoutPage().toImage(100);
		ImageData large = editor.layoutPage().toImage(200);
		assertEquals(2.0, (double) large.width / small.width, 0.05);
	}

	@Test
	void errorsHaveMarkersWithQuickFixes() throws Exception {
		MetadataEditor editor = open(TSDL.replace("align(8)", "align(6)"));
		IFile file = project.getFile("metadata");
		Bot.waitUntil("there is a marker", () -> markers(file).length == 1);
		IMarker marker = markers(file)[0];
		assertEquals("alignment 6 is not a power of two", marker.getAttribute(IMarker.MESSAGE));
		assertEquals(16, marker.getAttribute(IMarker.LINE_NUMBER, 0));
		Arrays.stream(new MetadataQuickFixes().getResolutions(marker)).findFirst().orElseThrow().run(marker);
		await(editor);
		assertEquals(TSDL, text(editor));
		Bot.waitUntil("the marker is gone", () -> markers(file).length == 0);
	}

	private static IMarker[] markers(IFile file) {
		try {
			return file.findMarkers(MetadataMarkers.TYPE, true, 0);
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void theOutlineFollowsAndLeads() throws Exception {
		MetadataEditor editor = open(TSDL);
		Bot.page().activate(editor);
		Composite outline = (Composite) ((PageBookView) Bot.view("org.eclipse.ui.views.ContentOutline")).getCurrentPage()
				.getControl();
		Bot.settle();
		Tree tree = (Tree) outline;
		editor.model().select(event(editor, 1), this);
		Bot.settle();
		assertEquals("event 1 \"two\"", tree.getSelection()[0].getText());
		Bot.page().hideView(Bot.page().findView("org.eclipse.ui.views.ContentOutline"));
	}

	@Test
	@SuppressWarnings("deprecation") // the only method that every hover has
	void namesAreProposedAndElementsDescribedInTheText() throws Exception {
		MetadataEditor editor = open(TSDL);
		editor.showPage(2);
		ITextViewer viewer = editor.viewer();
		SourceConfiguration configuration = new SourceConfiguration(editor.model(), EditorsUI.getPreferenceStore());
		int value = TSDL.indexOf("} value;") + 3;
		IContentAssistProcessor assist = ((ContentAssistant) configuration.getContentAssistant(editor.viewer()))
				.getContentAssistProcessor(IDocument.DEFAULT_CONTENT_TYPE);
		List<String> names = Arrays.stream(assist.computeCompletionProposals(viewer, TSDL.indexOf("id = 0;")))
				.map(p -> p.getDisplayString()).toList();
		assertTrue(names.stream().anyMatch(n -> n.startsWith("packet.context")), names.toString());
		ITextHover hover = configuration.getTextHover(editor.viewer(), IDocument.DEFAULT_CONTENT_TYPE);
		String text = hover.getHoverInfo(viewer, hover.getHoverRegion(viewer, value));
		assertTrue(text.contains("value") && text.contains("32"), text);
	}

	@Test
	void editsInARowNeedNotWaitForTheReading() throws Exception {
		MetadataEditor editor = open(TSDL);
		List<String> refused = new ArrayList<>();
		editor.edits().onRefused(refused::add);
		EventRecordClass one = event(editor, 0);
		EventRecordClass two = event(editor, 1);
		editor.edits().execute(
				SetCommand.create(editor.edits().domain(), one, Literals.EVENT_RECORD_CLASS__NAME, "a longer name than before"));
		editor.edits().execute(SetCommand.create(editor.edits().domain(), two, Literals.EVENT_RECORD_CLASS__NAME, "2"));
		editor.edits().execute(SetCommand.create(editor.edits().domain(), one, Literals.EVENT_RECORD_CLASS__NAME, "1"));
		assertFalse(editor.model().settled(), "nothing was read on the way");
		await(editor);
		assertEquals(List.of(), refused);
		assertEquals(List.of("1", "2"), List.of(event(editor, 0).getName(), event(editor, 1).getName()));
		assertEquals(List.of(), editor.model().diagnostics());
	}

	@Test
	void aRenamedFileGoesOnBeingEdited() throws Exception {
		MetadataEditor editor = open(TSDL);
		project.getFile("metadata").move(IPath.fromPortableString("other.tsdl"), true, null);
		Bot.waitUntil("the editor has the new file", () -> editor.getEditorInput().getName().equals("other.tsdl"));
		await(editor);
		editor.edits()
				.execute(SetCommand.create(editor.edits().domain(), event(editor, 0), Literals.EVENT_RECORD_CLASS__NAME, "uno"));
		await(editor);
		assertTrue(editor.viewer().getDocument().get().contains("uno"));
		editor.doSave(null);
		assertTrue(new String(project.getFile("other.tsdl").readAllBytes(), StandardCharsets.UTF_8).contains("uno"));
	}

	@Test
	void aDeletedFileClosesItsEditor() throws Exception {
		MetadataEditor editor = open(TSDL);
		project.getFile("metadata").delete(true, null);
		Bot.waitUntil("the editor is closed", () -> Bot.page().findEditor(editor.getEditorInput()) == null);
	}

	@Test
	void aFileOutsideTheWorkspaceIsEditedInItsPlace(@TempDir Path temp) throws Exception {
		Path file = Files.writeString(temp.resolve("metadata"), TSDL.replace("align(8)", "align(6)"));
		MetadataEditor editor = (MetadataEditor) IDE.openEditorOnFileStore(Bot.page(), EFS.getStore(file.toUri()));
		await(editor);
		assertEquals(1, editor.model().diagnostics().size());
		assertTrue(editor.viewer().getAnnotationModel().getAnnotationIterator().hasNext());
		int at = text(editor).indexOf("align(6)");
		editor.model().text().replace(at, 8, "align(8)");
		await(editor);
		assertTrue(editor.isDirty());
		editor.doSave(null);
		assertFalse(editor.isDirty());
		assertEquals(TSDL, Files.readString(file));
		try (var all = Files.list(temp)) {
			assertEquals(1, all.count());
		}
	}

	@Test
	void whateverIsAddedCanBeWrittenAndReadAgain() throws Exception {
		MetadataEditor editor = open(Files.readAllBytes(fixture("lttng216-ctf2-types/trace/ust/uid/0/64-bit/metadata")));
		List<String> refused = new ArrayList<>();
		editor.edits().onRefused(refused::add);
		String original = text(editor);
		for (int place = 0; place < 5; place++)
			for (int i = 0, count = 1; i < count; i++) {
				EObject parent = switch (place) {
					case 0 -> editor.model().trace();
					case 1 -> editor.model().trace().getDataStreamClasses().getFirst();
					case 2 -> event(editor, 1).getPayload();
					case 3 -> editor.model().trace().getPacketHeader().getMembers().getFirst().getFieldClass();
					default -> event(editor, 8).getPayload().getMembers().getFirst().getFieldClass();
				};
				editor.modelPage().viewer().setSelection(new StructuredSelection(parent), true);
				List<IAction> additions = editor.modelPage().additions();
				count = additions.size();
				assertTrue(count > 0, parent.eClass().getName());
				String what = additions.get(i).getText() + " in " + parent.eClass().getName();
				boolean possible = additions.get(i).isEnabled();
				additions.get(i).run();
				await(editor);
				assertEquals(List.of(), refused, what);
				assertTrue(!possible || !original.equals(text(editor)), what);
				assertEquals(List.of(), editor.model().diagnostics().stream().filter(d -> !d.warning() && !d.ofModel()).toList(),
						what);
				editor.model().text().set(original);
				await(editor);
			}
	}

	@Test
	void anIdIsChangedWhereverItIsReferredTo() throws Exception {
		MetadataEditor editor = open(TSDL);
		editor.edits().execute(SetCommand.create(editor.edits().domain(),
				editor.model().trace().getDataStreamClasses().getFirst(), Literals.DATA_STREAM_CLASS__ID, 7L));
		await(editor);
		assertEquals(2, editor.model().trace().getDataStreamClasses().getFirst().getEventRecordClasses().size());
		assertEquals(7, editor.model().trace().getDataStreamClasses().getFirst().getId());
		assertEquals(List.of(), editor.model().diagnostics());
	}

	@Test
	void anEditThatWouldLoseTextIsRefused() throws Exception {
		String broken = TSDL.replace("name = \"two\";", "name = \"two\"");
		MetadataEditor editor = open(broken);
		List<String> refused = new ArrayList<>();
		editor.edits().onRefused(refused::add);
		editor.edits().execute(SetCommand.create(editor.edits().domain(), editor.model().trace(), Literals.TRACE_CLASS__UUID,
				"2a6422d0-6cee-11e0-8c08-cb07d7b3a564"));
		await(editor);
		assertEquals(1, refused.size());
		assertEquals(broken, text(editor));
	}

	@Test
	void formattingIndentsByBracesAndKeepsTheWords() throws Exception {
		MetadataEditor editor = open(TSDL.replace("\tmajor", "  major").replace("\t\tstring text;", "string text;"));
		editor.showPage(2);
		editor.action("org.tracewright.ui.metadata.format").run();
		await(editor);
		assertEquals(TSDL, text(editor));
	}

	@Test
	void aBrokenTextSaysWhereToLook() throws Exception {
		MetadataEditor editor = open("this is no metadata");
		assertEquals("1:1", editor.model().diagnostics().stream().map(d -> d.range().line() + ":" + d.range().column())
				.collect(Collectors.joining(" ")));
		Bot.waitUntil("the markers are there",
				() -> markers(project.getFile("metadata")).length == editor.model().diagnostics().size());
	}

	@Test
	void packetsAreTakenApartAndCtf2IsEditedToo() throws Exception {
		Path ctf2 = fixture("lttng216-ctf2-types/trace/ust/uid/0/64-bit/metadata");
		MetadataEditor editor = open(Files.readAllBytes(ctf2));
		assertTrue(editor.model().isJson());
		assertEquals(List.of(), editor.model().diagnostics());
		EventRecordClass event = event(editor, 1);
		editor.edits().execute(SetCommand.create(editor.edits().domain(), event, Literals.EVENT_RECORD_CLASS__NAME, "renamed"));
		await(editor);
		assertEquals("renamed", event(editor, 1).getName());
		String original = Files.readString(ctf2);
		assertEquals(original.substring(0, original.indexOf("probe:str") - 400),
				text(editor).substring(0, original.indexOf("probe:str") - 400));
		editor.doSave(null);
		assertFalse(editor.isDirty());
		assertTrue(new String(project.getFile("metadata").readAllBytes(), StandardCharsets.UTF_8).contains("renamed"));
	}

	@Test
	void thePagesOfARealTraceLookRight() throws Exception {
		Path tsdl;
		try (var all = Files.walk(fixture("lttng213-ctf18-types"))) {
			tsdl = all.filter(p -> p.endsWith("metadata")).findFirst().orElseThrow();
		}
		MetadataEditor editor = open(Files.readAllBytes(tsdl));
		assertEquals(List.of(), editor.model().diagnostics());
		pictures(editor, "light");
		try {
			theme("dark");
			pictures(editor, "dark");
		} finally {
			theme("default");
		}
	}

	private static void theme(String name) {
		PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme("org.eclipse.e4.ui.css.theme.e4_" + name, true);
		Bot.settle();
	}

	private void pictures(MetadataEditor editor, String theme) {
		EObject member = event(editor, 6).getPayload().getMembers().get(1);
		for (int page = 0; page < 3; page++) {
			editor.showPage(page);
			editor.model().select(event(editor, 3), this);
			editor.model().select(member, this);
			Bot.settle();
			Bot.screenshot("metadata-" + page + "-" + theme);
		}
	}
}
