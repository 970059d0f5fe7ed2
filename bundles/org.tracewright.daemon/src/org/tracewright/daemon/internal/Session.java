// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.tracewright.protocol.ChannelSpec;
import org.tracewright.protocol.ChannelStatus;
import org.tracewright.protocol.Protocol;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionSpec;
import org.tracewright.protocol.TrackSpec;
import org.tracewright.protocol.Written;
import org.tracewright.tracer.TraceFormat;
import org.tracewright.tracer.link.Message;
import org.tracewright.tracer.link.Order;

/**
 * A session: what programs are told to record, and the thread that brings what they have recorded to files. For any thread; nothing waits for a program but
 * {@link #stop}.
 */
final class Session implements Runnable {

	/** How long a program may take to stop recording, ns. */
	private static final long PATIENCE = 5_000_000_000L;
	private static final long LONGEST_NAP = 1_000_000_000;
	private static final long LIVE_FLUSH = 200_000_000;
	private static final long MEMORY = 256L << 20;
	private static final long MOST_DEAD_BYTES = 256L << 20;
	private static final int MOST_PROBLEMS = 100;
	private static final SecureRandom IDS = new SecureRandom();

	private final SessionStore store;
	private final Path rings;
	private final SessionOutput output;
	private final TraceFormat format;
	private final String created;
	private final List<ProgramRecording> recordings = new ArrayList<>();
	private final List<LiveFeed> feeds = new ArrayList<>();
	private final Set<String> problems = new LinkedHashSet<>();
	private final Map<String, long[]> past = new LinkedHashMap<>();
	private volatile SessionSpec spec;
	private boolean active;
	private boolean startedBefore;
	private long pastWritten;
	private long pastLost;
	private long chunkWritten;
	private long rotated = System.nanoTime();
	private boolean asked;
	private boolean closed;
	private boolean destroyed;
	private Thread thread;

	/** What is kept of a session while there is no daemon. */
	record Saved(SessionSpec spec, String boot, boolean active, boolean startedBefore, String created, String output,
			SessionOutput.Saved written, long pastWritten, long pastLost, Map<String, long[]> past,
			List<ProgramRecording.Saved> recordings) {
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
		this.rings = rings;
		this.created = created;
		format = Specs.format(spec);
		output = new SessionOutput(root, Specs.is(spec.perProcess()));
	}

	/** A session of an earlier daemon. Its programs come back, or have ended meanwhile. */
	static Session restore(Saved saved, SessionStore store, Path rings) throws Failure, IOException {
		Session session = new Session(saved.spec, store, rings, Path.of(saved.output), saved.created);
		session.active = saved.active;
		session.startedBefore = saved.startedBefore;
		session.pastWritten = saved.pastWritten;
		session.pastLost = saved.pastLost;
		session.past.putAll(saved.past);
		session.output.restore(saved.written);
		if (store.boot().equals(saved.boot))
			for (ProgramRecording.Saved recording : saved.recordings)
				if (recording.folder() == null || Files.isDirectory(Path.of(recording.folder())))
					session.recordings.add(new ProgramRecording(recording));
				else
					// The clock has begun anew: what follows cannot be in the same trace.
					session.output.anew(session::save);
		return session;
	}

	private static SessionSpec with(SessionSpec s, List<ChannelSpec> channels) {
		return new SessionSpec(s.name(), s.snapshot(), s.output(), s.format(), s.perProcess(), s.memory(), List.copyOf(channels),
				s.tracked(), s.rotateBytes(), s.rotateMicros());
	}

	synchronized void save() throws IOException {
		store.save(spec.name(), new Saved(spec, store.boot(), active, startedBefore, created, output.root().toString(),
				output.save(), pastWritten, pastLost, past, recordings.stream().map(ProgramRecording::save).toList()));
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

	/** Ends its thread, and waits for it; programs and state stay as they are. */
	void close() throws InterruptedException {
		synchronized (this) {
			closed = true;
			feeds.forEach(feed -> feed.end("the daemon ends"));
			notifyAll();
		}
		if (thread != null)
			thread.join(PATIENCE / 1_000_000);
	}

	String name() {
		return spec.name();
	}

	/** Whether a recording is of this session. */
	synchronized boolean knows(long id) {
		return find(id).isPresent();
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
					take(flush);
					if (flush)
						next = System.nanoTime() + flushNanos();
					rotateIfDue();
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

	/** The files are as complete as they can be; another daemon goes on. */
	private synchronized void leave() {
		if (destroyed)
			return;
		take(true);
		try {
			closeStreams();
			output.close();
		} catch (IOException e) {
			note("files cannot be closed (" + reason(e) + ")");
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

	/** Brings what programs have recorded to the files; with the lock. */
	private void take(boolean flush) {
		feeds.removeIf(LiveFeed::isEnded);
		boolean changed = false;
		for (ProgramRecording recording : List.copyOf(recordings)) {
			boolean over = recording.isOver();
			if (recording.folder() == null && over)
				find(recording);
			if (recording.folder() == null) {
				changed |= over && recordings.remove(recording);
				continue;
			}
			if (isFlight() ? recording.isStopAsked() && over : takeFrom(recording, flush || over, over) && over) {
				end(recording);
				changed = true;
			}
		}
		if (isFlight() && flush)
			changed |= dropOldest();
		if (changed)
			notifyAll();
	}

	/** A program that has ended before it could say where its rings are. */
	private void find(ProgramRecording recording) {
		try {
			recording.found(RingFolders.find(rings, recording.id()));
		} catch (IOException e) {
			note("the rings of " + recording.program() + " cannot be looked for (" + e.getMessage() + ")");
		}
	}

	/** Brings what is in the rings of a program to files; whether all of it is there. */
	private boolean takeFrom(ProgramRecording recording, boolean flush, boolean last) {
		TraceOutput trace = output.trace(recording.trace());
		try {
			if (flush || recording.hasMoreRings())
				recording.findRings(tap(recording, trace));
			for (RingStream ring : recording.rings())
				if (!ring.hasBegun() && ring.ring().isUsed())
					ring.begin(trace.folder(), output.chunk());
			boolean read = true;
			for (RingStream ring : recording.rings())
				if (ring.hasBegun())
					read &= take(ring, flush, last);
			return read;
		} catch (IOException e) {
			note("what " + recording.program() + " records cannot be written to " + trace.folder() + " (" + reason(e) + ")");
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

	private static String reason(IOException e) {
		return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
	}

	private void copyMetadata(ProgramRecording recording, TraceOutput trace) throws IOException {
		if (trace.isEmpty())
			recording.lead();
		MetadataPieces.Taken more = recording.metadata(format == TraceFormat.CTF_2);
		if (more.bytes() == 0)
			return;
		trace.append(more.text());
		recording.copied(more.bytes());
		save();
		for (LiveFeed feed : feeds)
			feed.metadata(trace.name(), more.text());
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
	private void end(ProgramRecording recording) {
		for (RingStream ring : recording.rings()) {
			long[] sums = past.computeIfAbsent(ring.channel(), c -> new long[2]);
			sums[0] += ring.ring().discarded();
			sums[1] += ring.ring().overwritten();
			pastLost += ring.ring().lostPackets();
			pastWritten += ring.written();
		}
		if (recording.homeless() > 0)
			past.computeIfAbsent("", c -> new long[2])[0] += recording.homeless();
		recordings.remove(recording);
		try {
			if (recordings.stream().noneMatch(r -> r.trace().equals(recording.trace())))
				output.forget(recording.trace());
			trySave();
			recording.remove();
		} catch (IOException e) {
			note("the rings of " + recording.program() + " cannot be removed: " + recording.folder() + " (" + reason(e) + ")");
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
			note("what programs that ended first have left is not kept any more: it is more than " + (MOST_DEAD_BYTES >> 20)
					+ " MiB");
			end(recording);
			dropped = true;
		}
		return dropped;
	}

	private void findRings(ProgramRecording recording) {
		if (recording.folder() == null)
			return;
		try {
			recording.findRings(tap(recording, output.trace(recording.trace())));
		} catch (IOException e) {
			note("the rings of " + recording.program() + " cannot be read (" + reason(e) + ")");
		}
	}

	/** A program is there: it is told what to record, unless it is told already. */
	synchronized void offer(Program program) {
		if (!active || !Specs.isTracked(spec.tracked(), program) || spec.channels().isEmpty()
				|| recordings.stream().anyMatch(r -> !r.isStopAsked() && r.program().isSame(program)))
			return;
		order(program, spec.channels());
	}

	private void order(Program program, List<ChannelSpec> channels) {
		TraceOutput trace = output.traceFor(program);
		ProgramRecording recording = new ProgramRecording(IDS.nextLong(1, 1L << 48), trace.name(), program, channels);
		Order order = new Order(recording.id(), spec.name(), trace.uuid(), !Specs.is(spec.perProcess()),
				trace.takeClasses(channels.size()), format, rings, spec.memory() == null ? MEMORY : spec.memory(), isFlight(),
				channels.stream().map(c -> Specs.order(contexts(c))).toList());
		recordings.add(recording);
		trySave();
		program.tell(order.message());
	}

	/** Where processes share a trace, each event says which one it is of. */
	private ChannelSpec contexts(ChannelSpec c) {
		if (Specs.is(spec.perProcess()))
			return c;
		Set<String> contexts = new LinkedHashSet<>(c.contexts() == null ? List.of() : c.contexts());
		contexts.add("vpid");
		return new ChannelSpec(c.name(), c.enabled(), c.subBufferSize(), c.subBufferCount(), c.overwrite(), c.flushMicros(),
				c.blockingMicros(), c.fileSize(), c.fileCount(), List.copyOf(contexts), c.rules());
	}

	private Optional<ProgramRecording> find(long id) {
		return recordings.stream().filter(r -> r.id() == id).findFirst();
	}

	/** A program says that it has a recording: whether it is of this session. */
	synchronized boolean join(long id, Program program, Path folder) {
		Optional<ProgramRecording> recording = find(id);
		if (recording.isEmpty())
			return false;
		recording.get().rejoin(program);
		recording.get().found(folder);
		if (recording.get().isStopAsked() || !active)
			program.tell(stopMessage(recording.get()));
		trySave();
		wake();
		return true;
	}

	/** A program has come back, and told all its recordings. Others that were meant for it never began. */
	synchronized void rejoined(Program program) {
		recordings.removeIf(r -> r.folder() == null && r.program() != program && r.program().isSame(program));
		offer(program);
	}

	/** A program cannot do what it was told. */
	synchronized boolean cannot(long id, String reason) {
		Optional<ProgramRecording> recording = find(id);
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
		find(id).ifPresent(recording -> {
			recording.full(count, homeless);
			if (!isFlight())
				wake();
		});
	}

	/** A program says that something is wrong. */
	synchronized void problem(long id, String text) {
		find(id).ifPresent(recording -> note(recording.program() + ": " + text));
	}

	/** A program has stopped recording. */
	synchronized void stopped(long id, long homeless) {
		find(id).ifPresent(recording -> {
			recording.full(0, homeless);
			recording.stopped();
			wake();
		});
	}

	/** A program is not connected any more. */
	synchronized void gone() {
		wake();
	}

	private static Message stopMessage(ProgramRecording recording) {
		return new Message("stop").put("session", recording.id());
	}

	/** Lets it record. */
	synchronized void start(List<Program> programs) throws Failure {
		if (active)
			throw refused("it records already");
		if (spec.channels().isEmpty())
			throw refused("it has no channel: add one with an event rule first");
		// What was recorded before it was stopped is of no more interest to a flight recorder.
		if (isFlight()) {
			List.copyOf(recordings).forEach(this::end);
		}
		try {
			output.make();
			active = true;
			startedBefore = true;
			rotated = System.nanoTime();
			save();
		} catch (IOException e) {
			active = false;
			throw new Failure(Protocol.FAILED, "session '" + spec.name() + "' cannot write to " + output.root() + " (" + reason(e)
					+ "): choose another output");
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
		for (ProgramRecording recording : ending) {
			if (!isFlight())
				recording.askStop();
			recording.program().tell(stopMessage(recording));
		}
		waitWhile(() -> ending.stream().anyMatch(r -> recordings.contains(r) && !r.isOver()));
		take(true);
		for (ProgramRecording recording : ending)
			if (recordings.contains(recording) && !recording.isOver())
				note(recording.program() + " does not answer: what it records from now on may be missing");
		trySave();
	}

	/** Ends all, for good. */
	synchronized void destroy() throws IOException {
		active = false;
		for (ProgramRecording recording : recordings)
			recording.askStop();
		endRecordings(recordings);
		List.copyOf(recordings).forEach(this::end);
		output.close();
		store.remove(spec.name());
		feeds.forEach(feed -> feed.end("the session was destroyed"));
		destroyed = true;
		closed = true;
		notifyAll();
	}

	/** Removes what was recorded since the last archive. */
	synchronized void clear() throws Failure {
		try {
			if (isFlight())
				throw refused("a flight recorder cannot be cleared: stop it and start it anew");
			take(true);
			closeStreams();
			output.clear(this::save);
			chunkWritten = 0;
		} catch (IOException e) {
			throw failed("it cannot be cleared", e);
		}
	}

	private Failure failed(String what, IOException e) {
		return new Failure(Protocol.FAILED, "session '" + spec.name() + "': " + what + " (" + reason(e) + ")");
	}

	private void closeStreams() throws IOException {
		for (ProgramRecording recording : recordings)
			for (RingStream ring : recording.rings())
				ring.close();
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
			closeStreams();
			chunkWritten = 0;
			Path archive = output.archive(this::save);
			return new Written(archive.toString(), RingFolders.size(archive));
		} catch (IOException e) {
			throw failed("it cannot be rotated", e);
		}
	}

	private void rotateIfDue() {
		boolean large = spec.rotateBytes() != null && chunkWritten >= spec.rotateBytes();
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
			recordings.forEach(this::findRings);
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
		List<Program> recorded = recordings.stream().filter(r -> !r.isStopAsked()).map(ProgramRecording::program).distinct()
				.toList();
		recorded.forEach(program -> order(program, List.of(channel)));
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
				tellRules(changed);
				return;
			}
		throw new Failure(Protocol.NOT_THERE, "session '" + spec.name() + "' has no channel '" + name + "'");
	}

	/** Another channel in the place of one. */
	interface ChannelChange {

		ChannelSpec of(ChannelSpec channel, boolean startedBefore) throws Failure;
	}

	private void tellRules(ChannelSpec channel) {
		for (ProgramRecording recording : recordings)
			if (recording.channels().stream().anyMatch(c -> c.name().equals(channel.name()))) {
				Message message = new Message("rules").put("session", recording.id()).put("channel", channel.name());
				Order.putRules(message, "", Specs.rulesInForce(channel));
				recording.program().tell(message);
			}
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
				feed.metadata(trace.name(), trace.metadata());
		} catch (IOException e) {
			throw failed("its metadata cannot be read", e);
		}
		feeds.add(feed);
		wake();
	}

	/** How it does. */
	synchronized SessionInfo info() {
		List<ChannelStatus> channels = new ArrayList<>();
		long written = pastWritten;
		long lost = pastLost;
		long memory = 0;
		long discarded = past.getOrDefault("", new long[2])[0];
		long overwritten = 0;
		for (ChannelSpec channel : spec.channels()) {
			long[] sums = past.getOrDefault(channel.name(), new long[2]).clone();
			long bytes = 0;
			int streams = 0;
			for (ProgramRecording recording : recordings)
				for (RingStream ring : recording.rings())
					if (ring.channel().equals(channel.name())) {
						sums[0] += ring.ring().discarded();
						sums[1] += ring.ring().overwritten();
						lost += ring.ring().lostPackets();
						written += ring.written();
						bytes += ring.ring().bytes();
						streams++;
					}
			channels.add(new ChannelStatus(channel.name(), sums[0], sums[1], bytes, streams));
			memory += bytes;
			discarded += sums[0];
			overwritten += sums[1];
		}
		discarded += recordings.stream().mapToLong(ProgramRecording::homeless).sum();
		int programs = (int) recordings.stream().filter(r -> !r.isOver()).map(ProgramRecording::program).distinct().count();
		return new SessionInfo(spec, active, startedBefore, created, output.root().toString(), written, discarded, overwritten,
				lost, memory, programs, output.archived(), output.snapshots(), channels, List.copyOf(problems));
	}

	/** Whether it records a program: the program has begun, and was not told to stop. */
	synchronized boolean records(Program program) {
		return active && recordings.stream().anyMatch(r -> r.program() == program && r.folder() != null && !r.isStopAsked());
	}
}
