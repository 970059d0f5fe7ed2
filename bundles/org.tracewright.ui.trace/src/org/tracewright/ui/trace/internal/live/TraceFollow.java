// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.internal.live;

import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.tracewright.ui.LiveSource;
import org.tracewright.ui.UiThread;

/**
 * Follows a trace that is being written: looks for more some times a second, and lets the pages move with it until the user looks at a place. For the UI thread.
 */
public final class TraceFollow {

	/** The command that begins and ends it. */
	public static final String COMMAND = "org.tracewright.ui.trace.follow"; //$NON-NLS-1$

	private static final int LOOK_MS = 400;

	private final IWorkbenchPartSite site;
	private final Followed trace;
	private final LiveBar bar;
	private final EventRate rate = new EventRate();
	private LiveSource source;
	/** Whether it is looked for more. */
	private boolean watching;
	private boolean following;
	private boolean ticking;
	private boolean ending;
	private boolean over;
	private LiveSource.State state;
	/** What the source had written when it was looked last. */
	private long seen = Long.MIN_VALUE;
	/** Events that there were when it was paused; -1 when that is not known. */
	private long before;

	/** For a trace that is shown somewhere. */
	public TraceFollow(IWorkbenchPartSite site, Followed trace, LiveBar bar) {
		this.site = site;
		this.trace = trace;
		this.bar = bar;
	}

	/** Follows what somebody tells of. */
	public void live(LiveSource told) {
		if (source == told || told == null)
			return;
		if (source != null)
			source.closed();
		source = told;
		seen = Long.MIN_VALUE;
		ending = false;
		over = false;
		watch();
		follow(true);
	}

	/** Whether the newest events are shown, whatever comes. */
	public boolean isFollowing() {
		return following;
	}

	/** Whether it is looked for more. */
	public boolean isWatching() {
		return watching;
	}

	/** Whether following goes on in the next session: what a source tells of is over by then. */
	public boolean isKept() {
		return watching && source == null;
	}

	/** Follows, or stays; a folder that nobody tells of is then not looked at any more. */
	public void toggle() {
		if (over && source != null)
			return;
		if (following && source == null) {
			follow(false);
			// The next look is the last one.
			ending = true;
			return;
		}
		ending = false;
		if (!watching)
			watch();
		follow(!following);
	}

	/** The user looks at a place: it stays. */
	public void pause() {
		if (following)
			follow(false);
	}

	private void follow(boolean follow) {
		if (over)
			return;
		following = follow;
		before = trace.events();
		trace.showNewest(follow);
		show();
		refreshCommand();
	}

	/** Shows at the command whether the trace in front is followed. */
	public void refreshCommand() {
		site.getService(ICommandService.class).refreshElements(COMMAND, null);
	}

	private void watch() {
		watching = true;
		over = false;
		trace.growing(true);
		tick();
	}

	private void tick() {
		if (ticking || !watching)
			return;
		ticking = true;
		look();
	}

	private void later() {
		bar.getDisplay().timerExec(LOOK_MS, () -> {
			if (!bar.isDisposed() && watching)
				look();
			else
				ticking = false;
		});
	}

	private void look() {
		state = source == null ? null : source.state();
		if (!trace.isIdle()) {
			show();
			later();
		} else if (!trace.isOpen()) {
			notOpen();
		} else if (ending || state != null && state.ended()) {
			end();
		} else if (state == null || state.written() < 0 || state.written() != seen) {
			seen = state == null ? -1 : state.written();
			trace.look(() -> UiThread.async(bar, this::looked));
		} else {
			looked();
		}
	}

	/** There is nothing of the trace yet: perhaps now. What cannot be read when nothing more comes never can. */
	private void notOpen() {
		boolean last = ending || state != null && state.ended();
		trace.growing(!last);
		trace.open();
		if (last) {
			ticking = false;
			over();
		} else {
			show();
			later();
		}
	}

	private void looked() {
		rate.at(System.nanoTime(), trace.events());
		trace.followAnalyses();
		show();
		later();
	}

	/** Looks for the last time. */
	private void end() {
		trace.growing(false);
		trace.look(() -> UiThread.async(bar, () -> {
			ticking = false;
			over();
			trace.ended();
		}));
	}

	private void over() {
		watching = false;
		over = true;
		following = false;
		if (source == null)
			bar.hide();
		else
			show();
		refreshCommand();
	}

	private void show() {
		if (watching || over && source != null)
			bar.show(status(), following, key());
	}

	/** What is said of it. */
	public LiveStatus status() {
		long lost = state == null ? 0 : state.lost();
		long dropped = state == null ? 0 : state.dropped();
		if (over)
			return new LiveStatus(LiveStatus.Phase.ENDED, state == null ? "" : state.reason(), -1, lost, dropped, 0, 0); //$NON-NLS-1$
		long events = trace.events();
		long arrived = before < 0 ? 0 : Math.max(0, events - before);
		LiveStatus.Phase phase = !trace.isOpen() || events == 0
				? LiveStatus.Phase.WAITING
				: !following ? LiveStatus.Phase.PAUSED : source == null ? LiveStatus.Phase.GROWING : LiveStatus.Phase.LIVE;
		return new LiveStatus(phase, "", rate.perSecond(), lost, dropped, arrived, trace.lag()); //$NON-NLS-1$
	}

	private String key() {
		String key = site.getService(IBindingService.class).getBestActiveBindingFormattedFor(COMMAND);
		return key == null ? "" : " (" + key + ')'; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Nothing is to be said any more: of a trace that has ended. */
	public void dismiss() {
		if (over)
			bar.hide();
	}

	/** The editor is closed. */
	public void close() {
		watching = false;
		if (source != null)
			source.closed();
	}
}
