// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.link;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.Context;
import org.tracewright.tracer.internal.recording.RecordingPlan;
import org.tracewright.tracer.internal.recording.RecordingPlan.ChannelPlan;
import org.tracewright.tracer.internal.recording.RecordingPlan.Handover;
import org.tracewright.tracer.internal.recording.RecordingSession;
import org.tracewright.tracer.link.Message;
import org.tracewright.tracer.link.MessageException;
import org.tracewright.tracer.link.Order;
import org.tracewright.tracer.link.Order.ChannelOrder;

/** What the daemon has this program record. */
final class Recordings {

	private static final String SESSION = "session";

	/** A recording and what the daemon has been told of it. */
	private static final class Linked {

		private final RecordingSession session;
		private volatile boolean full;
		private int problems;
		private long homeless;

		private Linked(RecordingSession session) {
			this.session = session;
		}
	}

	/** Marks a recording whose session does not exist yet while its rings are made. */
	private static final class Mark {

		private volatile Linked linked;
		private volatile boolean full;
	}

	private final Runnable signal;
	private final Map<Long, Linked> all = new LinkedHashMap<>();
	private volatile boolean taken;

	Recordings(Runnable signal) {
		this.signal = signal;
	}

	/** There is a daemon that takes what is recorded, or none any more: then no thread waits for it. */
	void taken(boolean now) {
		taken = now;
	}

	/** Adds to a message what is recorded, so that a daemon that comes new can take over. */
	synchronized void putAll(Message message) {
		message.put("recordings", all.size());
		int i = 0;
		for (Map.Entry<Long, Linked> entry : all.entrySet()) {
			message.put("recording." + i + ".session", entry.getKey());
			message.put("recording." + i + ".folder", entry.getValue().session.buffers());
			entry.getValue().problems = 0;
			i++;
		}
	}

	/** Begins a recording; the answer. */
	synchronized Message record(Message message) throws MessageException {
		Order order = Order.of(message);
		Linked known = all.get(order.session());
		try {
			if (known == null) {
				known = begin(order);
				all.put(order.session(), known);
			}
			return new Message("recording").put(SESSION, order.session()).put("folder", known.session.buffers());
		} catch (IOException | IllegalArgumentException e) {
			return new Message("cannot").put(SESSION, order.session()).put("reason",
					e.getMessage() == null ? e.toString() : e.getMessage());
		}
	}

	private Linked begin(Order order) throws IOException {
		List<ChannelPlan> channels = new ArrayList<>();
		for (ChannelOrder channel : order.channels()) {
			ChannelOptions options = channel.options()
					.with(channel.contexts().stream().map(Order::context).toArray(Context[]::new));
			channels.add(new ChannelPlan(options, channel.rules()));
		}
		Mark mark = new Mark();
		Handover handover = new Handover(order.session(), order.trace(), order.shared(), order.firstClass(), order.overwrite(),
				() -> full(mark), () -> taken);
		Linked linked = new Linked(new RecordingSession(new RecordingPlan(order.name(), order.format(), null, null, handover,
				order.rings(), order.memory(), null, channels)));
		mark.linked = linked;
		linked.full = mark.full;
		return linked;
	}

	private void full(Mark mark) {
		Linked linked = mark.linked;
		if (linked == null)
			mark.full = true;
		else if (!linked.full)
			linked.full = true;
		signal.run();
	}

	/** Records other events from now on. */
	synchronized void choose(Message message) throws MessageException {
		Linked linked = all.get(message.number(SESSION).orElse(-1));
		if (linked != null)
			linked.session.choose(message.need("channel"), Order.rules(message, ""));
	}

	/** Ends a recording; the answer, after which nothing is written into its rings. */
	synchronized Message stop(Message message) throws MessageException {
		long number = message.number(SESSION).orElse(-1);
		Linked linked = all.remove(number);
		Message stopped = new Message("stopped").put(SESSION, number);
		if (linked != null) {
			linked.session.stop();
			stopped.put("homeless", linked.session.homeless());
		}
		return stopped;
	}

	/** What is new: sub-buffers that are complete, events that found no ring, problems. */
	synchronized List<Message> news() {
		List<Message> news = new ArrayList<>();
		all.forEach((number, linked) -> {
			long homeless = linked.session.homeless();
			if (linked.full || homeless > linked.homeless) {
				linked.full = false;
				linked.homeless = homeless;
				news.add(new Message("full").put(SESSION, number).put("rings", linked.session.rings()).put("homeless", homeless));
			}
			List<String> problems = linked.session.problems();
			for (; linked.problems < problems.size(); linked.problems++)
				news.add(new Message("problem").put(SESSION, number).put("text", problems.get(linked.problems)));
		});
		return news;
	}
}
