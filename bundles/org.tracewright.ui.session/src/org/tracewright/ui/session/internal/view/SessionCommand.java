// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.view;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.tracewright.control.Ability;
import org.tracewright.session.Channel;
import org.tracewright.session.EventRule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionState;
import org.tracewright.ui.session.internal.Activator;
import org.tracewright.ui.session.internal.targets.LocalDaemon;
import org.tracewright.ui.session.internal.targets.TargetState;

/** What can be done in the Sessions view, and to which nodes. */
public enum SessionCommand {
	/** Sets up a target. */
	NEW_TARGET("target-new", nodes -> true), //$NON-NLS-1$
	/** Changes a target. */
	EDIT_TARGET("target", one(NodeKind.TARGET)), //$NON-NLS-1$
	/** Connects. */
	CONNECT("connect", all(n -> n.kind() == NodeKind.TARGET //$NON-NLS-1$
			&& (n.link().view().state() == TargetState.DISCONNECTED || n.link().view().state() == TargetState.FAILED))),
	/** Ends connections. */
	DISCONNECT("disconnect", all(n -> n.kind() == NodeKind.TARGET && n.link().view().state() != TargetState.DISCONNECTED //$NON-NLS-1$
			&& n.link().view().state() != TargetState.FAILED)),
	/** Looks again. */
	REFRESH("refresh", nodes -> true), //$NON-NLS-1$
	/** What can be recorded on a target. */
	AVAILABLE("available", one(NodeKind.TARGET, NodeKind.SESSION, NodeKind.DOMAIN, NodeKind.CHANNEL)), //$NON-NLS-1$
	/** Makes a session. */
	NEW_SESSION("session-new", SessionCommand::isOneConnected), //$NON-NLS-1$
	/** Makes a session that the tracer has kept. */
	LOAD("load", of(Ability.KEEP, nodes -> isOneConnected(nodes) && nodes.getFirst().kind() == NodeKind.TARGET)), //$NON-NLS-1$
	/** Starts recording. */
	START("start", sessions(s -> s.getState() != SessionState.ACTIVE)), //$NON-NLS-1$
	/** Stops recording. */
	STOP("stop", sessions(s -> s.getState() == SessionState.ACTIVE)), //$NON-NLS-1$
	/** Deletes what was recorded. */
	CLEAR("clear", sessions(s -> true)), //$NON-NLS-1$
	/** Takes sessions away. */
	DESTROY("destroy", sessions(s -> true)), //$NON-NLS-1$
	/** Takes a snapshot. */
	SNAPSHOT("snapshot", sessions(s -> s.getKind() == SessionKind.SNAPSHOT)), //$NON-NLS-1$
	/** Begins a new chunk. */
	ROTATE("rotate", sessions(s -> s.getKind() != SessionKind.SNAPSHOT && s.getKind() != SessionKind.LIVE)), //$NON-NLS-1$
	/** Writes metadata again. */
	REGENERATE_METADATA("regenerate", of(Ability.REGENERATE, sessions(s -> s.getState() == SessionState.ACTIVE))), //$NON-NLS-1$
	/** Records again what is there. */
	REGENERATE_STATEDUMP("regenerate", of(Ability.REGENERATE, sessions(s -> s.getState() == SessionState.ACTIVE))), //$NON-NLS-1$
	/** Has the tracer keep sessions. */
	SAVE_ON_TARGET("save", of(Ability.KEEP, sessions(s -> true))), //$NON-NLS-1$
	/** Writes sessions to a document. */
	SAVE_DOCUMENT("save-document", sessions(s -> true).and(SessionCommand::isOfOneTarget)), //$NON-NLS-1$
	/** Brings what was recorded. */
	GET_TRACE("fetch", sessions(s -> true)), //$NON-NLS-1$
	/** Shows what a session records as it comes. */
	OPEN_LIVE("open-live", of(Ability.LIVE, nodes -> nodes.size() == 1 && nodes.getFirst().kind() == NodeKind.SESSION //$NON-NLS-1$
			&& isConnected(nodes.getFirst()) && Activator.liveOpener() != null)),
	/** Adds a channel. */
	ADD_CHANNEL("element/channel", one(NodeKind.SESSION, NodeKind.DOMAIN)), //$NON-NLS-1$
	/** Adds an event rule. */
	ADD_RULE("element/rule", one(NodeKind.SESSION, NodeKind.DOMAIN, NodeKind.CHANNEL)), //$NON-NLS-1$
	/** Adds a context. */
	ADD_CONTEXT("element/context", one(NodeKind.CHANNEL)), //$NON-NLS-1$
	/** Records certain processes only. */
	TRACK("element/tracker", one(NodeKind.SESSION, NodeKind.DOMAIN)), //$NON-NLS-1$
	/** Adds an output for snapshots. */
	ADD_OUTPUT("element/snapshot", //$NON-NLS-1$
			of(Ability.SNAPSHOT_OUTPUTS, one(NodeKind.SESSION, s -> s.getKind() == SessionKind.SNAPSHOT))), //$NON-NLS-1$
	/** Rotates by itself. */
	ADD_SCHEDULE("element/rotation", one(NodeKind.SESSION, //$NON-NLS-1$
			s -> s.getKind() != SessionKind.SNAPSHOT && s.getKind() != SessionKind.LIVE)),
	/** Adds a trigger. */
	ADD_TRIGGER("element/trigger", of(Ability.TRIGGERS, one(NodeKind.TARGET, NodeKind.TRIGGERS))), //$NON-NLS-1$
	/** Enables channels and event rules. */
	ENABLE("enable", switchable(false)), //$NON-NLS-1$
	/** Disables channels and event rules. */
	DISABLE("disable", switchable(true)), //$NON-NLS-1$
	/** Loads the tracer into running programs. */
	ATTACH("attach", all(n -> n.kind() == NodeKind.PROGRAM && isConnected(n) && !n.process().traced())), //$NON-NLS-1$
	/** Starts the session daemon of this machine. */
	START_DAEMON("start", all(n -> n.kind() == NodeKind.TARGET && isStartable(n))), //$NON-NLS-1$
	/** Copies the session daemon to a target that has none. */
	INSTALL_DAEMON("fetch", nodes -> nodes.size() == 1 && nodes.getFirst().kind() == NodeKind.TARGET //$NON-NLS-1$
			&& nodes.getFirst().link().view().missing()),
	/** Tells what pictures and columns mean. */
	LEGEND("note", nodes -> true), //$NON-NLS-1$
	/** Takes away what is selected: targets from the list, sessions, outputs, schedules, trackers, triggers. */
	REMOVE("destroy", SessionCommand::isRemovable); //$NON-NLS-1$

	private static final String PREFIX = "org.tracewright.ui.session."; //$NON-NLS-1$

	private final String icon;
	private final Predicate<List<Node>> possible;

	SessionCommand(String icon, Predicate<List<Node>> possible) {
		this.icon = icon;
		this.possible = possible;
	}

	/** Id of the command. */
	public String id() {
		return PREFIX + name().toLowerCase(Locale.ROOT);
	}

	/** Name of its picture. */
	String icon() {
		return icon;
	}

	/** Whether it can be done to nodes. */
	public boolean isPossible(List<Node> nodes) {
		return possible.test(nodes);
	}

	/** What only some tracers can. */
	private static Predicate<List<Node>> of(Ability ability, Predicate<List<Node>> test) {
		return nodes -> test.test(nodes) && nodes.stream().allMatch(n -> ability.isOf(n.link().entry().tracer()));
	}

	/** Whether a session daemon is missed that can be started. */
	static boolean isStartable(Node node) {
		LocalDaemon daemon = node.link().localDaemon();
		return daemon != null && daemon.isStartable() && isConnected(node) && node.link().view().version() == null;
	}

	private static boolean isConnected(Node node) {
		return node.link().view().state() == TargetState.CONNECTED;
	}

	private static boolean isOfOneTarget(List<Node> nodes) {
		return nodes.stream().map(Node::link).distinct().count() == 1;
	}

	private static boolean isOneConnected(List<Node> nodes) {
		return nodes.size() == 1 && isConnected(nodes.getFirst());
	}

	private static Predicate<List<Node>> all(Predicate<Node> test) {
		return nodes -> !nodes.isEmpty() && nodes.stream().allMatch(test);
	}

	private static Predicate<List<Node>> one(NodeKind... kinds) {
		return nodes -> nodes.size() == 1 && List.of(kinds).contains(nodes.getFirst().kind())
				&& (kinds.length == 1 && kinds[0] == NodeKind.TARGET || isConnected(nodes.getFirst()));
	}

	private static Predicate<List<Node>> one(NodeKind kind, Predicate<Session> test) {
		return nodes -> nodes.size() == 1 && nodes.getFirst().kind() == kind && isConnected(nodes.getFirst())
				&& test.test(nodes.getFirst().session().session());
	}

	private static Predicate<List<Node>> sessions(Predicate<Session> test) {
		return nodes -> !nodes.isEmpty() && nodes.stream().allMatch(n -> n.kind() == NodeKind.SESSION && isConnected(n))
				&& nodes.stream().anyMatch(n -> test.test(n.session().session()));
	}

	private static Predicate<List<Node>> switchable(boolean enabled) {
		return all(n -> isConnected(n) && (n.element() instanceof Channel channel && channel.isEnabled() == enabled
				|| n.kind() == NodeKind.RULE && n.element() instanceof EventRule rule && rule.isEnabled() == enabled));
	}

	private static boolean isRemovable(List<Node> nodes) {
		return !nodes.isEmpty() && nodes.stream().map(Node::kind).distinct().count() == 1 && switch (nodes.getFirst().kind()) {
			case TARGET -> true;
			case SESSION, OUTPUT, SCHEDULE, TRACKER, TRIGGER -> nodes.stream().allMatch(SessionCommand::isConnected);
			default -> false;
		};
	}
}
