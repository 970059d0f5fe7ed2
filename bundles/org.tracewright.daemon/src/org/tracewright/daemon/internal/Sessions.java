// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.tracewright.protocol.EventInfo;
import org.tracewright.protocol.ProgramInfo;
import org.tracewright.protocol.Protocol;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionSpec;

/** All sessions and all programs of a daemon. For any thread. */
public final class Sessions {

	private static final int MOST_SESSIONS = 1000;
	/** What all live streams together may keep that is not sent yet. */
	private static final long LIVE_BYTES = 12L << 20;
	private static final int MOST_EVENTS = 50_000;
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

	private final SessionStore store;
	private final Path rings;
	private final Path traces;
	private final Consumer<String> log;
	private final Map<String, Session> sessions = new LinkedHashMap<>();
	private final AtomicLong liveBudget = new AtomicLong(LIVE_BYTES);
	private final Map<EventInfo, EventInfo> events = new ConcurrentHashMap<>();
	private final List<Program> programs = new CopyOnWriteArrayList<>();

	/**
	 * Nothing yet.
	 *
	 * @param state  folder for the state of sessions
	 * @param rings  folder below which programs have their rings
	 * @param traces folder below which sessions write that do not say where
	 * @param log    takes what nobody else is told
	 */
	public Sessions(Path state, Path rings, Path traces, Consumer<String> log) throws IOException {
		store = new SessionStore(state);
		this.rings = rings;
		this.traces = traces;
		this.log = log;
	}

	/** Takes over what an earlier daemon has left. Before any program is there. */
	public synchronized void restore() throws IOException {
		boolean all = true;
		for (SessionStore.Loaded loaded : store.load()) {
			if (loaded.state() == null) {
				log.accept(loaded.problem());
				all = false;
				continue;
			}
			try {
				Specs.check(loaded.state().spec());
				Session session = Session.restore(loaded.state(), store, rings);
				sessions.put(session.name(), session);
				session.begin();
			} catch (Failure | RuntimeException e) {
				all = false;
				log.accept("session '" + loaded.state().spec().name() + "' cannot go on: " + e.getMessage());
			}
		}
		// What belongs to a session that cannot be read is not known.
		if (all)
			removeOrphans();
	}

	/** Rings that no session knows, of processes that have ended: nothing is to come of them. */
	private void removeOrphans() throws IOException {
		if (!Files.isDirectory(rings))
			return;
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(rings)) {
			for (Path folder : folders) {
				long order = RingFolders.order(folder);
				long pid = RingFolders.pid(folder);
				if (sessions.values().stream().noneMatch(s -> s.knows(order)) && ProcessHandle.of(pid).isEmpty())
					ProgramRecording.delete(folder);
			}
		}
	}

	/** Ends what is at work here; sessions and programs go on with the next daemon. Whether all has ended. */
	public boolean close() throws InterruptedException {
		boolean ended = true;
		for (Session session : all())
			ended &= session.close();
		return ended;
	}

	synchronized List<Session> all() {
		return List.copyOf(sessions.values());
	}

	/** Whether there is nothing to do for the daemon. */
	public boolean isIdle() {
		return all().isEmpty();
	}

	/**
	 * A session.
	 *
	 * @throws Failure when there is none of that name
	 */
	synchronized Session get(String name) throws Failure {
		Session session = sessions.get(name);
		if (session == null)
			throw new Failure(Protocol.NOT_THERE, "there is no session '" + name + "'");
		return session;
	}

	/** Makes a session. */
	synchronized Session create(SessionSpec spec) throws Failure {
		Specs.check(spec);
		if (sessions.containsKey(spec.name()))
			throw new Failure(Protocol.THERE,
					"there is a session '" + spec.name() + "' already: choose another name, or destroy it first");
		if (sessions.size() >= MOST_SESSIONS)
			throw new Failure(Protocol.REFUSED, "there are " + MOST_SESSIONS + " sessions already: destroy some first");
		Path output = spec.output() == null
				? traces.resolve(spec.name() + '-' + LocalDateTime.now().format(STAMP))
				: Specs.folder(spec.output());
		for (Session other : sessions.values())
			if (other.writesTo(output))
				throw new Failure(Protocol.REFUSED,
						"session '" + other.name() + "' writes to " + output + ": choose another output");
		Session session = new Session(spec, store, rings, output);
		try {
			session.save();
		} catch (IOException e) {
			throw new Failure(Protocol.FAILED,
					"the state of session '" + spec.name() + "' cannot be saved (" + e.getMessage() + ")");
		}
		sessions.put(spec.name(), session);
		session.begin();
		return session;
	}

	/** Removes a session; what it has written stays. */
	void destroy(String name) throws Failure {
		Session session = get(name);
		try {
			// It is among the others until the end: its programs have to reach it.
			session.destroy();
		} catch (IOException e) {
			throw new Failure(Protocol.FAILED, "session '" + name + "' is gone, but not all of it: " + e.getMessage());
		} finally {
			synchronized (this) {
				if (session.isDestroyed())
					sessions.remove(name, session);
			}
		}
	}

	/** Bytes that live streams may still keep. */
	AtomicLong liveBudget() {
		return liveBudget;
	}

	/** The same event type, once for all programs that have it. */
	EventInfo shared(EventInfo event) {
		EventInfo known = events.get(event);
		if (known != null)
			return known;
		if (events.size() < MOST_EVENTS)
			events.put(event, event);
		return event;
	}

	List<Program> programs() {
		return programs;
	}

	/** A program has connected. */
	void add(Program program) {
		programs.add(program);
	}

	/** A program has told all that it records already: it is told what else it is to record. */
	void greeted(Program program) {
		for (Session session : all())
			session.reports().rejoined(program);
	}

	/** The connection to a program is lost. */
	void remove(Program program) {
		programs.remove(program);
		program.disconnect();
		for (Session session : all())
			session.reports().gone();
	}

	/** A program says where the rings of a recording are; when no session knows it, it is to end it. */
	void recording(Program program, long id, Path folder) {
		for (Session session : all())
			if (session.knows(id)) {
				session.reports().join(id, program, folder);
				return;
			}
		ProgramReports.abandon(id, program, folder);
	}

	/** A program has ended a recording. */
	void stopped(Program program, long id, long homeless) throws IOException {
		owner(id, reports -> reports.stopped(id, homeless));
		Path left = program.abandoned(id);
		if (left != null)
			ProgramRecording.delete(left);
	}

	/** Tells the session that a recording is of. */
	void owner(long id, Consumer<ProgramReports> report) {
		for (Session session : all())
			if (session.knows(id))
				report.accept(session.reports());
	}

	/** How all sessions do; none of them is waited for. */
	List<SessionInfo> sessionInfos() {
		return all().stream().map(session -> session.status().info()).toList();
	}

	/** Programs, for people. */
	List<ProgramInfo> programInfos() {
		Map<String, Set<Program>> recorded = new LinkedHashMap<>();
		for (Session session : all())
			recorded.put(session.name(), session.status().recorded());
		List<ProgramInfo> infos = new ArrayList<>();
		for (Program program : programs)
			infos.add(new ProgramInfo(program.pid(), program.name(), program.java(), program.started(), program.events().size(),
					program.isConnected(),
					recorded.entrySet().stream().filter(s -> s.getValue().contains(program)).map(Map.Entry::getKey).toList()));
		return infos;
	}

	/** Events that programs can record, each once. */
	List<EventInfo> events() {
		Map<String, EventInfo> all = new TreeMap<>();
		for (Program program : programs)
			for (EventInfo event : program.events())
				all.merge(event.name(), event, (a, b) -> new EventInfo(a.name(), a.level(), a.fields(), a.programs() + 1));
		return List.copyOf(all.values());
	}
}
