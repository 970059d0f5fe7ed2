// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ide.IDE;
import org.tracewright.ui.session.internal.editor.SessionEditor;
import org.tracewright.ui.testkit.Bot;

/** A project with session documents, and the editor as a user works with it. */
final class SessionFiles {

	static final String SHOP = """
			<?xml version="1.0" encoding="UTF-8"?>
			<session:SessionDocument xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:session="urn:org.tracewright:session:1" version="1.0">
			  <sessions name="shop" output="/tmp/traces/shop" state="active">
			    <domains>
			      <channels name="channel0" subBufferSize="1048576" subBufferCount="4" lossMode="discard">
			        <rules name="app:*" filter="x > 3">
			          <exclusions>app:debug</exclusions>
			        </rules>
			        <rules name="shop:order" logLevelRule="at-least" logLevel="WARNING"/>
			        <contexts type="vpid"/>
			        <contexts type="vtid"/>
			      </channels>
			    </domains>
			  </sessions>
			</session:SessionDocument>
			""";

	private SessionFiles() {
	}

	static IProject project() throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("sessions");
		if (!project.exists())
			project.create(null);
		project.open(null);
		return project;
	}

	static IFile file(String name, String text) throws CoreException {
		IFile file = project().getFile(name);
		file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
		return file;
	}

	static String text(IFile file) throws CoreException, IOException {
		try (var in = file.getContents(true)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	static SessionEditor open(String text) throws Exception {
		SessionEditor editor = (SessionEditor) IDE.openEditor(Bot.page(), file("shop.tracesession", text));
		await(editor);
		return editor;
	}

	/** Waits until the document was read and what is wrong with it is known. */
	static void await(SessionEditor editor) {
		Bot.waitUntil("the document was read", () -> editor.model() != null && editor.model().settled());
		Bot.settle();
	}

	/** The field of a feature in the form. */
	static Text field(Bot bot, String feature) {
		Bot.waitUntil("field " + feature + " is there",
				() -> !bot.all(Text.class, t -> feature.equals(t.getData("feature"))).isEmpty());
		return bot.all(Text.class, t -> feature.equals(t.getData("feature"))).getFirst();
	}

	/** The choice of a feature in the form. */
	static Combo choice(Bot bot, String feature) {
		Bot.waitUntil("choice " + feature + " is there",
				() -> !bot.all(Combo.class, c -> feature.equals(c.getData("feature"))).isEmpty());
		return bot.all(Combo.class, c -> feature.equals(c.getData("feature"))).getFirst();
	}

	/** Types into a field and presses Enter. */
	static void type(Text field, String text) {
		field.setText(text);
		field.notifyListeners(SWT.DefaultSelection, new Event());
		Bot.settle();
	}

	/** Chooses by the text of an item. */
	static void choose(Combo combo, String item) {
		if (combo.indexOf(item) < 0)
			throw new AssertionError("no item " + item + " in " + String.join(", ", combo.getItems()));
		combo.select(combo.indexOf(item));
		combo.notifyListeners(SWT.Selection, new Event());
		Bot.settle();
	}

	static Bot page(SessionEditor editor, int page) {
		editor.showPage(page);
		Bot.settle();
		return Bot.in((Composite) switch (page) {
			case SessionEditor.SESSION -> editor.sessionPage();
			case SessionEditor.PREVIEW -> editor.previewPage();
			default -> Bot.page().getWorkbenchWindow().getShell();
		});
	}

	static void closeAll() throws CoreException {
		Bot.page().closeAllEditors(false);
		Bot.settle();
		project().delete(true, true, null);
	}
}
