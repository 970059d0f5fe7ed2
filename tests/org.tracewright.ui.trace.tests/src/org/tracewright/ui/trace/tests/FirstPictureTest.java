// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.trace.internal.editor.TraceDocument;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;
import org.tracewright.ui.trace.internal.imports.Rehearsal;
import org.tracewright.ui.trace.internal.timeline.AnalysisStatus;

/** What a trace is opened for is seen first; all else begins after that. */
class FirstPictureTest {

	@AfterEach
	void close() throws Exception {
		Traces.closeAll();
	}

	@Test
	void analysesAndRowsWaitForThePicture() throws Exception {
		TraceEditor editor = Traces.openNew(Traces.fixture("perf-sched"));
		TraceDocument document = editor.events().document();
		Bot.waitUntil("there is a picture", () -> {
			if (document.isPictured())
				return true;
			assertEquals(AnalysisStatus.State.WAITING, editor.timeline().analysis("kernel").state());
			assertNull(document.index());
			return false;
		});
		// What cannot be seen yet, as the window is being laid out, is not waited for.
		Bot.waitUntil("it can be seen", () -> editor.timeline().timeline().isVisible());
		assertFalse(editor.timeline().model().visible().isEmpty());
		Bot.waitUntil("all is there",
				() -> editor.timeline().isComplete() && document.index() != null && document.index().complete());
		assertEquals(AnalysisStatus.State.COMPLETE, editor.timeline().analysis("kernel").state());
	}

	@Test
	void whoLooksAtSomethingElseDoesNotWaitForIt() throws Exception {
		TraceEditor editor = Traces.openNew(Traces.fixture("perf-sched"));
		editor.showPage(TracePage.EVENTS);
		assertTrue(editor.events().document().isPictured());
		Traces.awaitRows(editor);
	}

	@Test
	void whatIsReadToRehearseHasNoFaults(@TempDir Path temp) throws Exception {
		Rehearsal.write(temp);
		assertEquals(1, Rehearsal.read(temp));
		try (Trace trace = CtfTraces.open(List.of(temp), Progress.NONE)) {
			assertEquals(List.of(), trace.problems());
		}
	}
}
