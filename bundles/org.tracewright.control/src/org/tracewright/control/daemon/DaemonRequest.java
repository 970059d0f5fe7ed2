// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.tracewright.protocol.ChannelRequest;
import org.tracewright.protocol.ChannelSwitch;
import org.tracewright.protocol.ContextRequest;
import org.tracewright.protocol.DaemonService;
import org.tracewright.protocol.RuleRequest;
import org.tracewright.protocol.Schedule;
import org.tracewright.protocol.SessionName;
import org.tracewright.protocol.SessionSpec;
import org.tracewright.protocol.TrackRequest;
import org.tracewright.session.diff.Change;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * What is asked of a session daemon for a change.
 *
 * @param method     its name in the protocol
 * @param parameters as the protocol has them
 * @param sent       asks it
 */
public record DaemonRequest(String method, Object parameters, Function<DaemonService, CompletableFuture<?>> sent) {

	private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

	/**
	 * The request that makes a change.
	 *
	 * @throws IllegalArgumentException when there is none; the message says why. Validation finds such things before
	 */
	public static DaemonRequest of(Change change) {
		return switch (change) {
			case Change.Recreate c -> named("session/destroy", c.session(), DaemonService::destroy);
			case Change.CreateSession c -> create(SessionSpecs.empty(c.wanted()));
			case Change.Start c -> named("session/start", c.session(), DaemonService::start);
			case Change.Stop c -> named("session/stop", c.session(), DaemonService::stop);
			case Change.AddChannel c -> channel(new ChannelRequest(c.session(), SessionSpecs.channel(c.channel(), false)));
			case Change.EnableChannel c -> switched(new ChannelSwitch(c.session(), c.channel(), true));
			case Change.DisableChannel c -> switched(new ChannelSwitch(c.session(), c.channel(), false));
			case Change.AddEventRule c -> {
				RuleRequest rule = new RuleRequest(c.session(), c.channel(), SessionSpecs.rule(c.rule(), true));
				yield new DaemonRequest("rule/add", rule, s -> s.addRule(rule));
			}
			case Change.EnableEventRule c -> rule(new RuleRequest(c.session(), c.channel(), SessionSpecs.rule(c.rule(), true)));
			case Change.DisableEventRule c -> rule(new RuleRequest(c.session(), c.channel(), SessionSpecs.rule(c.rule(), false)));
			case Change.AddContext c -> {
				ContextRequest context = new ContextRequest(c.session(), c.channel(), c.type());
				yield new DaemonRequest("context/add", context, s -> s.addContext(context));
			}
			case Change.TrackPrograms c -> {
				TrackRequest track = new TrackRequest(c.session(), SessionSpecs.tracked(c));
				yield new DaemonRequest("session/track", track, s -> s.track(track));
			}
			case Change.SetSchedules c -> {
				Schedule schedule = new Schedule(c.session(), c.bytes(), c.micros());
				yield new DaemonRequest("session/schedule", schedule, s -> s.schedule(schedule));
			}
			case Change.Track c -> throw lttng("trackers of this kind");
			case Change.Untrack c -> throw lttng("trackers of this kind");
			case Change.SetRotation c -> throw lttng("rotation schedules of this kind");
			case Change.AddSnapshotOutput c -> throw lttng("outputs for snapshots");
			case Change.RemoveSnapshotOutput c -> throw lttng("outputs for snapshots");
			case Change.AddTrigger c -> throw lttng("triggers");
			case Change.RemoveTrigger c -> throw lttng("triggers");
		};
	}

	private static IllegalArgumentException lttng(String what) {
		return new IllegalArgumentException("only LTTng has " + what + "; this is for Tracewright's session daemon");
	}

	private interface ToSession {

		CompletableFuture<?> send(DaemonService service, SessionName session);
	}

	private static DaemonRequest named(String method, String session, ToSession sent) {
		SessionName name = new SessionName(session);
		return new DaemonRequest(method, name, service -> sent.send(service, name));
	}

	private static DaemonRequest create(SessionSpec spec) {
		return new DaemonRequest("session/create", spec, s -> s.create(spec));
	}

	private static DaemonRequest channel(ChannelRequest channel) {
		return new DaemonRequest("channel/add", channel, s -> s.addChannel(channel));
	}

	private static DaemonRequest switched(ChannelSwitch channel) {
		return new DaemonRequest("channel/enable", channel, s -> s.enableChannel(channel));
	}

	private static DaemonRequest rule(RuleRequest rule) {
		return new DaemonRequest("rule/enable", rule, s -> s.enableRule(rule));
	}

	/** The method and its parameters as JSON, to be shown. */
	public List<String> words() {
		return List.of(method, JSON.toJson(parameters));
	}
}
