// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.ArrayList;
import java.util.List;

import org.tracewright.analysis.Links;
import org.tracewright.analysis.history.HistoryReader;
import org.tracewright.ui.timeline.Description;
import org.tracewright.ui.timeline.Losses;
import org.tracewright.ui.timeline.Marker;
import org.tracewright.ui.timeline.RowContent;
import org.tracewright.ui.timeline.RowPart;
import org.tracewright.ui.timeline.TimeRange;
import org.tracewright.ui.timeline.TimelineAction;
import org.tracewright.ui.timeline.TimelineLinks;
import org.tracewright.ui.timeline.TimelineModel;
import org.tracewright.ui.timeline.TimelineRow;

/** Turns {@link TimelineAction}s into changes of the model. Knows no widgets. */
public final class TimelineNavigator {

	private static final double ZOOM = 0.7;
	private static final double PAN = 0.2;
	/** Pixels of a great step. */
	private static final int FAR = 50;
	/** Nothing is looked for longer than in so many intervals. */
	private static final int MOST_LOOKS = 200_000;

	private final TimelineModel model;
	private final TimelineLayout layout;

	/** For a model. */
	public TimelineNavigator(TimelineModel model, TimelineLayout layout) {
		this.model = model;
		this.layout = layout;
	}

	/** Does it; false when there is nothing to do. */
	public boolean perform(TimelineAction action) {
		TimelineRow row = model.selectedRow();
		return switch (action) {
			case ZOOM_IN -> zoom(ZOOM);
			case ZOOM_OUT -> zoom(1 / ZOOM);
			case PAN_LEFT -> pan(-PAN);
			case PAN_RIGHT -> pan(PAN);
			case ROW_UP -> move(-1);
			case ROW_DOWN -> move(1);
			case PAGE_UP -> page(-1);
			case PAGE_DOWN -> page(1);
			case FIRST_ROW -> move(Integer.MIN_VALUE / 2);
			case LAST_ROW -> move(Integer.MAX_VALUE / 2);
			case INSTANT_LEFT -> instant(-1);
			case INSTANT_RIGHT -> instant(1);
			case RANGE_LEFT -> extend(-1);
			case RANGE_RIGHT -> extend(1);
			case RANGE_FAR_LEFT -> extend(-FAR);
			case RANGE_FAR_RIGHT -> extend(FAR);
			case COLLAPSE -> collapse(row);
			case EXPAND -> row != null && expand(row);
			case FOCUS -> focus();
			case FIT_RANGE -> model.selection() != null && show(model.selection());
			case SHOW_ALL -> show(model.full());
			case NEXT -> row != null && step(row, true);
			case PREVIOUS -> row != null && step(row, false);
			case FOLLOW -> row != null && follow(row, true);
			case FOLLOW_BACK -> row != null && follow(row, false);
			case MARK -> mark();
			case SELECT_STATE -> row != null && selectState(row);
			case PIN -> row != null && pin(row);
			case CLEAR -> clear();
			case BACK -> model.back();
			case FORWARD -> model.forward();
			case EXPAND_ALL -> expandAll(true);
			case COLLAPSE_ALL -> expandAll(false);
			case COMPRESS -> compress();
			case GRID, COPY -> false;
		};
	}

	private boolean zoom(double factor) {
		model.remember();
		Long cursor = model.cursor();
		long around = cursor != null && model.range().contains(cursor) ? cursor : layout.time(layout.left() + layout.chart() / 2);
		model.zoom(factor, around);
		return true;
	}

	private boolean pan(double share) {
		model.remember();
		model.pan(share);
		return true;
	}

	private boolean show(TimeRange range) {
		model.show(range);
		return true;
	}

	private boolean move(int by) {
		List<TimelineRow> rows = new ArrayList<>(layout.pinned());
		rows.addAll(model.visible());
		if (rows.isEmpty())
			return false;
		int place = rows.lastIndexOf(model.selectedRow());
		// Without a selected row the first step leads to the first one.
		model.selectRow(rows.get(Math.clamp(place < 0 && by < rows.size() ? 0 : Math.max(0, place) + by, 0, rows.size() - 1)));
		return true;
	}

	/** Goes as many rows up or down as there is room for, at least one. */
	private boolean page(int direction) {
		int rows = 1;
		int place = layout.place(model.selectedRow());
		int room = layout.page() - layout.line();
		for (int at = place + direction; at >= 0 && at < model.visible().size() && place >= 0; at += direction) {
			room -= layout.height(model.visible().get(at));
			if (room < 0)
				break;
			rows = Math.abs(at - place);
		}
		return move(direction * Math.max(1, rows));
	}

	private long start() {
		return model.cursor() != null ? model.cursor() : layout.time(layout.left() + layout.chart() / 2);
	}

	private long moved(long time, int pixels) {
		long moved = Math.clamp(layout.moved(time, pixels), model.full().begin(), model.full().end());
		model.reveal(Math.min(moved, model.full().end() - 1));
		return moved;
	}

	private boolean instant(int pixels) {
		model.select(moved(start(), pixels), null);
		return true;
	}

	/** Moves the end of the range that is not the selected instant; without a range, one begins there. */
	private boolean extend(int pixels) {
		long anchor = start();
		TimeRange range = model.selection();
		long end = anchor;
		if (range != null) {
			anchor = anchor == range.end() ? range.end() : range.begin();
			end = anchor == range.end() ? range.begin() : range.end();
		}
		long moved = moved(end, pixels);
		if (model.cursor() == null || model.cursor() != anchor)
			model.select(anchor, null);
		model.select(moved == anchor ? null : TimeRange.between(anchor, moved));
		return true;
	}

	private boolean collapse(TimelineRow row) {
		if (row == null)
			return false;
		if (row.isExpanded() && !row.children().isEmpty())
			model.expand(row, false);
		else if (row.parent() != null)
			model.selectRow(row.parent());
		return true;
	}

	private boolean expand(TimelineRow row) {
		if (row.children().isEmpty())
			return false;
		if (row.isExpanded())
			model.selectRow(row.children().getFirst());
		else
			model.expand(row, true);
		return true;
	}

	private boolean expandAll(boolean open) {
		for (TimelineRow row : model.all())
			row.expand(open);
		model.refresh();
		return true;
	}

	private boolean compress() {
		model.compress(!model.compresses());
		return !model.empty().isNone();
	}

	private boolean pin(TimelineRow row) {
		model.pin(row);
		return true;
	}

	private boolean clear() {
		boolean any = model.cursor() != null || model.selection() != null;
		model.select((Long) null, null);
		return any;
	}

	private boolean focus() {
		TimeRange target = model.selection();
		if (target == null && model.selectedRow() != null && model.cursor() != null) {
			List<Description.Found> found = Description.at(model.selectedRow().content(), model.cursor(), 0);
			if (!found.isEmpty() && found.getLast().end() > found.getLast().begin())
				target = new TimeRange(found.getLast().begin(), found.getLast().end());
		}
		if (target == null && model.cursor() == null)
			return false;
		long middle = target == null ? model.cursor() : target.begin() + target.length() / 2;
		TimeRange range = model.range();
		TimeRange centred = model.around(middle);
		if (!centred.equals(range) || target == null)
			model.show(centred);
		else
			model.show(new TimeRange(target.begin() - target.length() / 10, target.end() + target.length() / 10 + 1)
					.within(model.full()));
		return true;
	}

	private boolean selectState(TimelineRow row) {
		if (model.cursor() == null)
			return false;
		List<Description.Found> found = Description.at(row.content(), model.cursor(), 0);
		if (found.isEmpty() || found.getLast().end() <= found.getLast().begin())
			return false;
		model.select(new TimeRange(found.getLast().begin(), found.getLast().end()));
		return true;
	}

	private boolean mark() {
		if (model.cursor() == null)
			return false;
		List<Marker> markers = new ArrayList<>(model.markers());
		if (markers.removeIf(marker -> marker.time() == model.cursor())) {
			model.markers(markers);
			return true;
		}
		for (char name = 'A'; name <= 'Z'; name++) {
			String text = Character.toString(name);
			if (markers.stream().noneMatch(marker -> marker.name().equals(text))) {
				markers.add(new Marker(model.cursor(), text));
				model.markers(markers);
				return true;
			}
		}
		return false;
	}

	/** Goes to the next or the previous event of a row. */
	private boolean step(TimelineRow row, boolean forward) {
		long from = model.cursor() != null ? model.cursor() : forward ? model.range().begin() - 1 : model.range().end();
		long[] best = {forward ? Long.MAX_VALUE : Long.MIN_VALUE};
		boolean[] any = new boolean[1];
		if (row.content() instanceof RowContent.Lost lost)
			any[0] = loss(lost.losses(), from, forward, best);
		for (RowPart part : row.content().parts()) {
			HistoryReader reader = part.history().reader();
			if (forward)
				reader.next(part.attribute(), from, (begin, end, value) -> {
					best[0] = Math.min(best[0], begin);
					any[0] = true;
					return false;
				});
			else
				reader.previous(part.attribute(), from, (begin, end, value) -> {
					best[0] = Math.max(best[0], begin);
					any[0] = true;
					return false;
				});
		}
		if (!any[0])
			return false;
		model.select(best[0], row);
		model.reveal(best[0]);
		return true;
	}

	private static boolean loss(Losses losses, long from, boolean forward, long[] best) {
		int band = losses.after(from);
		if (forward)
			band += band < losses.bands() && losses.begin(band) <= from ? 1 : 0;
		else
			band -= band < losses.bands() && losses.begin(band) < from ? 0 : 1;
		if (band < 0 || band >= losses.bands())
			return false;
		best[0] = losses.begin(band);
		return true;
	}

	/** Goes along the nearest arrow from or to the row. */
	private boolean follow(TimelineRow row, boolean forward) {
		if (model.cursor() == null)
			return false;
		long[] best = null;
		TimelineRow target = null;
		for (TimelineLinks links : model.links()) {
			long[] found = nearest(links, row, forward, model.cursor());
			if (found != null && (best == null || (forward ? found[0] < best[0] : found[1] > best[1]))) {
				best = found;
				target = links.rows().get(forward ? Links.to(found[2]) : Links.from(found[2]));
			}
		}
		if (best == null || target == null)
			return false;
		for (TimelineRow at = target.parent(); at != null; at = at.parent())
			at.expand(true);
		model.refresh();
		long at = forward ? best[1] : best[0];
		model.select(at, target);
		model.reveal(at);
		return true;
	}

	/** The nearest arrow that leaves a row after an instant, or comes to it before: begin, end and value; null for none near enough. Looks further and further away. */
	private long[] nearest(TimelineLinks links, TimelineRow row, boolean forward, long time) {
		long reach = Math.max(1, model.range().length() / 16);
		long border = time;
		int[] looked = new int[1];
		long[][] found = new long[1][];
		while (found[0] == null && looked[0] < MOST_LOOKS
				&& (forward ? border < model.full().end() : border > model.full().begin())) {
			long next = forward ? Math.min(model.full().end(), border + reach) : Math.max(model.full().begin(), border - reach);
			long from = Math.min(border, next);
			long to = Math.max(border, next) + 1;
			links.history().reader().intervals(links.attribute(), from, to, (begin, end, value) -> {
				boolean fits = forward
						? links.rows().get(Links.from(value)) == row && begin >= time
						: links.rows().get(Links.to(value)) == row && end <= time;
				if (fits && (found[0] == null || (forward ? begin < found[0][0] : end > found[0][1])))
					found[0] = new long[]{begin, end, value};
				return ++looked[0] < MOST_LOOKS;
			});
			border = next;
			reach *= 2;
		}
		return found[0];
	}
}
