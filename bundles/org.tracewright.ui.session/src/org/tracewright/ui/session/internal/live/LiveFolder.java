// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.tracewright.control.daemon.LiveSink;
import org.tracewright.ui.LiveSource;

/**
 * Writes what a session records into a folder, as it comes: a trace at any time. It ends when nobody looks any more. When it has as much of the disk as the user
 * allows, the oldest packets make room for new ones.
 */
public final class LiveFolder implements LiveSink, LiveSource {

	/** What a peer calls a file is a name and no path. */
	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]{0,250}"); //$NON-NLS-1$

	private final LiveParts parts;
	private Runnable closing;
	private boolean closed;
	private long written;
	private volatile State state = State.running(0, 0);

	/**
	 * In a folder that is there.
	 *
	 * @param most bytes on the disk, about, metadata apart
	 */
	public LiveFolder(Path folder, long most) {
		parts = new LiveParts(folder, most);
	}

	/** What ends the stream; it is called at once when nobody looks any more. */
	void closeWith(Runnable close) {
		synchronized (this) {
			closing = close;
			if (!closed)
				return;
		}
		close.run();
	}

	@Override
	public void data(String trace, String stream, byte[] bytes, long lost) throws IOException {
		if (!NAME.matcher(trace).matches() || !NAME.matcher(stream).matches())
			throw new IOException(NLS.bind(Messages.Live_name_of_file, trace, stream));
		parts.append(trace, stream, bytes);
		written += bytes.length;
		state = State.running(written, lost).dropping(parts.dropped());
	}

	@Override
	public void ended(String reason, long lost) {
		try {
			parts.close();
		} catch (IOException e) {
			// All was written.
		}
		state = State.ended(written, Math.max(lost, state.lost()), reason).dropping(parts.dropped());
	}

	@Override
	public State state() {
		return state;
	}

	@Override
	public void closed() {
		Runnable close;
		synchronized (this) {
			closed = true;
			close = closing;
		}
		if (close != null)
			close.run();
	}
}
