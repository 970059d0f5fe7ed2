// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.EventInstants;
import org.tracewright.analysis.Tone;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.Histories;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.ui.timeline.Description;
import org.tracewright.ui.timeline.HistoryRows;
import org.tracewright.ui.timeline.RowActivity;
import org.tracewright.ui.timeline.RowOrder;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;
import org.tracewright.ui.timeline.TimelineSearch;

/** Rows without a window: order, what is hidden, and what is found. Of three rows, a is busy early, b late, c never. */
class TimelineModelTest {

	@TempDir
	Path folder;

	private final TimelineModel model = new TimelineModel();
	private HistoryWriter writer;
	private HistoryRows rows;

	@BeforeEach
	void write() throws Exception {
		writer = Histories.create(folder.resolve("h"));
		long busy = Tone.RUNNING.value(writer.text("work"));
		long idle = Tone.IDLE.value(-1);
		int group = writer.attribute(-1, "group", AttributeKind.GROUP);
		int a = writer.attribute(group, "a", AttributeKind.STATE);
		int b = writer.attribute(group, "b", AttributeKind.STATE);
		writer.attribute(group, "c", AttributeKind.STATE);
		writer.add(a, 0, 100_000, busy);
		writer.add(a, 100_000, 1_000_000, idle);
		writer.add(b, 500_000, 900_000, busy);
		writer.add(writer.attribute(group, "unmatched", AttributeKind.COUNT), 0, 1_000_000, 1_234);
		writer.add(writer.attribute(group, "unknown", AttributeKind.COUNT), 0, 1_000_000, 5);
		writer.finish();
		rows = rows();
		model.full(new TimeRange(0, 1_000_000));
		model.rows(rows.roots());
	}

	@AfterEach
	void close() throws Exception {
		writer.close();
		writer.history().close();
	}

	private HistoryRows rows() {
		HistoryRows made = new HistoryRows(writer.history(), "h");
		made.update();
		return made;
	}

	private String shown() {
		return String.join(" ", model.visible().stream().filter(row -> row.parent() != null).map(TimelineRow::label).toList());
	}

	private void look(long begin, long end) {
		model.activity(RowActivity.of(model.all(), new TimeRange(begin, end), EventInstants.NONE, () -> false));
	}

	@Test
	void countsStandBehindTheNameOfWhatTheyAreAbout() {
		assertEquals("1,234 unmatched, 5 unknown", rows.roots().getFirst().detail());
		assertEquals("a b c", shown());
	}

	@Test
	void rowsWithoutAnythingInTheRangeAreHidden() {
		model.hideEmpty(true);
		look(0, 1_000_000);
		assertEquals("a b", shown());
		look(0, 400_000);
		assertEquals("a", shown());
		model.hideEmpty(false);
		assertEquals("a b c", shown());
	}

	@Test
	void whatHasNotBeenLookedAtIsNotHidden() {
		model.hideEmpty(true);
		assertEquals("a b c", shown());
		look(0, 400_000);
		model.rows(rows().roots());
		assertEquals("a b c", shown());
	}

	@Test
	void theBusiestInTheRangeComeFirst() {
		model.order(RowOrder.BUSIEST);
		look(0, 1_000_000);
		assertEquals("b a c", shown());
		look(0, 400_000);
		assertEquals("a b c", shown());
		model.order(RowOrder.NAME);
		assertEquals("a b c", shown());
	}

	private String find(String text, long time, TimelineRow row, boolean forward) {
		Optional<TimelineSearch.Hit> hit = TimelineSearch.find(model.all(), model.full(), text, time, row, forward, () -> false);
		return hit.map(h -> h.row().label() + " " + h.begin() + " " + h.text()).orElse("nothing");
	}

	@Test
	void statesAreFoundInTheOrderOfTimeInBothDirections() {
		List<TimelineRow> all = model.roots().getFirst().children();
		assertEquals("a 0 Running: work", find("WORK", -1, null, true));
		assertEquals("b 500000 Running: work", find("WORK", 0, all.get(0), true));
		assertEquals("nothing", find("WORK", 500_000, all.get(1), true));
		assertEquals("a 0 Running: work", find("WORK", 500_000, all.get(1), false));
		assertEquals("b 500000 Running: work", find("WORK", 1_000_000, null, false));
		assertEquals("a 100000 Idle", find("idle", 0, all.get(0), true));
		assertEquals("nothing", find("sleeps", -1, null, true));
	}

	@Test
	void theBestRowIsSelectedUnlessTheChosenOneShowsTheSame() {
		TimelineRow group = rows.roots().getFirst();
		TimelineRow a = group.children().get(0);
		TimelineRow b = group.children().get(1);
		TimelineRow c = group.children().get(2);
		assertEquals(a, model.best(List.of(a, b), null));
		assertEquals(a, model.best(List.of(a, b), c));
		assertEquals(b, model.best(List.of(a, b), b));
		assertEquals(group, model.best(List.of(a, b), group));
		assertNull(model.best(List.of(), c));
		// One that can be seen is better; below a closed group is none that cannot.
		model.expand(group, false);
		assertEquals(a, model.best(List.of(a, b), null));
		model.filter("b");
		assertEquals(b, model.best(List.of(a, b), null));
		assertEquals(a, model.best(List.of(a), null));
	}

	@Test
	void whatAStateIsIsNotSaidTwice() {
		assertEquals("Blocked (uninterruptible)", Description.text(Tone.BLOCKED_IO, "uninterruptible"));
		assertEquals("Blocked (uninterruptible): disk", Description.text(Tone.BLOCKED_IO, "disk"));
		assertEquals("Idle", Description.text(Tone.IDLE, ""));
	}

	private String place(String text, TimelineSearch.Hit hit, int most) {
		return TimelineSearch.place(model.all(), model.full(), text, hit, most, () -> false)
				.map(place -> place.number() + " of " + place.count()).orElse("unknown");
	}

	@Test
	void whatIsFoundIsCountedWhenThatIsSoonDone() {
		List<TimelineRow> all = model.roots().getFirst().children();
		TimelineSearch.Hit last = TimelineSearch
				.find(model.all(), model.full(), "work", 0, all.get(0), true, () -> false).orElseThrow();
		assertEquals("2 of 2", place("work", last, 1000));
		assertEquals("unknown", place("work", last, 2));
	}
}
