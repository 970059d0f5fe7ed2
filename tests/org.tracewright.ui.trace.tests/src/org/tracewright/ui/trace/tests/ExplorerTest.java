// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.EventSpan;
import org.tracewright.trace.Progress;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.ui.TraceFolders;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;
import org.tracewright.ui.trace.internal.imports.ImportTraceWizard;

@ExtendWith(ScreenshotOnFailure.class)
class ExplorerTest {

	private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

	@AfterEach
	void close() throws Exception {
		Traces.closeAll();
	}

	private static CommonNavigator explorer() {
		return (CommonNavigator) Bot.view(EXPLORER);
	}

	@Test
	void aTraceIsOneThingThatOpensByDoubleClick() throws Exception {
		TraceEditor opened = Traces.read(Traces.fixture("lttng213-ctf18-multichan"));
		Bot.page().closeEditor(opened, false);
		CommonNavigator explorer = explorer();
		Tree tree = explorer.getCommonViewer().getTree();
		TreeItem trace = Bot.item(tree, "Traces", "lttng213-ctf18-multichan-trace");
		assertEquals(0, trace.getItemCount());
		Bot.waitUntil("the trace is described",
				() -> trace.getText().contains("CTF 1.8") && trace.getText().contains("312 events"));
		String events;
		try (Trace read = CtfTraces.open(List.of(Traces.fixture("lttng213-ctf18-multichan")), Progress.NONE)) {
			events = TimeFormat.duration(EventSpan.of(read).orElseThrow().length());
		}
		assertTrue(trace.getText().contains(", " + events + ", "), trace.getText());
		IFolder folder = (IFolder) trace.getData();
		assertTrue(TraceFolders.isTrace(folder));
		Bot.screenshot("explorer-light");
		explorer.getCommonViewer().setSelection(new StructuredSelection(folder));
		org.eclipse.ui.navigator.CommonViewer viewer = explorer.getCommonViewer();
		explorer.getNavigatorActionService()
				.setContext(new org.eclipse.ui.actions.ActionContext(new StructuredSelection(folder)));
		explorer.getNavigatorActionService().fillActionBars(explorer.getViewSite().getActionBars());
		explorer.getViewSite().getActionBars().getGlobalActionHandler(org.eclipse.ui.navigator.ICommonActionConstants.OPEN).run();
		assertFalse(viewer.getTree().isDisposed());
		Bot.waitUntil("the editor is open", () -> Bot.page().getActiveEditor() instanceof TraceEditor);
		TraceEditor editor = (TraceEditor) Bot.page().getActiveEditor();
		editor.showPage(TracePage.EVENTS);
		Traces.awaitRows(editor);
	}

	@Test
	void theImportWizardFindsTracesAndLinksOrCopiesThem() throws Exception {
		ImportTraceWizard wizard = new ImportTraceWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Bot bot = Bot.in(Bot.shell("Import Traces"));
		bot.text(0).setText(Traces.fixture("lttng213-ctf18-perpid").toString());
		bot.click("Search");
		bot.text(1).setText("Imported");
		bot.click("Copy the files into the workspace (otherwise a link is made)");
		Bot.screenshot("import-light");
		bot.click("Finish");
		Bot.waitUntil("the editor is open", () -> Bot.page().getActiveEditor() instanceof TraceEditor);
		TraceEditor editor = (TraceEditor) Bot.page().getActiveEditor();
		editor.showPage(TracePage.EVENTS);
		Traces.awaitRows(editor);
		assertEquals(260, editor.events().table().window().total());
		assertEquals(3, editor.events().document().trace().sources().size());
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Imported");
		IFolder folder = (IFolder) project.findMember("lttng213-ctf18-perpid-trace");
		assertFalse(folder.isLinked());
		assertTrue(TraceFolders.isTrace(folder));
	}

	@Test
	void theImportWizardSaysWhenThereIsNothing() {
		ImportTraceWizard wizard = new ImportTraceWizard();
		wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
		WizardDialog dialog = new WizardDialog(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Bot bot = Bot.in(Bot.shell("Import Traces"));
		bot.text(0).setText("/nosuch/folder");
		Bot.settle();
		assertTrue(dialog.getErrorMessage() == null || dialog.getErrorMessage().contains("is not a folder"));
		assertEquals("/nosuch/folder is not a folder", wizard.getPages()[0].getErrorMessage());
		assertFalse(wizard.getPages()[0].isPageComplete());
		dialog.close();
	}
}
