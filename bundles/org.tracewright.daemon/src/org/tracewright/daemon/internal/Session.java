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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.tracewright.protocol.ChannelSpec;
import org.tracewright.protocol.Protocol;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionSpec;
import org.tracewright.protocol.TrackSpec;
import org.tracewright.protocol.Written;
import org.tracewright.tracer.TraceFormat;

/**
 * A session: what programs are told to record, and the thread that brings what they have recorded to files. For any thread; nothing waits for a program but
 * {@link #stop}.
 */
final class Session implements Runnable {

	/** How long a program may take to stop recording, ns. */
	private static final long PATIENCE = 5_000_000_000L;
	private static final long LONGEST_NAP = 1_000_000_000;
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
	private final Set<String> problems = new LinkedHashSet<>();
	private volatile SessionSpec spec;
	private boolean active;
	private boolean startedBefore;
	private long rotated = System.nanoTime();
	private boolean asked;
	private boolean closed;
	private boolean destroyed;
	private Thread thread;

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
		this.spec = spec.channels() == null ? with(spec, List.of()) : spec;
		this.store = store;
		this.created = created;
		format = Specs.format(spec);
		output = new SessionOutput(root, Specs.is(spec.perProcess()));
		Keeper keeper = new Keeper();
		intake = new Intake(output, format == TraceFormat.CTF_2, isFlight(), rings, totals, keeper);
		recordings = intake.recordings();
		orders = new Orders(output, format, rings, recordings, keeper);
		feeds = intake.feeds();
	}

	private final class Keeper implements Intake.Owner {

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
	}

	/** Brings what programs have recorded to the files; with the lock. */
	private void take(boolean flush) {
		if (intake.take(flush))
			notifyAll();
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

	private static SessionSpec with(SessionSpec s, List<ChannelSpec> channels) {
		return new SessionSpec(s.name(), s.snapshot(), s.output(), s.format(), s.perProcess(), s.memory(), List.copyOf(channels),
				s.tracked(), s.rotateBytes(), s.rotateMicros());
	}

	synchronized void save() throws IOException {
		store.save(spec.name(), new Saved(spec, store.boot(), active, startedBefore, created, output.root().toString(),
				output.save(), totals.save(), recordings.stream().map(ProgramRecording::save).toList()));
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
		thread = new Thread(null, this, "session " + spec.name(), 512 << 10);
		thread.setDaemon(true);
		thread.start();
	}

	/** Ends its thread, and waits for it; programs and state stay as they are. Whether it has ended. */
	boolean close() throws InterruptedException {
		synchronized (this) {
			closed = true;
			feeds.forEach(feed -> feed.end("the daemon ends"));
			notifyAll();
		}
		if (thread == null)
			return true;
		thread.join(PATIENCE / 1_000_000);
		return !thread.isAlive();
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

	@Override
	public void run() {
		long next = System.nanoTime();
		try {
			synchronized (this) {
				while (!closed) {
					asked = false;
					boolean flush = System.nanoTime() - next >= 0;
					work(flush);
					if (flush)
						next = System.nanoTime() + flushNanos();
					long nap = recordings.isEmpty() && spec.rotateMicros() == null
							? TimeUnit.HOURS.toNanos(1)
							: Math.clamp(next - System.nanoTime(), 1_000_000, LONGEST_NAP);
					if (!asked && !closed)
						TimeUnit.NANOSECONDS.timedWait(this, nap);
				}
			}
			leave();
		} catch (InterruptedException e) {
			// The daemon ends.
		}
	}

	/** Whatever goes wrong, the session goes on. */
	private void work(boolean flush) {
		try {
			take(flush);
			rotateIfDue();
		} catch (RuntimeException | OutOfMemoryError e) {
			note("an error in the daemon: " + e);
		}
	}

	/** The files are as complete as they can be; another daemon goes on. */
	private synchronized void leave() {
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

	private long flushNanos() {
		long least = spec.channels().stream().mapToLong(Specs::flushNanos).min().orElse(LONGEST_NAP);
		return feeds.isEmpty() ? least : Math.min(least, LIVE_FLUSH);
	}

	/** There is something to do. */
	private void wake() {
		asked = true;
		notifyAll();
	}

	/** A program is there: it is told what to record, unless it is told already. */
	synchronized void offer(Program program) {
		if (active)
			orders.offer(program, spec);
	}

	/** A program says that it has a recording: whether it is of this session. */
	synchronized boolean join(long id, Program program, Path folder) {
		if (!orders.join(id, program, folder, spec, active))
			return false;
		trySave();
		wake();
		return true;
	}

	/** A program has come back, and told all its recordings. Others that were meant for it never began, or have ended meanwhile. */
	synchronized void rejoined(Program program) {
		orders.rejoined(program);
		wake();
		offer(program);
	}

	/** A program cannot do what it was told. */
	synchronized boolean cannot(long id, String reason) {
		Optional<ProgramRecording> recording = orders.find(id);
		if (recording.isEmpty())
			return false;
		note(recording.get().program() + " does not record: " + reason);
		recordings.remove(recording.get());
		trySave();
		notifyAll();
		return true;
	}

	/** A program says that sub-buffers are complete. */
	synchronized void full(long id, int count, long homeless) {
		orders.find(id).ifPresent(recording -> {
			recording.full(count, homeless);
			if (!isFlight())
				wake();
		});
	}

	/** A program says that something is wrong. */
	synchronized void problem(long id, String text) {
		orders.find(id).ifPresent(recording -> note(recording.program() + ": " + text));
	}

	/** A program has stopped recording. */
	synchronized void stopped(long id, long homeless) {
		orders.find(id).ifPresent(recording -> {
			recording.full(0, homeless);
			recording.stopped();
			wake();
		});
	}

	/** A program is not connected any more. */
	synchronized void gone() {
		wake();
	}

	/** Lets it record. */
	synchronized void start(List<Program> programs) throws Failure {
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
		programs.forEach(this::offer);
		awaitAnswers();
	}

	/** Waits for programs to begin, but not for long: those that hang begin later. */
	private void awaitAnswers() {
		waitWhile(() -> recordings.stream().anyMatch(r -> r.folder() == null && r.program().isConnected()));
	}

	private void waitWhile(BooleanSupplier condition) {
		long until = System.nanoTime() + PATIENCE;
		try {
			for (long left = PATIENCE; left > 0 && condition.getAsBoolean(); left = until - System.nanoTime())
				TimeUnit.NANOSECONDS.timedWait(this, Math.min(left, 100_000_000));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Lets it record no more, and waits for the programs. */
	synchronized void stop() throws Failure {
		if (!active)
			throw refused("it does not record");
		active = false;
		trySave();
		// A flight recorder that has stopped still has what it recorded.
		endRecordings(recordings);
		feeds.forEach(feed -> feed.end("the session records no more"));
	}

	private void endRecordings(List<ProgramRecording> some) {
		List<ProgramRecording> ending = List.copyOf(some);
		orders.stop(ending, isFlight() && !destroyed);
		waitWhile(() -> ending.stream().anyMatch(r -> recordings.contains(r) && !r.isOver()));
		take(true);
		for (ProgramRecording recording : ending)
			if (recordings.contains(recording) && !recording.isOver())
				note(recording.program() + " does not answer: what it records from now on may be missing");
		trySave();
	}

	/** Ends all, for good. */
	synchronized void destroy() throws IOException, Failure {
		if (destroyed)
			throw new Failure(Protocol.NOT_THERE, "session '" + spec.name() + "' is being destroyed already");
		destroyed = true;
		active = false;
		endRecordings(recordings);
		List.copyOf(recordings).forEach(intake::end);
		output.close();
		store.remove(spec.name());
		feeds.forEach(feed -> feed.end("the session was destroyed"));
		closed = true;
		notifyAll();
	}

	boolean isDestroyed() {
		return closed && destroyed;
	}

	/** Removes what was recorded since the last archive. */
	synchronized void clear() throws Failure {
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

	private Failure failed(String what, IOException e) {
		return new Failure(Protocol.FAILED, "session '" + spec.name() + "': " + what + " (" + Intake.reason(e) + ")");
	}

	/** Archives what was recorded so far. */
	synchronized Written rotate() throws Failure {
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

	/** Writes what is in the rings. */
	synchronized Written snapshot(Path target) throws Failure {
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

	/** Which programs it records from now on. */
	synchronized void track(TrackSpec tracked, List<Program> programs) {
		SessionSpec s = spec;
		spec = new SessionSpec(s.name(), s.snapshot(), s.output(), s.format(), s.perProcess(), s.memory(), s.channels(), tracked,
				s.rotateBytes(), s.rotateMicros());
		trySave();
		if (!active)
			return;
		endRecordings(recordings.stream().filter(r -> !Specs.isTracked(tracked, r.program())).toList());
		programs.forEach(this::offer);
		awaitAnswers();
	}

	/** When it rotates by itself from now on. */
	synchronized void schedule(Long bytes, Long micros) throws Failure {
		if (isFlight() && (bytes != null || micros != null))
			throw refused("a flight recorder does not rotate");
		Specs.schedule(bytes, micros);
		SessionSpec s = spec;
		spec = new SessionSpec(s.name(), s.snapshot(), s.output(), s.format(), s.perProcess(), s.memory(), s.channels(),
				s.tracked(), bytes, micros);
		rotated = System.nanoTime();
		trySave();
		wake();
	}

	/** Adds a channel. */
	synchronized void addChannel(ChannelSpec channel, List<Program> programs) throws Failure {
		Specs.check(channel);
		if (spec.channels().stream().anyMatch(c -> c.name().equals(channel.name())))
			throw new Failure(Protocol.THERE, "session '" + spec.name() + "' has a channel '" + channel.name() + "' already");
		List<ChannelSpec> all = new ArrayList<>(spec.channels());
		all.add(channel);
		SessionSpec changed = with(spec, all);
		Specs.check(changed);
		spec = changed;
		trySave();
		if (!active)
			return;
		orders.add(channel, spec);
		programs.forEach(this::offer);
		awaitAnswers();
	}

	/** Changes a channel. */
	synchronized void change(String name, ChannelChange change) throws Failure {
		List<ChannelSpec> all = new ArrayList<>(spec.channels());
		for (int i = 0; i < all.size(); i++)
			if (all.get(i).name().equals(name)) {
				ChannelSpec changed = change.of(all.get(i), startedBefore);
				Specs.check(changed);
				all.set(i, changed);
				spec = with(spec, all);
				trySave();
				orders.tellRules(changed);
				return;
			}
		throw new Failure(Protocol.NOT_THERE, "session '" + spec.name() + "' has no channel '" + name + "'");
	}

	/** Another channel in the place of one. */
	interface ChannelChange {

		ChannelSpec of(ChannelSpec channel, boolean startedBefore) throws Failure;
	}

	/** Begins a live stream: what is known of the traces so far, and then what comes. */
	synchronized void attach(LiveFeed feed) throws Failure {
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
		wake();
	}

	/** How it does. */
	synchronized SessionInfo info() {
		Totals.Sums sums = totals.with(spec.channels(), recordings);
		int programs = (int) recordings.stream().filter(r -> !r.isOver()).map(ProgramRecording::program).distinct().count();
		return new SessionInfo(spec, active, startedBefore, created, output.root().toString(), sums.written(), sums.discarded(),
				sums.overwritten(), sums.lost(), sums.memory(), programs, output.archived(), output.snapshots(), sums.channels(),
				List.copyOf(problems));
	}

	/** Whether it records a program: the program has begun, and was not told to stop. */
	synchronized boolean records(Program program) {
		return active && orders.isRecording(program);
	}
}
