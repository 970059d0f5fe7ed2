// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.filter.Condition;
import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.EventRule;
import org.tracewright.tracer.EventSchema;
import org.tracewright.tracer.internal.metadata.ChannelDescription;
import org.tracewright.tracer.internal.provider.ArgumentSchema;
import org.tracewright.tracer.runtime.Channel;
import org.tracewright.tracer.runtime.EventSwitch;
import org.tracewright.tracer.runtime.Target;

/** A channel of a recording: its rules, the ids of its events and its rings. Used with the lock of all providers held, its rings apart. */
final class RecordedChannel {

	/** Makes the metadata of an event known. */
	interface Announcement {

		void announce(ChannelDescription channel, int id, EventSchema event) throws IOException;
	}

	private final ChannelDescription description;
	private final ChannelRings rings;
	private final Channel channel;
	private final Announcement announcement;
	private final Problems problems;
	private final List<EventRule> rules;
	private final Map<EventSwitch, Integer> ids = new HashMap<>();

	RecordedChannel(ChannelDescription description, ChannelRings rings, Channel channel, List<EventRule> rules,
			Announcement announcement, Problems problems) {
		this.description = description;
		this.rings = rings;
		this.channel = channel;
		this.rules = new ArrayList<>(rules);
		this.announcement = announcement;
		this.problems = problems;
	}

	ChannelOptions options() {
		return rings.options();
	}

	ChannelRings rings() {
		return rings;
	}

	void enable(EventRule rule) {
		if (!rules.contains(rule))
			rules.add(rule);
	}

	void choose(List<EventRule> all) {
		rules.clear();
		rules.addAll(all);
	}

	boolean disable(EventRule rule) {
		return rules.remove(rule);
	}

	/** See {@link org.tracewright.tracer.internal.Providers.Recorder#targets}. */
	Target target(EventSwitch event, Target next) {
		List<EventRule> matching = rules.stream().filter(rule -> rule.matches(event.schema())).toList();
		if (matching.isEmpty())
			return next;
		Condition condition = condition(event, matching);
		if (condition != null && condition.never())
			return next;
		try {
			return new Target(channel, id(event), condition == null || condition.always() ? null : condition, next);
		} catch (IOException e) {
			problems.note("event '" + event.schema().title() + "' is not recorded: its metadata cannot be written ("
					+ ChannelRings.reason(e) + ")");
			return next;
		}
	}

	/** What arguments must be like; null for anything. */
	private Condition condition(EventSwitch event, List<EventRule> matching) {
		List<Condition> conditions = new ArrayList<>();
		for (EventRule rule : matching) {
			if (rule.filter() == null)
				return null;
			Condition condition = rule.filter().bind(new ArgumentSchema(event.schema()));
			// A rule for many events may well ask for fields that only some of them have.
			if (rule.name().indexOf('*') < 0)
				condition.problems().forEach(problem -> problems.note(
						"filter '" + rule.filter().text() + "' on event '" + event.schema().title() + "': " + problem.message()));
			conditions.add(condition);
		}
		return conditions.size() == 1 ? conditions.getFirst() : new AnyCondition(List.copyOf(conditions));
	}

	private int id(EventSwitch event) throws IOException {
		Integer known = ids.get(event);
		if (known != null)
			return known;
		int id = ids.size();
		announcement.announce(description, id, event.schema());
		ids.put(event, id);
		return id;
	}
}
