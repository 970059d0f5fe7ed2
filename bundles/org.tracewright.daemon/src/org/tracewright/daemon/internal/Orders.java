// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.tracewright.protocol.ChannelSpec;
import org.tracewright.protocol.SessionSpec;
import org.tracewright.tracer.TraceFormat;
import org.tracewright.tracer.link.Message;
import org.tracewright.tracer.link.Order;

/** What programs are told to record for a session, and what they say of it. Used with the lock of the session, but for {@link #knows}. */
final class Orders {

	private static final long MEMORY = 256L << 20;
	private static final SecureRandom IDS = new SecureRandom();

	private final SessionOutput output;
	private final TraceFormat format;
	private final Path rings;
	private final List<ProgramRecording> recordings;
	private final Intake.Owner owner;
	private final Set<Long> ids = ConcurrentHashMap.newKeySet();

	/**
	 * Of a session.
	 *
	 * @param rings      folder below which programs have their rings
	 * @param recordings those of the session's intake
	 */
	Orders(SessionOutput output, TraceFormat format, Path rings, List<ProgramRecording> recordings, Intake.Owner owner) {
		this.output = output;
		this.format = format;
		this.rings = rings;
		this.recordings = recordings;
		this.owner = owner;
	}

	/** Whether a recording is, or was, of this session. Waits for nobody: a session whose disk hangs must not hold up others. */
	boolean knows(long id) {
		return ids.contains(id);
	}

	/** A recording that an earlier daemon has begun. */
	void restore(ProgramRecording.Saved recording) {
		recordings.add(new ProgramRecording(recording));
		ids.add(recording.id());
	}

	Optional<ProgramRecording> find(long id) {
		return recordings.stream().filter(r -> r.id() == id).findFirst();
	}

	/** A program is there: it is told to record what it is not told already, unless it is not wanted. */
	void offer(Program program, SessionSpec spec) {
		if (!Specs.isTracked(spec.tracked(), program))
			return;
		Set<String> told = new HashSet<>();
		for (ProgramRecording recording : recordings)
			if (!recording.isStopTold() && !recording.isOver() && recording.program().isSame(program))
				recording.channels().forEach(channel -> told.add(channel.name()));
		List<ChannelSpec> others = spec.channels().stream().filter(channel -> !told.contains(channel.name())).toList();
		if (!others.isEmpty())
			order(program, others, spec);
	}

	private void order(Program program, List<ChannelSpec> channels, SessionSpec spec) {
		TraceOutput trace = output.traceFor(program);
		int firstClass = trace.takeClasses(channels.size());
		ProgramRecording recording = new ProgramRecording(IDS.nextLong(1, 1L << 48), trace.name(), program, firstClass, channels);
		Order order = new Order(recording.id(), spec.name(), trace.uuid(), !Specs.is(spec.perProcess()), firstClass, format,
				rings, spec.memory() == null ? MEMORY : spec.memory(), Specs.is(spec.snapshot()),
				channels.stream().map(c -> Specs.order(contexts(c, spec))).toList());
		recordings.add(recording);
		ids.add(recording.id());
		try {
			owner.save();
		} catch (IOException e) {
			// Another daemon would give the same numbers to another program.
			recordings.remove(recording);
			owner.note(program + " is not recorded: the state of the session cannot be saved (" + Intake.reason(e) + ")");
			return;
		}
		program.tell(order.message());
	}

	/** Where processes share a trace, each event says which one it is of. */
	private static ChannelSpec contexts(ChannelSpec c, SessionSpec spec) {
		if (Specs.is(spec.perProcess()))
			return c;
		Set<String> contexts = new LinkedHashSet<>(c.contexts() == null ? List.of() : c.contexts());
		contexts.add("vpid");
		return new ChannelSpec(c.name(), c.enabled(), c.subBufferSize(), c.subBufferCount(), c.overwrite(), c.flushMicros(),
				c.blockingMicros(), c.fileSize(), c.fileCount(), List.copyOf(contexts), c.rules());
	}

	/**
	 * A program says that it has a recording.
	 *
	 * @param active whether the session records
	 * @return whether it is of this session
	 */
	boolean join(long id, Program program, Path folder, SessionSpec spec, boolean active) {
		Optional<ProgramRecording> found = find(id);
		if (found.isEmpty())
			return false;
		ProgramRecording recording = found.get();
		recording.rejoin(program);
		recording.found(folder);
		if (recording.isStopTold() || !active)
			program.tell(stopMessage(recording));
		else
			// They may have changed while it was away.
			for (ChannelSpec channel : spec.channels())
				tellRules(channel, recording);
		return true;
	}

	/** A program has come back, and told all its recordings. Others that were meant for it never began, or have ended meanwhile. */
	void rejoined(Program program) {
		for (ProgramRecording recording : List.copyOf(recordings))
			if (recording.program() != program && recording.program().isSame(program)) {
				if (recording.folder() == null)
					recordings.remove(recording);
				recording.stopped();
			}
	}

	/** Other events are recorded in a channel from now on. */
	void tellRules(ChannelSpec channel) {
		recordings.forEach(recording -> tellRules(channel, recording));
	}

	private static void tellRules(ChannelSpec channel, ProgramRecording recording) {
		if (recording.channels().stream().noneMatch(c -> c.name().equals(channel.name())))
			return;
		Message message = new Message("rules").put("session", recording.id()).put("channel", channel.name());
		Order.putRules(message, "", Specs.rulesInForce(channel));
		recording.program().tell(message);
	}

	/**
	 * Recordings are to end.
	 *
	 * @param keep whether what they have left stays in memory
	 */
	void stop(List<ProgramRecording> ending, boolean keep) {
		for (ProgramRecording recording : ending) {
			recording.tellStop();
			if (!keep)
				recording.askStop();
		}
		// Not told before it is noted: the next daemon is to know.
		owner.trySave();
		ending.forEach(recording -> recording.program().tell(stopMessage(recording)));
	}

	private static Message stopMessage(ProgramRecording recording) {
		return new Message("stop").put("session", recording.id());
	}

	/** Programs that record: they have begun, and were not told to stop. */
	Set<Program> recorded() {
		return recordings.stream().filter(r -> r.folder() != null && !r.isStopTold()).map(ProgramRecording::program)
				.collect(Collectors.toUnmodifiableSet());
	}
}
