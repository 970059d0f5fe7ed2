// SPDX-License-Identifier: EPL-2.0
package org.tracewright.protocol;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;

/**
 * What a session daemon can be asked. {@link #hello} comes first. What cannot be done is an error response with one of the codes in {@link Protocol} and a message
 * for people.
 */
public interface DaemonService {

	/** Begins: tells versions. */
	@JsonRequest("hello")
	CompletableFuture<Welcome> hello(Hello hello);

	/** All sessions, as they are. */
	@JsonRequest("session/list")
	CompletableFuture<List<SessionInfo>> sessions();

	/** Makes a session, which does not record yet. */
	@JsonRequest("session/create")
	CompletableFuture<SessionInfo> create(SessionSpec session);

	/** Lets a session record. */
	@JsonRequest("session/start")
	CompletableFuture<SessionInfo> start(SessionName session);

	/** Lets it record no more; when the answer comes, all that was committed is in its output. */
	@JsonRequest("session/stop")
	CompletableFuture<SessionInfo> stop(SessionName session);

	/** Removes a session. What it has written stays. */
	@JsonRequest("session/destroy")
	CompletableFuture<Void> destroy(SessionName session);

	/** Removes what a session has recorded, except for chunks that are archived and snapshots. */
	@JsonRequest("session/clear")
	CompletableFuture<SessionInfo> clear(SessionName session);

	/** Writes what is in the rings of a flight recorder. */
	@JsonRequest("session/snapshot")
	CompletableFuture<Written> snapshot(SnapshotRequest snapshot);

	/** Archives what was recorded so far, and begins anew. */
	@JsonRequest("session/rotate")
	CompletableFuture<Written> rotate(SessionName session);

	/** When a session rotates by itself. */
	@JsonRequest("session/schedule")
	CompletableFuture<SessionInfo> schedule(Schedule schedule);

	/** Which programs a session records. */
	@JsonRequest("session/track")
	CompletableFuture<SessionInfo> track(TrackRequest tracked);

	/** Adds a channel to a session, also while it records. */
	@JsonRequest("channel/add")
	CompletableFuture<SessionInfo> addChannel(ChannelRequest channel);

	/** Lets a channel record, or not. */
	@JsonRequest("channel/enable")
	CompletableFuture<SessionInfo> enableChannel(ChannelSwitch channel);

	/** Adds a context to a channel of a session that has never recorded. */
	@JsonRequest("context/add")
	CompletableFuture<SessionInfo> addContext(ContextRequest context);

	/** Adds an event rule to a channel; one that is there like it is enabled. */
	@JsonRequest("rule/add")
	CompletableFuture<SessionInfo> addRule(RuleRequest rule);

	/** Takes an event rule out of force, or puts it in force again: the one that is alike. */
	@JsonRequest("rule/enable")
	CompletableFuture<SessionInfo> enableRule(RuleRequest rule);

	/** Programs that can be recorded. */
	@JsonRequest("program/list")
	CompletableFuture<List<ProgramInfo>> programs();

	/** Events that programs can record. */
	@JsonRequest("event/list")
	CompletableFuture<List<EventInfo>> events();

	/** Java virtual machines of the daemon's user on its machine. */
	@JsonRequest("jvm/list")
	CompletableFuture<List<JvmInfo>> jvms();

	/** Loads the tracer into a running Java virtual machine. */
	@JsonRequest("jvm/attach")
	CompletableFuture<Void> attach(JvmRequest jvm);

	/** Begins to send what a session records as it comes: {@link DaemonListener#live}. */
	@JsonRequest("live/open")
	CompletableFuture<LiveOpened> openLive(LiveRequest live);

	/** Allows more bytes to be sent. */
	@JsonNotification("live/more")
	void more(LiveMore more);

	/** Ends a live stream. */
	@JsonRequest("live/close")
	CompletableFuture<Void> closeLive(LiveClose live);

	/** Ends the daemon; programs and sessions that record go on when the next one comes. */
	@JsonRequest("daemon/stop")
	CompletableFuture<Void> stopDaemon();
}
