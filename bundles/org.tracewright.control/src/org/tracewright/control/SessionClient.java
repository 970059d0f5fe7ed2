// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.session.DomainType;
import org.tracewright.session.Session;
import org.tracewright.session.Tracer;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.Trigger;
import org.tracewright.session.diff.Change;
import org.tracewright.session.document.WantedSession;
import org.tracewright.session.lttng.InstrumentationPoint;

/**
 * A tracer on a target. Says what is there and makes it what is wanted; what it tells was read just now. For any thread: each call waits in the thread that makes it,
 * and ends within a second after it was cancelled.
 */
public interface SessionClient extends AutoCloseable {

	/** Which tracer it is. */
	Tracer tracer();

	/** The way to the target, on which its files are fetched. */
	Connection connection();

	/** Whether it can do something that not all tracers can. */
	default boolean can(Ability ability) {
		return ability.isOf(tracer());
	}

	/** Version of the tracer. */
	TracerVersion version(Cancellation cancellation) throws ConnectionException, TracerException;

	/** All sessions, with names, states and outputs at least. */
	List<Session> sessions(Cancellation cancellation) throws ConnectionException, TracerException;

	/** A session with all that is in it; nothing when there is none of that name. */
	Optional<Session> session(String name, Cancellation cancellation) throws ConnectionException, TracerException;

	/**
	 * Looks at all sessions.
	 *
	 * @param wanted tells which of them are looked at closely; others may be as well
	 */
	List<Observed> observe(Predicate<Session> wanted, Cancellation cancellation) throws ConnectionException, TracerException;

	/** The triggers of the user; none where there are no triggers. */
	List<Trigger> triggers(Cancellation cancellation) throws ConnectionException, TracerException;

	/** What can be recorded in a domain now. */
	List<InstrumentationPoint> available(DomainType domain, Cancellation cancellation)
			throws ConnectionException, TracerException;

	/** The programs of the target that could be recorded; none where they are not listed. */
	List<TargetProcess> processes(Cancellation cancellation) throws ConnectionException, TracerException;

	/** A session as a document can want it, with all that belongs to it; nothing when there is none of that name. */
	default Optional<Session> document(String name, Cancellation cancellation) throws ConnectionException, TracerException {
		return session(name, cancellation).map(WantedSession::of);
	}

	/**
	 * What has to be done so that a session becomes what is wanted.
	 *
	 * @throws TracerException also when the session is for another tracer
	 */
	List<Change> changes(Session wanted, Cancellation cancellation) throws ConnectionException, TracerException;

	/**
	 * Makes one change, step by step.
	 *
	 * @param goOn whether to go on after a step that fails
	 * @param told each step when it is over
	 * @return whether no step failed
	 */
	boolean make(Change change, boolean goOn, Consumer<Step> told, Cancellation cancellation)
			throws ConnectionException, TracerException;

	/**
	 * Makes a session what is wanted, and looks what has become of it.
	 *
	 * @param mayRecreate whether a session that cannot be changed as it should be may be destroyed and made anew, which is done once at most
	 * @param goOn        whether to go on after a step that fails
	 * @param told        each step when it is over
	 */
	default Outcome apply(Session wanted, boolean mayRecreate, boolean goOn, Consumer<Step> told, Cancellation cancellation)
			throws ConnectionException, TracerException {
		List<Step> steps = new ArrayList<>();
		Consumer<Step> each = ((Consumer<Step>) steps::add).andThen(told);
		List<Change> left = changes(wanted, cancellation);
		boolean stopped = false;
		// LTTng counts how often a logger's rule was enabled, so that once is not always enough: what is left is asked for again.
		for (int round = 0; round < 3 && !left.isEmpty() && !stopped; round++) {
			boolean anew = left.stream().anyMatch(Change.Recreate.class::isInstance);
			stopped = anew && (!mayRecreate || round > 0);
			for (int i = 0; i < left.size() && !stopped; i++)
				stopped = !make(left.get(i), goOn, each, cancellation) && !goOn;
			left = changes(wanted, cancellation);
		}
		return new Outcome(steps, left, stopped);
	}

	/** Makes one change, whatever else is there. */
	void perform(Change change, Cancellation cancellation) throws ConnectionException, TracerException;

	/** Starts recording. */
	void start(String session, Cancellation cancellation) throws ConnectionException, TracerException;

	/** Stops recording; what is in buffers is written. */
	void stop(String session, Cancellation cancellation) throws ConnectionException, TracerException;

	/** Takes a session away; what it has recorded stays. */
	void destroy(String session, Cancellation cancellation) throws ConnectionException, TracerException;

	/** Takes a snapshot now. */
	void snapshot(String session, Cancellation cancellation) throws ConnectionException, TracerException;

	/** Begins a new chunk, so that what was recorded can be taken away; gives where it is, if the tracer says so. */
	Optional<String> rotate(String session, Cancellation cancellation) throws ConnectionException, TracerException;

	/** Deletes what a session has recorded so far. */
	void clear(String session, Cancellation cancellation) throws ConnectionException, TracerException;

	/** Writes the metadata of a session again. */
	void regenerateMetadata(String session, Cancellation cancellation) throws ConnectionException, TracerException;

	/** Records once more what is there already, such as processes and open files. */
	void regenerateStatedump(String session, Cancellation cancellation) throws ConnectionException, TracerException;

	/** Has the tracer keep a session among the user's own on the target, for {@link #load}; an older one of that name is replaced. */
	void save(String session, Cancellation cancellation) throws ConnectionException, TracerException;

	/** Makes a session anew that the tracer has kept on the target. */
	void load(String session, Cancellation cancellation) throws ConnectionException, TracerException;

	/** Ends the connection. What runs on the target goes on. */
	@Override
	void close();
}
