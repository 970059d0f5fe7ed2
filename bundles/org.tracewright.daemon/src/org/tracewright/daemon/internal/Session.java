// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.tracewright.daemon.internal.SessionLock.Held;
import org.tracewright.protocol.ChannelSpec;
import org.tracewright.protocol.Protocol;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionSpec;
import org.tracewright.protocol.TrackSpec;
import org.tracewright.protocol.Written;
import org.tracewright.tracer.TraceFormat;

/**
 * A session: what clients may ask of it. Programs are told what to record, and a thread brings what they have recorded to files. For any thread; nothing waits for a program but
 * {@link #stop}.
 */
final class Session {

	/** How long a program may take to stop recording, ns. */
	private static final long PATIENCE = 5_000_000_000L;
	private static final long USUAL_FLUSH = 1_000_000_000;
	private static final long LIVE_FLUSH = 200_000_000;
	private static final int MOST_PROBLEMS = 100;

	private final SessionStore store;
	private final SessionOutput output;
	private final TraceFormat format;
	private final String created;
	private final Totals totals = new Totals();
	private final Intake intake;
	/** Those of the intake. */
	private final List<ProgramRecording> recordings;
	private final List<LiveFeed> feeds;
	private final Orders orders;
	private final ProgramReports reports;
	private final SessionLock lock;
	private final StatusBoard board;
	private final SessionThread thread;
	private final Set<String> problems = new LinkedHashSet<>();
	private volatile SessionSpec spec;
	private boolean active;
	private boolean startedBefore;
	private long rotated = System.nanoTime();
	private volatile boolean destroyed;

	/** What is kept of a session while there is no daemon. */
	record Saved(SessionSpec spec, String boot, boolean active, boolean startedBefore, String created, String output,
			SessionOutput.Saved written, Totals.Saved totals, List<ProgramRecording.Saved> recordings) {
	}

	/**
	 * A session that records nothing yet.
	 *
	 * @param rings folder below which programs have their rings
	 * @param root  folder of what it writes
	 */
	Session(SessionSpec spec, SessionStore store, Path rings, Path root) throws Failure {
		this(spec, store, rings, root, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
	}

	private Session(SessionSpec spec, SessionStore store, Path rings, Path root, String created) throws Failure {
		this.spec = spec.channels() == null ? Specs.with(spec, List.of()) : spec;
		this.store = store;
		this.created = created;
		format = Specs.format(spec);
		output = new SessionOutput(root, Specs.is(spec.perProcess()));
		Keeper keeper = new Keeper();
		intake = new Intake(output, format == TraceFormat.CTF_2, isFlight(), rings, totals, keeper);
		recordings = intake.recordings();
		orders = new Orders(output, format, rings, recordings, keeper);
		feeds = intake.feeds();
		board = new StatusBoard(this::measure);
		lock = new SessionLock(board::publish);
		reports = new ProgramReports(lock, orders, recordings, keeper);
		thread = new SessionThread(spec.name(), lock, new Rounds());
	}

	private final class Keeper implements ProgramReports.Owner {

		@Override
		public void save() throws IOException {
			Session.this.save();
		}

		@Override
		public void trySave() {
			Session.this.trySave();
		}

		@Override
		public void note(String problem) {
			Session.this.note(problem);
		}

		@Override
		public SessionSpec spec() {
			return spec;
		}

		@Override
		public boolean isActive() {
			return active;
		}

		@Override
		public void wake() {
			thread.wake();
		}
	}

	/** Brings what programs have recorded to the files; with the lock. */
	private void take(boolean flush) {
		if (intake.take(flush))
			lock.signal();
	}

	/** A session of an earlier daemon. Its programs come back, or have ended meanwhile. */
	static Session restore(Saved saved, SessionStore store, Path rings) throws Failure {
		Session session = new Session(saved.spec, store, rings, Path.of(saved.output), saved.created);
		session.active = saved.active;
		session.startedBefore = saved.startedBefore;
		session.totals.restore(saved.totals);
		session.output.restore(saved.written);
		if (!store.boot().equals(saved.boot)) {
			// The clock has begun anew: what follows cannot be in the same trace.
			session.output.anew();
			return session;
		}
		for (ProgramRecording.Saved recording : saved.recordings)
			if (recording.folder() == null || Files.isDirectory(Path.of(recording.folder())))
				session.orders.restore(recording);
		return session;
	}

	void save() throws IOException {
		try (Held held = lock.hold()) {
			store.save(spec.name(), new Saved(spec, store.boot(), active, startedBefore, created, output.root().toString(),
					output.save(), totals.save(), recordings.stream().map(ProgramRecording::save).toList()));
		}
	}

	private void trySave() {
		try {
			save();
		} catch (IOException e) {
			note("the state of the session cannot be saved: when the daemon is killed, the session is lost (" + e + ")");
		}
	}

	/** Begins its thread. */
	void begin() {
		thread.begin();
	}

	/** Ends its thread, and waits for it; programs and state stay as they are. Whether it has ended. */
	boolean close() throws InterruptedException {
		thread.end();
		Held held = lock.tryHold(PATIENCE);
		if (held == null)
			return false;
		try (held) {
			feeds.forEach(feed -> feed.end("the daemon ends"));
			lock.signal();
		}
		return thread.join(PATIENCE / 1_000_000);
	}

	String name() {
		return spec.name();
	}

	/** Whether a recording is, or was, of this session. Waits for nobody: a session whose disk hangs must not hold up others. */
	boolean knows(long id) {
		return orders.knows(id);
	}

	/** Whether its output is a folder, within it or around it. */
	boolean writesTo(Path folder) {
		return folder.startsWith(output.root()) || output.root().startsWith(folder);
	}

	boolean isFlight() {
		return Specs.is(spec.snapshot());
	}

	private void note(String problem) {
		if (problems.size() < MOST_PROBLEMS)
			problems.add(problem);
	}

	private Failure refused(String message) {
		return new Failure(Protocol.REFUSED, "session '" + spec.name() + "': " + message);
	}

	/** What its thread does. */
	private final class Rounds implements SessionThread.Work {

		/** Whatever goes wrong, the session goes on. */
		@Override
		public void round(boolean flush) {
			try {
				take(flush);
				rotateIfDue();
			} catch (RuntimeException | OutOfMemoryError e) {
				note("an error in the daemon: " + e);
			}
		}

		@Override
		public long flushNanos() {
			long least = spec.channels().stream().mapToLong(Specs::flushNanos).min().orElse(USUAL_FLUSH);
			return feeds.isEmpty() ? least : Math.min(least, LIVE_FLUSH);
		}

		@Override
		public boolean isBusy() {
			return !recordings.isEmpty() || spec.rotateMicros() != null;
		}

		/** The files are as complete as they can be; another daemon goes on. */
		@Override
		public void leave() {
			if (destroyed)
				return;
			take(true);
			try {
				intake.closeStreams();
				output.close();
			} catch (IOException e) {
				note("files cannot be closed (" + Intake.reason(e) + ")");
			}
		}
	}

	/** Lets it record. */
	void start(List<Program> programs) throws Failure {
		try (Held held = lock.hold()) {
			if (destroyed)
				throw refused("it is being destroyed");
			if (active)
				throw refused("it records already");
			if (spec.channels().isEmpty())
				throw refused("it has no channel: add one with an event rule first");
			// What was recorded before it was stopped is of no more interest to a flight recorder.
			if (isFlight())
				List.copyOf(recordings).forEach(intake::end);
			try {
				output.make();
				active = true;
				startedBefore = true;
				rotated = System.nanoTime();
				save();
			} catch (IOException e) {
				active = false;
				throw new Failure(Protocol.FAILED, "session '" + spec.name() + "' cannot write to " + output.root() + " ("
						+ Intake.reason(e) + "): choose another output");
			}
			programs.forEach(reports::offer);
			awaitAnswers();
		}
	}

	/** Waits for programs to begin, but not for long: those that hang begin later. */
	private void awaitAnswers() {
		lock.waitWhile(PATIENCE, () -> recordings.stream().anyMatch(r -> r.folder() == null && r.program().isConnected()));
	}

	/** Lets it record no more, and waits for the programs. */
	void stop() throws Failure {
		try (Held held = lock.hold()) {
			if (!active)
				throw refused("it does not record");
			active = false;
			trySave();
			// A flight recorder that has stopped still has what it recorded.
			endRecordings(recordings);
			feeds.forEach(feed -> feed.end("the session records no more"));
		}
	}

	private void endRecordings(List<ProgramRecording> some) {
		List<ProgramRecording> ending = List.copyOf(some);
		orders.stop(ending, isFlight() && !destroyed);
		lock.waitWhile(PATIENCE, () -> ending.stream().anyMatch(r -> recordings.contains(r) && !r.isOver()));
		take(true);
		for (ProgramRecording recording : ending)
			if (recordings.contains(recording) && !recording.isOver())
				note(recording.program() + " does not answer: what it records from now on may be missing");
		trySave();
	}

	/** Ends all, for good. */
	void destroy() throws IOException, Failure {
		try (Held held = lock.hold()) {
			if (destroyed)
				throw new Failure(Protocol.NOT_THERE, "session '" + spec.name() + "' is being destroyed already");
			destroyed = true;
			active = false;
			endRecordings(recordings);
			List.copyOf(recordings).forEach(intake::end);
			output.close();
			store.remove(spec.name());
			feeds.forEach(feed -> feed.end("the session was destroyed"));
			thread.end();
			lock.signal();
		}
	}

	boolean isDestroyed() {
		return destroyed && thread.isEnded();
	}

	/** Removes what was recorded since the last archive. */
	void clear() throws Failure {
		try (Held held = lock.hold()) {
			try {
				if (isFlight())
					throw refused("a flight recorder cannot be cleared: stop it and start it anew");
				take(true);
				intake.closeStreams();
				output.clear(this::save);
				intake.beginChunk();
			} catch (IOException e) {
				throw failed("it cannot be cleared", e);
			}
		}
	}

	private Failure failed(String what, IOException e) {
		return new Failure(Protocol.FAILED, "session '" + spec.name() + "': " + what + " (" + Intake.reason(e) + ")");
	}

	/** Archives what was recorded so far. */
	Written rotate() throws Failure {
		try (Held held = lock.hold()) {
			if (isFlight())
				throw refused("a flight recorder does not rotate: take a snapshot");
			try {
				take(true);
				rotated = System.nanoTime();
				if (!output.hasEvents())
					return new Written(null, 0);
				intake.closeStreams();
				intake.beginChunk();
				Path archive = output.archive(this::save);
				return new Written(archive.toString(), RingFolders.size(archive));
			} catch (IOException e) {
				throw failed("it cannot be rotated", e);
			}
		}
	}

	private void rotateIfDue() {
		boolean large = spec.rotateBytes() != null && intake.chunkWritten() >= spec.rotateBytes();
		boolean late = spec.rotateMicros() != null && System.nanoTime() - rotated >= spec.rotateMicros() * 1000;
		if (!active || !large && !late)
			return;
		try {
			rotate();
		} catch (Failure e) {
			note(e.getMessage());
		}
	}

	/** What programs say. */
	ProgramReports reports() {
		return reports;
	}

	/** Writes what is in the rings. */
	Written snapshot(Path target) throws Failure {
		try (Held held = lock.hold()) {
			if (!isFlight())
				throw refused("only flight recorders have snapshots: rotate it instead");
			try {
				recordings.forEach(intake::findRings);
				output.make();
				Path path = target == null ? output.nextSnapshot() : target;
				boolean any = new Snapshot(format == TraceFormat.CTF_2, recordings).write(path);
				if (!any)
					return new Written(null, 0);
				output.snapshotTaken();
				trySave();
				return new Written(path.toString(), RingFolders.size(path));
			} catch (IOException e) {
				throw failed("no snapshot can be written", e);
			}
		}
	}

	/** Which programs it records from now on. */
	void track(TrackSpec tracked, List<Program> programs) {
		try (Held held = lock.hold()) {
			spec = Specs.tracking(spec, tracked);
			trySave();
			if (!active)
				return;
			endRecordings(recordings.stream().filter(r -> !Specs.isTracked(tracked, r.program())).toList());
			programs.forEach(reports::offer);
			awaitAnswers();
		}
	}

	/** When it rotates by itself from now on. */
	void schedule(Long bytes, Long micros) throws Failure {
		try (Held held = lock.hold()) {
			if (isFlight() && (bytes != null || micros != null))
				throw refused("a flight recorder does not rotate");
			Specs.schedule(bytes, micros);
			spec = Specs.scheduled(spec, bytes, micros);
			rotated = System.nanoTime();
			trySave();
			thread.wake();
		}
	}

	/** Adds a channel. */
	void addChannel(ChannelSpec channel, List<Program> programs) throws Failure {
		try (Held held = lock.hold()) {
			Specs.check(channel);
			if (spec.channels().stream().anyMatch(c -> c.name().equals(channel.name())))
				throw new Failure(Protocol.THERE, "session '" + spec.name() + "' has a channel '" + channel.name() + "' already");
			List<ChannelSpec> all = new ArrayList<>(spec.channels());
			all.add(channel);
			SessionSpec changed = Specs.with(spec, all);
			Specs.check(changed);
			spec = changed;
			trySave();
			if (!active)
				return;
			programs.forEach(reports::offer);
			awaitAnswers();
		}
	}

	/** Changes a channel. */
	void change(String name, ChannelChange change) throws Failure {
		try (Held held = lock.hold()) {
			List<ChannelSpec> all = new ArrayList<>(spec.channels());
			for (int i = 0; i < all.size(); i++)
				if (all.get(i).name().equals(name)) {
					ChannelSpec changed = change.of(all.get(i), startedBefore);
					Specs.check(changed);
					all.set(i, changed);
					spec = Specs.with(spec, all);
					trySave();
					orders.tellRules(changed);
					return;
				}
			throw new Failure(Protocol.NOT_THERE, "session '" + spec.name() + "' has no channel '" + name + "'");
		}
	}

	/** Another channel in the place of one. */
	interface ChannelChange {

		ChannelSpec of(ChannelSpec channel, boolean startedBefore) throws Failure;
	}

	/** Begins a live stream: what is known of the traces so far, and then what comes. */
	void attach(LiveFeed feed) throws Failure {
		try (Held held = lock.hold()) {
			if (isFlight())
				throw refused("a flight recorder has no live stream: take snapshots");
			if (!active)
				throw refused("it does not record: start it first");
			take(true);
			try {
				for (TraceOutput trace : output.traces())
					trace.metadata(piece -> feed.metadata(trace.name(), piece));
			} catch (IOException e) {
				throw failed("its metadata cannot be read", e);
			}
			feeds.add(feed);
			thread.wake();
		}
	}

	/** How it does now. */
	SessionInfo info() {
		try (Held held = lock.hold()) {
			return board.now().info();
		}
	}

	/** How it does, as far as that can be known without waiting for it. */
	SessionStatus status() {
		return board.status(lock);
	}

	private SessionStatus measure() {
		Totals.Sums sums = totals.with(spec.channels(), recordings);
		int programs = (int) recordings.stream().filter(r -> !r.isOver()).map(ProgramRecording::program).distinct().count();
		SessionInfo info = new SessionInfo(spec, active, startedBefore, created, output.root().toString(), sums.written(),
				sums.discarded(), sums.overwritten(), sums.lost(), sums.memory(), programs, output.archived(), output.snapshots(),
				sums.channels(), List.copyOf(problems));
		return new SessionStatus(info, active ? orders.recorded() : Set.of(), System.nanoTime());
	}
}
