// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.tracewright.tracer.consume.RingException;

/** Brings what programs record for a session from their rings to its files, and to those who look at it live. Used with the lock of the session. */
final class Intake {

	private static final long MOST_DEAD_BYTES = 256L << 20;

	private final SessionOutput output;
	private final boolean ctf2;
	private final boolean flight;
	private final Path rings;
	private final Owner owner;
	private final List<ProgramRecording> recordings = new ArrayList<>();
	private final List<LiveFeed> feeds = new ArrayList<>();
	private final Totals totals;
	private long chunkWritten;

	/** The session. */
	interface Owner {

		/** Notes its state. */
		void save() throws IOException;

		/** Notes its state; that this has failed is noted otherwise. */
		void trySave();

		/** Tells a problem. */
		void note(String problem);
	}

	/**
	 * Of a session.
	 *
	 * @param ctf2   form of the metadata
	 * @param flight whether nothing is written but snapshots
	 * @param rings  folder below which programs have their rings
	 * @param totals sums up what has ended
	 */
	Intake(SessionOutput output, boolean ctf2, boolean flight, Path rings, Totals totals, Owner owner) {
		this.output = output;
		this.ctf2 = ctf2;
		this.flight = flight;
		this.rings = rings;
		this.totals = totals;
		this.owner = owner;
	}

	/** What programs record, or have recorded and is not all in files. */
	List<ProgramRecording> recordings() {
		return recordings;
	}

	/** Who looks at it live. */
	List<LiveFeed> feeds() {
		return feeds;
	}

	/** Bytes written since the last archive. */
	long chunkWritten() {
		return chunkWritten;
	}

	/** An archive begins. */
	void beginChunk() {
		chunkWritten = 0;
	}

	/**
	 * Brings what programs have recorded to the files.
	 *
	 * @param flush also what is in sub-buffers that are not complete
	 * @return whether recordings have ended
	 */
	boolean take(boolean flush) {
		feeds.removeIf(LiveFeed::isEnded);
		boolean changed = false;
		for (ProgramRecording recording : List.copyOf(recordings))
			if (!recording.isAside())
				try {
					changed |= take(recording, flush);
				} catch (RuntimeException | InternalError | OutOfMemoryError e) {
					// A file that its program has cut, for example: that must not end the session for all others.
					recording.setAside();
					owner.note("what " + recording.program() + " records cannot be read, and is left in " + recording.folder()
							+ " (" + e + ")");
				}
		if (flight && flush)
			changed |= dropOldest();
		return changed;
	}

	/** Whether the recording has ended. */
	private boolean take(ProgramRecording recording, boolean flush) {
		boolean over = recording.isOver();
		if (recording.folder() == null && over)
			find(recording);
		if (recording.folder() == null)
			return over && recordings.remove(recording);
		boolean done = flight ? recording.isStopAsked() && over : takeFrom(recording, flush || over, over) && over;
		if (done)
			end(recording);
		return done;
	}

	/** A program that has ended before it could say where its rings are. */
	private void find(ProgramRecording recording) {
		try {
			recording.found(RingFolders.find(rings, recording.id()));
		} catch (IOException e) {
			owner.note("the rings of " + recording.program() + " cannot be looked for (" + e.getMessage() + ")");
		}
	}

	/** Brings what is in the rings of a program to files; whether all of it is there. */
	private boolean takeFrom(ProgramRecording recording, boolean flush, boolean last) {
		TraceOutput trace = output.trace(recording.trace());
		try {
			output.complete(owner::save);
			if (flush || recording.hasMoreRings())
				recording.findRings(tap(recording, trace), owner::note);
			boolean read = true;
			for (RingStream ring : List.copyOf(recording.rings()))
				try {
					if (!ring.hasBegun() && ring.ring().isUsed())
						ring.begin(trace.folder(), output.chunk());
					if (ring.hasBegun())
						read &= take(ring, flush, last);
				} catch (RingException e) {
					// Trying again would not help; the others are as they should be.
					totals.add(ring);
					recording.setAside(ring);
					owner.note("a ring of " + recording.program() + " cannot be read any further (" + reason(e) + ")");
				}
			return read;
		} catch (IOException e) {
			owner.note(
					"what " + recording.program() + " records cannot be written to " + trace.folder() + " (" + reason(e) + ")");
			return false;
		}
	}

	private boolean take(RingStream ring, boolean flush, boolean last) throws IOException {
		long before = ring.written();
		try {
			ring.take(flush, last);
		} finally {
			chunkWritten += ring.written() - before;
		}
		return ring.ring().isRead();
	}

	static String reason(IOException e) {
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
	}

	private void copyMetadata(ProgramRecording recording, TraceOutput trace) throws IOException {
		boolean leads = recording.isLeader() || trace.isEmpty();
		for (MetadataPieces.Taken more = recording.metadata(ctf2, leads); more.bytes() > 0; more = recording.metadata(ctf2,
				leads)) {
			trace.append(more.text());
			if (leads)
				recording.lead();
			recording.copied(more.bytes());
			for (LiveFeed feed : feeds)
				feed.metadata(trace.name(), more.text());
			owner.trySave();
		}
	}

	/** Events are announced before they are written into a ring: metadata that is read when a packet is taken describes it. */
	private RingStream.Tap tap(ProgramRecording recording, TraceOutput trace) {
		return new RingStream.Tap() {

			@Override
			public void before() throws IOException {
				copyMetadata(recording, trace);
			}

			@Override
			public void packet(String stream, ByteBuffer header, ByteBuffer records) {
				for (LiveFeed feed : feeds)
					feed.packet(trace.name(), stream, header, records);
			}
		};
	}

	/** A recording is over, and all of it is in files. The state says so before the rings are removed: rings that no session knows are removed by the next daemon. */
	void end(ProgramRecording recording) {
		totals.add(recording);
		recordings.remove(recording);
		try {
			if (recordings.stream().noneMatch(r -> r.trace().equals(recording.trace())))
				output.forget(recording.trace());
			owner.trySave();
			recording.remove();
		} catch (IOException e) {
			owner.note(
					"the rings of " + recording.program() + " cannot be removed: " + recording.folder() + " (" + reason(e) + ")");
		}
	}

	/** A flight recorder keeps what programs have left that have ended; but not for ever. */
	private boolean dropOldest() {
		boolean dropped = false;
		long bytes = 0;
		for (int i = recordings.size() - 1; i >= 0; i--) {
			ProgramRecording recording = recordings.get(i);
			findRings(recording);
			if (!recording.isOver())
				continue;
			bytes += recording.rings().stream().mapToLong(r -> r.ring().bytes()).sum();
			if (bytes <= MOST_DEAD_BYTES)
				continue;
			owner.note("what programs that ended first have left is not kept any more: it is more than " + (MOST_DEAD_BYTES >> 20)
					+ " MiB");
			end(recording);
			dropped = true;
		}
		return dropped;
	}

	void findRings(ProgramRecording recording) {
		if (recording.folder() == null)
			return;
		try {
			recording.findRings(tap(recording, output.trace(recording.trace())), owner::note);
		} catch (IOException e) {
			owner.note("the rings of " + recording.program() + " cannot be read (" + reason(e) + ")");
		}
	}

	/** Closes the files; they are opened again when something comes. */
	void closeStreams() throws IOException {
		for (ProgramRecording recording : recordings)
			for (RingStream ring : recording.rings())
				ring.close();
	}
}
