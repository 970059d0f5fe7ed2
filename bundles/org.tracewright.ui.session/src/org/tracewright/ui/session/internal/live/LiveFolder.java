// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.tracewright.control.daemon.LiveSink;
import org.tracewright.ui.LiveSource;

/**
 * Writes what a session records into a folder, as it comes: a trace at any time. It ends when nobody looks any more, and when it has taken so much of the disk that
 * it is time to ask.
 */
final class LiveFolder implements LiveSink, LiveSource {

	/** Most bytes on the disk. */
	private static final long MOST = 8L << 30;
	private static final int MOST_FILES = 2000;
	/** What a peer calls a file is a name and no path. */
	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]{0,250}"); //$NON-NLS-1$

	private final Path folder;
	private final Map<Path, FileChannel> files = new HashMap<>();
	private final long most;
	private Runnable closing;
	private boolean closed;
	private long written;
	private volatile State state = State.running(0, 0);

	LiveFolder(Path folder) {
		this(folder, MOST);
	}

	/**
	 * In a folder that is there.
	 *
	 * @param most most bytes on the disk
	 */
	LiveFolder(Path folder, long most) {
		this.folder = folder;
		this.most = most;
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
		if (written + bytes.length > most)
			throw new IOException(NLS.bind(Messages.Live_full, folder, most >> 30));
		ByteBuffer all = ByteBuffer.wrap(bytes);
		FileChannel file = file(folder.resolve(trace).resolve(stream));
		while (all.hasRemaining())
			file.write(all);
		written += bytes.length;
		state = State.running(written, lost);
	}

	private FileChannel file(Path path) throws IOException {
		FileChannel known = files.get(path);
		if (known != null)
			return known;
		if (files.size() >= MOST_FILES)
			closeFiles();
		Files.createDirectories(path.getParent());
		FileChannel opened = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		files.put(path, opened);
		return opened;
	}

	private void closeFiles() throws IOException {
		for (FileChannel file : files.values())
			file.close();
		files.clear();
	}

	@Override
	public void ended(String reason) {
		try {
			closeFiles();
		} catch (IOException e) {
			// All was written.
		}
		state = State.ended(written, state.lost(), reason);
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
