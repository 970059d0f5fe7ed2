// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.tracewright.protocol.SessionSpec;
import org.tracewright.tracer.link.Message;

/** What programs say of their recordings for a session. For any thread; no program waits for a session whose disk hangs: what it says is done when the session can. */
final class ProgramReports {

	private final SessionLock lock;
	private final Orders orders;
	/** Those of the intake. */
	private final List<ProgramRecording> recordings;
	private final Owner owner;

	/** The session; all is asked with its lock. */
	interface Owner extends Intake.Owner {

		/** What it is like. */
		SessionSpec spec();

		/** Whether it records. */
		boolean isActive();

		/** There is something to do. */
		void wake();
	}

	/**
	 * For a session.
	 *
	 * @param recordings those of its intake
	 */
	ProgramReports(SessionLock lock, Orders orders, List<ProgramRecording> recordings, Owner owner) {
		this.lock = lock;
		this.orders = orders;
		this.recordings = recordings;
		this.owner = owner;
	}

	/** A program is there: it is told what to record, unless it is told already. With the lock. */
	void offer(Program program) {
		if (owner.isActive())
			orders.offer(program, owner.spec());
	}

	/** A program says that it has a recording, which was of this session; if it is not any more, the program is to end it. */
	void join(long id, Program program, Path folder) {
		lock.later(() -> {
			if (orders.join(id, program, folder, owner.spec(), owner.isActive())) {
				owner.trySave();
				owner.wake();
			} else {
				abandon(id, program, folder);
			}
		});
	}

	/** A recording that no session knows is to end. */
	static void abandon(long id, Program program, Path folder) {
		program.abandon(id, folder);
		program.tell(new Message("stop").put("session", id));
	}

	/** A program has come back, and told all its recordings. Others that were meant for it never began, or have ended meanwhile. */
	void rejoined(Program program) {
		lock.later(() -> {
			orders.rejoined(program);
			owner.wake();
			offer(program);
		});
	}

	/** A program cannot do what it was told. */
	void cannot(long id, String reason) {
		lock.later(() -> {
			Optional<ProgramRecording> recording = orders.find(id);
			if (recording.isEmpty())
				return;
			owner.note(recording.get().program() + " does not record: " + reason);
			recordings.remove(recording.get());
			owner.trySave();
			lock.signal();
		});
	}

	/** A program says that sub-buffers are complete. */
	void full(long id, int count, long homeless) {
		lock.later(() -> orders.find(id).ifPresent(recording -> {
			recording.full(count, homeless);
			if (!Specs.is(owner.spec().snapshot()))
				owner.wake();
		}));
	}

	/** A program says that something is wrong. */
	void problem(long id, String text) {
		lock.later(() -> orders.find(id).ifPresent(recording -> owner.note(recording.program() + ": " + text)));
	}

	/** A program has stopped recording. */
	void stopped(long id, long homeless) {
		lock.later(() -> orders.find(id).ifPresent(recording -> {
			recording.full(0, homeless);
			recording.stopped();
			owner.wake();
		}));
	}

	/** A program is not connected any more. */
	void gone() {
		lock.later(owner::wake);
	}
}
