// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.tracewright.analysis.Tone;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.Histories;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.ui.timeline.HistoryRows;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.Timeline;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelinePalette;

/** How smooth the timeline is: 10,000 rows with 10 M states are dragged, scrolled and zoomed by the mouse; each frame is timed from the mouse to the finished picture. */
public final class TimelineBenchmark {

	private static final int GROUPS = 100;
	private static final int ROWS = 100;
	private static final int STATES = 1000;
	private static final int FRAMES = 300;
	private static final int WARM_UPS = 100;
	private static final int WIDTH = 1600;
	private static final int HEIGHT = 1000;
	private static final long STATE_NANOS = 1_000_000;
	private static final long MOST_WAIT_NANOS = 1_000_000_000;

	private TimelineBenchmark() {
	}

	/** Colours that differ. */
	private static final class Palette implements TimelinePalette {

		@Override
		public int of(Part part) {
			return 0xFFFFFF - part.ordinal() * 0x0F0F0F;
		}

		@Override
		public int of(Tone tone) {
			return 0x3060A0 + tone.ordinal() * 0x0B0503;
		}

		@Override
		public int category(int number) {
			return 0x80A040 + number * 0x050B07;
		}
	}

	/** Argument: a folder for the history. */
	public static void main(String[] arguments) throws IOException {
		Path file = Files.createDirectories(Path.of(arguments[0])).resolve("timeline-history");
		Files.deleteIfExists(file);
		try (HistoryWriter writer = Histories.create(file)) {
			write(writer);
			System.out.println("| What | Median | 99 % | Worst |\n|---|---|---|---|");
			show(writer.history());
		} finally {
			Files.deleteIfExists(file);
		}
	}

	private static void write(HistoryWriter writer) throws IOException {
		SplittableRandom random = new SplittableRandom(1);
		long text = writer.text("a state");
		for (int group = 0; group < GROUPS; group++) {
			int parent = writer.attribute(-1, "group " + group, AttributeKind.GROUP);
			for (int row = 0; row < ROWS; row++) {
				int attribute = writer.attribute(parent, "row " + row, AttributeKind.STATE);
				long time = 0;
				for (int i = 0; i < STATES; i++) {
					long end = time + 1 + random.nextLong(2 * STATE_NANOS);
					writer.add(attribute, time, end, Tone.values()[random.nextInt(9)].value(text));
					time = end;
				}
			}
		}
		writer.finish();
	}

	private static void show(History history) {
		Display display = new Display();
		Shell shell = new Shell(display);
		shell.setLayout(new FillLayout());
		TimelineModel model = new TimelineModel();
		Timeline timeline = new Timeline(shell, model, new Palette());
		HistoryRows rows = new HistoryRows(history, "h");
		rows.update();
		model.full(new TimeRange(0, STATES * STATE_NANOS));
		model.rows(rows.roots());
		shell.setSize(WIDTH, HEIGHT);
		shell.open();
		settle(display, timeline);
		model.show(new TimeRange(100 * STATE_NANOS, 300 * STATE_NANOS));
		settle(display, timeline);
		for (boolean warm : new boolean[]{false, true}) {
			int frames = warm ? FRAMES : WARM_UPS;
			mouse(timeline, SWT.MouseDown, 2, WIDTH / 2, 0, 0);
			measure("dragging to and fro by the middle button", display, timeline, frames, warm,
					i -> mouse(timeline, SWT.MouseMove, 0, WIDTH / 2 + (int) (300 * Math.sin(i / 20.0)), 0, 0));
			mouse(timeline, SWT.MouseUp, 2, WIDTH / 2, 0, 0);
			measure("scrolling through the rows", display, timeline, frames, warm,
					i -> mouse(timeline, SWT.MouseVerticalWheel, 0, WIDTH / 2, 0, i < frames / 2 ? -3 : 3));
			measure("zooming out and in", display, timeline, frames, warm,
					i -> mouse(timeline, SWT.MouseVerticalWheel, 0, WIDTH / 2, SWT.MOD1, i / 6 % 2 == 0 ? -3 : 3));
		}
		long begin = System.nanoTime();
		model.show(model.full());
		settle(display, timeline);
		System.out.printf(Locale.ROOT, "| from zooming out to the finished picture of the whole | %.1f ms | | |%n",
				(System.nanoTime() - begin) / 1e6);
		display.dispose();
	}

	/** A frame: from a movement until it has been painted. What the window system waits for between is not the frame's. */
	private static void measure(String what, Display display, Timeline timeline, int frames, boolean print, IntConsumer move) {
		double[] millis = new double[frames];
		int[] painted = new int[1];
		Listener count = e -> painted[0]++;
		timeline.addListener(SWT.Paint, count);
		for (int i = 0; i < frames; i++) {
			int before = painted[0];
			long busy = -System.nanoTime();
			move.accept(i);
			busy += System.nanoTime();
			long until = System.nanoTime() + MOST_WAIT_NANOS;
			while (painted[0] == before && System.nanoTime() < until)
				busy += dispatch(display);
			millis[i] = busy / 1e6;
		}
		timeline.removeListener(SWT.Paint, count);
		settle(display, timeline);
		Arrays.sort(millis);
		if (print)
			System.out.printf(Locale.ROOT, "| %,d rows, %s: %d frames | %.1f ms | %.1f ms | %.1f ms |%n", GROUPS * ROWS, what,
					painted[0], millis[frames / 2], millis[frames * 99 / 100], millis[frames - 1]);
	}

	/** Does what is to be done, or waits a moment; gives how long the former took. */
	private static long dispatch(Display display) {
		long begin = System.nanoTime();
		if (display.readAndDispatch())
			return System.nanoTime() - begin;
		Thread.onSpinWait();
		return 0;
	}

	/** Until pictures are made and painted. */
	private static void settle(Display display, Timeline timeline) {
		int[] painted = new int[1];
		Listener count = e -> painted[0]++;
		timeline.addListener(SWT.Paint, count);
		timeline.redraw();
		for (int before = -1; before < 0 || painted[0] == before || !timeline.isSettled();) {
			before = before < 0 ? painted[0] : before;
			dispatch(display);
		}
		timeline.removeListener(SWT.Paint, count);
	}

	private static void mouse(Timeline timeline, int type, int button, int x, int mask, int count) {
		Event event = new Event();
		event.type = type;
		event.button = button;
		event.x = x;
		event.y = HEIGHT / 2;
		event.stateMask = mask;
		event.count = count;
		timeline.notifyListeners(type, event);
	}
}
