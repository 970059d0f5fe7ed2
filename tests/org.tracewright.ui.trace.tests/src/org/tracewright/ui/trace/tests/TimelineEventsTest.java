// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.EventInstants;
import org.tracewright.analysis.Tone;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.Histories;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.Gap;
import org.tracewright.trace.Progress;
import org.tracewright.trace.TimeFormat;
import org.tracewright.trace.Trace;
import org.tracewright.analysis.Overview;
import org.tracewright.analysis.OverviewScan;
import org.tracewright.ui.timeline.ColumnText;
import org.tracewright.ui.timeline.HistoryRows;
import org.tracewright.ui.timeline.Losses;
import org.tracewright.ui.timeline.PixelBuffer;
import org.tracewright.ui.timeline.RowContent;
import org.tracewright.ui.timeline.TimeFolds;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineAction;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelinePalette;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.timeline.internal.RowPainter;
import org.tracewright.ui.timeline.internal.TimelineLayout;
import org.tracewright.ui.timeline.internal.TimelineNavigator;

/** Events, mixed states and losses on a timeline, without a window: what is painted, what tooltips say and where keys lead. */
class TimelineEventsTest {

	private static final int WIDTH = 100;
	private static final int HEIGHT = 26;
	/** The gap above and below what a row shows is as high. */
	private static final int GAP = 3;
	private static final int BLANK = 0;

	private static final TimelinePalette PALETTE = new TimelinePalette() {
		@Override
		public int of(Part part) {
			return switch (part) {
				case BACKGROUND -> BLANK;
				case DENSITY -> 0x4080C0;
				case LOST -> 0xC00040;
				default -> 0x010101 * (part.ordinal() + 1);
			};
		}

		@Override
		public int of(Tone tone) {
			return 0x100000 + tone.ordinal();
		}

		@Override
		public int category(int number) {
			return 0x200000 + number;
		}
	};

	@TempDir
	Path folder;

	private final TimelineModel model = new TimelineModel();
	private final TimelineLayout layout = new TimelineLayout(model);
	private final PixelBuffer pixels = new PixelBuffer();
	private final RowPainter painter = new RowPainter(PALETTE, pixels);
	private Trace trace;
	private Overview overview;
	private long begin;

	@BeforeEach
	void open() throws Exception {
		trace = CtfTraces.open(List.of(Traces.fixture("lttng213-ctf18-discarded")), Progress.NONE);
		OverviewScan scan = new OverviewScan(trace, 128);
		scan.run(Progress.NONE);
		overview = scan.overview();
		begin = overview.begin();
		pixels.size(WIDTH, HEIGHT);
		// Names have half of it.
		layout.size(2 * WIDTH, 400, 14);
	}

	@AfterEach
	void close() {
		trace.close();
	}

	private RowContent.Density events() {
		return new RowContent.Density(overview.density(), begin, overview.binned(), EventInstants.ALL);
	}

	private EventInstants read(TimeRange range) {
		return EventInstants.read(trace, range.begin(), range.end(), 100_000, Progress.NONE).orElseThrow();
	}

	private void paint(RowContent content, TimeRange range) {
		pixels.fill(0, 0, WIDTH, HEIGHT, BLANK);
		painter.paint(content, null, range, TimeFolds.NONE, 0, HEIGHT);
	}

	/** The columns that are painted at the bottom of the row, as {@code #} for full colour and {@code -} for pale. */
	private String bottom() {
		StringBuilder line = new StringBuilder();
		for (int x = 0; x < WIDTH; x++) {
			int pixel = pixels.get(x, HEIGHT - GAP - 1);
			line.append(pixel == PALETTE.of(TimelinePalette.Part.DENSITY) ? '#' : pixel == PALETTE.coarse() ? '-' : '.');
		}
		return line.toString();
	}

	private static final TimeFormat TIMES = new TimeFormat(TimeFormat.Style.RELATIVE, ZoneOffset.UTC, 0);

	private String text(TimelineRow row, TimeRange column) {
		return ColumnText.of(model, row, column, 0, new TimeFormat(TIMES.style(), TIMES.zone(), begin));
	}

	@Test
	void binsThatAreWiderThanPixelsArePaleUntilTheEventsAreKnown() {
		TimeRange deep = new TimeRange(begin, begin + 10_000);
		paint(events(), deep);
		assertEquals("-".repeat(WIDTH), bottom());
		EventInstants known = read(deep);
		painter.know(known, Losses.NONE);
		paint(events(), deep);
		int[] columns = new int[WIDTH];
		known.count(EventInstants.ALL, deep.begin(), deep.end(), columns);
		StringBuilder expected = new StringBuilder();
		for (int count : columns)
			expected.append(count > 0 ? '#' : '.');
		assertEquals(expected.toString(), bottom());
		assertTrue(expected.indexOf(".") > 0 && expected.indexOf("#") >= 0, expected.toString());
	}

	@Test
	void whatIsKnownOfAPartIsPaintedExactlyBesideWhatIsNot() {
		TimeRange deep = new TimeRange(begin, begin + 10_000);
		painter.know(read(new TimeRange(begin, begin + 5_000)), Losses.NONE);
		paint(events(), deep);
		assertEquals("-".repeat(WIDTH / 2), bottom().substring(WIDTH / 2));
		assertFalse(bottom().substring(0, WIDTH / 2).contains("-"), bottom());
	}

	@Test
	void binsThatAreNarrowerThanPixelsAreTheTruth() {
		paint(events(), new TimeRange(begin, overview.end() + 1));
		assertFalse(bottom().contains("-"), bottom());
	}

	@Test
	void theTooltipOfEventsCountsThemAndSaysWhen() {
		TimelineRow row = new TimelineRow("e", "Events", events());
		overview.types().forEach(type -> row.add(new TimelineRow("t", type.type().name(),
				new RowContent.Density(type.density(), begin, overview.binned(), type.type().index()))));
		String coarse = text(row, new TimeRange(begin, begin + 100));
		assertTrue(coarse.contains("events\n  +0.000000000 \u2026 ") && coarse.endsWith("zoom in to see each of them"), coarse);
		EventInstants known = read(new TimeRange(begin, begin + 100_000));
		model.events(known);
		long second = known.atOrAfter(EventInstants.ALL, begin + 1);
		String name = overview.types().getFirst().type().name();
		assertEquals("Events\n1 event\n  +0.000000000\n  1  " + name, text(row, new TimeRange(begin, begin + 1)));
		assertEquals("Events\n2 events\n  +0.000000000 \u2026 " + since(second) + "  (" + TimeFormat.duration(second - begin)
				+ ")\n  2  " + name, text(row, new TimeRange(begin, second + 1)));
		assertEquals("Events\nno event", text(row, new TimeRange(begin + 1, begin + 2)));
	}

	private String since(long time) {
		return new TimeFormat(TIMES.style(), TIMES.zone(), begin).text(time);
	}

	@Test
	void lossesHaveStripesAndAreSaidInTooltips() {
		Losses losses = Losses.of(overview.losses());
		assertEquals(overview.lost(), losses.events());
		painter.know(EventInstants.NONE, losses);
		TimeRange all = new TimeRange(begin, overview.end() + 1);
		paint(new RowContent.Lost(losses), all);
		int stripes = 0;
		for (int x = 0; x < WIDTH; x++)
			stripes += pixels.get(x, HEIGHT / 2) == PALETTE.of(TimelinePalette.Part.LOST) ? 1 : 0;
		assertTrue(stripes > 10 && stripes < WIDTH, stripes + " striped columns");
		model.losses(losses);
		Gap first = overview.losses().getFirst();
		String text = text(new TimelineRow("e", "Events", events()), new TimeRange(first.begin(), first.begin() + 1));
		assertTrue(text.contains(String.format("%,d events lost (%s)%n", first.count(), first.stream().name())), text);
		assertEquals("", ColumnText.lost(model, new TimeRange(0, 1), TIMES));
	}

	@Test
	void lossesThatOverlapAreOneBand() {
		Gap.Kind kind = Gap.Kind.DISCARDED_EVENTS;
		Losses losses = Losses.of(List.of(new Gap(null, kind, 1, 50, 60, null), new Gap(null, kind, 2, 10, 30, null),
				new Gap(null, kind, 3, 20, 40, null), new Gap(null, Gap.Kind.LOST_PACKETS, 4, 80, 80, null)));
		assertEquals(3, losses.bands());
		assertEquals("10-40", losses.begin(0) + "-" + losses.end(0));
		assertEquals("80-81", losses.begin(2) + "-" + losses.end(2));
		assertEquals(6, losses.events());
		assertEquals(0, losses.after(39));
		assertEquals(1, losses.after(40));
		assertEquals(3, losses.after(81));
		assertEquals(2, losses.in(25, 30).size());

		TimelineRow row = new TimelineRow("l", "Lost events", new RowContent.Lost(losses));
		model.full(new TimeRange(0, 100_000));
		model.rows(List.of(row));
		model.select(0L, row);
		TimelineNavigator keys = new TimelineNavigator(model, layout);
		StringBuilder steps = new StringBuilder();
		while (keys.perform(TimelineAction.NEXT))
			steps.append(model.cursor()).append(' ');
		while (keys.perform(TimelineAction.PREVIOUS))
			steps.append(model.cursor()).append(' ');
		assertEquals("10 50 80 50 10 ", steps.toString());
	}

	@Test
	void theTooltipOfAMixedColumnSaysTheShares() throws Exception {
		try (HistoryWriter writer = Histories.create(folder.resolve("h"))) {
			int cpu = writer.attribute(-1, "CPU 0", AttributeKind.STATE);
			long work = Tone.RUNNING.value(writer.text("work"));
			writer.add(cpu, 0, 620, work);
			writer.add(cpu, 620, 920, Tone.BLOCKED.value(-1));
			writer.add(cpu, 920, 921, Tone.INTERRUPT.value(-1));
			writer.add(cpu, 1_000, 2_000, work);
			writer.finish();
			HistoryRows rows = new HistoryRows(writer.history(), "h");
			rows.update();
			TimelineRow row = rows.roots().getFirst();
			begin = 0;
			assertEquals("""
					CPU 0
					mixed, 3 states:
					  62 %  Running: work
					  30 %  Blocked
					  <1 %  Interrupt
					  8 %  nothing
					  +0.000000000 \u2026 +0.000001000  (1.000 \u00b5s)""", text(row, new TimeRange(0, 1_000)));
			assertEquals("CPU 0\nRunning: work\n  +0.000001000 \u2026 +0.000002000  (1.000 \u00b5s)",
					text(row, new TimeRange(1_100, 1_200)));
			writer.history().close();
		}
	}

	private TimelineNavigator rows(int count) {
		TimelineRow group = new TimelineRow("g", "group", new RowContent.Group());
		for (int i = 0; i < count; i++)
			group.add(new TimelineRow("r" + i, "row " + i, new RowContent.Group()));
		group.expand(true);
		model.full(new TimeRange(0, 100_000));
		model.rows(List.of(group));
		layout.rows();
		return new TimelineNavigator(model, layout);
	}

	@Test
	void keysSelectARangePixelByPixel() {
		TimelineNavigator keys = rows(3);
		model.select(50_000L, null);
		keys.perform(TimelineAction.RANGE_RIGHT);
		assertEquals(new TimeRange(50_000, 51_000), model.selection());
		keys.perform(TimelineAction.RANGE_RIGHT);
		assertEquals(new TimeRange(50_000, 52_000), model.selection());
		keys.perform(TimelineAction.RANGE_LEFT);
		keys.perform(TimelineAction.RANGE_LEFT);
		assertNull(model.selection());
		keys.perform(TimelineAction.RANGE_LEFT);
		assertEquals(new TimeRange(49_000, 50_000), model.selection());
		keys.perform(TimelineAction.RANGE_FAR_RIGHT);
		assertEquals(new TimeRange(50_000, 99_000), model.selection());
		assertEquals(50_000, model.cursor());
		keys.perform(TimelineAction.INSTANT_LEFT);
		assertEquals(49_000, model.cursor());
		assertNull(model.selection());
	}

	@Test
	void aRangeThatLeavesTheWindowTakesItAlong() {
		TimelineNavigator keys = rows(3);
		model.show(new TimeRange(0, 10_000));
		model.select(9_950L, null);
		keys.perform(TimelineAction.RANGE_RIGHT);
		assertEquals(new TimeRange(9_950, 10_050), model.selection());
		assertTrue(model.range().contains(10_050), model.range().toString());
		for (int i = 0; i < 50; i++)
			keys.perform(TimelineAction.RANGE_FAR_RIGHT);
		assertEquals(100_000, model.selection().end());
	}

	@Test
	void keysGoToTheFirstAndTheLastRowAndByPages() {
		TimelineNavigator keys = rows(100);
		keys.perform(TimelineAction.LAST_ROW);
		assertEquals("row 99", model.selectedRow().label());
		keys.perform(TimelineAction.FIRST_ROW);
		assertEquals("group", model.selectedRow().label());
		keys.perform(TimelineAction.PAGE_DOWN);
		int page = layout.page() / layout.line() - 1;
		assertEquals("row " + (page - 1), model.selectedRow().label());
		keys.perform(TimelineAction.PAGE_DOWN);
		keys.perform(TimelineAction.PAGE_UP);
		assertEquals("row " + (page - 1), model.selectedRow().label());
		keys.perform(TimelineAction.PAGE_UP);
		keys.perform(TimelineAction.PAGE_UP);
		assertEquals("group", model.selectedRow().label());
	}
}
