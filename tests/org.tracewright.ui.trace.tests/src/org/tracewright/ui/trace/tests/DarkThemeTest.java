// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.ui.TraceColors;
import org.tracewright.ui.testkit.Bot;
import org.tracewright.ui.testkit.NatTableBot;
import org.tracewright.ui.testkit.ScreenshotOnFailure;
import org.tracewright.ui.testkit.Theme;
import org.tracewright.ui.trace.internal.editor.TraceEditor;
import org.tracewright.ui.trace.internal.editor.TracePage;

@ExtendWith(ScreenshotOnFailure.class)
class DarkThemeTest {

	@AfterEach
	void light() throws Exception {
		Theme.LIGHT.use();
		Traces.closeAll();
	}

	private static int brightness(Color color) {
		return (color.getRed() + color.getGreen() + color.getBlue()) / 3;
	}

	@Test
	void theTableFollowsTheTheme(@TempDir Path temp) throws Exception {
		Path damaged = Files.createDirectories(temp.resolve("damaged"));
		Path good = Traces.fixture("lttng213-ctf18-types").resolve("ust/uid/0/64-bit");
		Files.copy(good.resolve("metadata"), damaged.resolve("metadata"));
		Files.write(damaged.resolve("ch_0"), Arrays.copyOf(Files.readAllBytes(good.resolve("ch_0")), 5000));
		Theme.DARK.use();
		Bot.waitUntil("the colours are dark", () -> brightness(TraceColors.TABLE_BACKGROUND.color()) < 80);
		assertTrue(brightness(TraceColors.TABLE_FOREGROUND.color()) > 150);
		TraceEditor editor = Traces.read(damaged);
		NatTableBot table = Traces.table(editor);
		table.click(3);
		Bot.screenshot("editor-dark");
		table.filter("Event", "all_ints|bytes");
		Traces.awaitRows(editor);
		table.press(SWT.END, 0);
		Bot.waitUntil("rows are shown", () -> editor.events().table().window().loaded());
		editor.events().openFind();
		Bot.screenshot("filter-dark");
	}

	@Test
	void theMetadataPageFollowsTheTheme() throws Exception {
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-types"));
		editor.showPage(TracePage.METADATA);
		Bot.waitUntil("the metadata has been read", () -> editor.metadata() != null && editor.metadata().model().settled());
		Theme.DARK.use();
		Bot.waitUntil("the colours are dark", () -> brightness(TraceColors.TABLE_BACKGROUND.color()) < 80);
		for (int page = 0; page < 3; page++) {
			editor.metadata().showPage(page);
			editor.metadata().model().select(
					editor.metadata().model().trace().getDataStreamClasses().getFirst().getEventRecordClasses().get(6 + page),
					this);
			Bot.settle();
			Bot.screenshot("trace-metadata-" + page + "-dark");
		}
	}

	@Test
	void theFilterExpressionAndTheHealthPageFollowTheTheme() throws Exception {
		Theme.DARK.use();
		Bot.waitUntil("the colours are dark", () -> brightness(TraceColors.TABLE_BACKGROUND.color()) < 80);
		TraceEditor editor = Traces.read(Traces.fixture("lttng213-ctf18-discarded"));
		Bot page = Bot.in(editor.events());
		page.id("expression").styledText(0).setText("a < 5 && nosuch");
		Bot.waitUntil("the mistake is told", () -> page.id("expression").labels().contains("Column 10: "));
		assertTrue(brightness(page.id("expression").styledText(0).getBackground()) < 100);
		Bot.screenshot("expression-error-dark");
		editor.showPage(TracePage.HEALTH);
		Bot.waitUntil("the check has ended", () -> editor.health().report() != null);
		Bot.screenshot("health-dark");
	}

	@Test
	void theTimelineFollowsTheTheme() throws Exception {
		Theme.DARK.use();
		Bot.waitUntil("the colours are dark", () -> brightness(TraceColors.TIMELINE_SELECTED.color()) < 80);
		TraceEditor editor = Traces.open(Traces.fixture("perf-sched"));
		editor.showPage(TracePage.TIMELINE);
		Bot.waitUntil("the timeline is complete", () -> editor.timeline().isComplete());
		Bot.settle();
		Bot.screenshot("timeline-dark");
		editor.showPage(TracePage.STATISTICS);
		Bot.waitUntil("the statistics are there", () -> editor.statistics().statistics() != null);
		Bot.settle();
		Bot.screenshot("statistics-dark");
	}

	@Test
	void theFlameGraphFollowsTheTheme() throws Exception {
		Theme.DARK.use();
		Bot.waitUntil("the colours are dark", () -> brightness(TraceColors.TIMELINE_SELECTED.color()) < 80);
		TraceEditor editor = Traces.open(Traces.fixture("lttng213-ctf18-cygfast"));
		editor.showPage(TracePage.FLAME_GRAPH);
		Bot.waitUntil("the flame graph is there", () -> editor.flameGraph().tree() != null);
		Bot.settle();
		Bot.screenshot("flame-graph-dark");
	}

	@Test
	void theLatenciesFollowTheTheme() throws Exception {
		TraceEditor editor = Traces.open(Traces.fixture("perf-sched"));
		editor.showPage(TracePage.LATENCIES);
		Bot.waitUntil("latencies are measured", () -> editor.latencies().isComplete());
		Composite plot = Bot.in(editor.latencies()).id("latencies.scatter").all(Composite.class, c -> true).getFirst();
		assertTrue(brightness(plot.getBackground()) > 200);
		Theme.DARK.use();
		Bot.waitUntil("the colours are dark", () -> brightness(TraceColors.TIMELINE_SELECTED.color()) < 80);
		Bot.waitUntil("the chart is dark", () -> brightness(plot.getBackground()) < 80);
		Bot.screenshot("latencies-dark");
	}
}
