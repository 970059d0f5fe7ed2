// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.form;

import static org.tracewright.ui.session.internal.form.FieldKind.BYTES;
import static org.tracewright.ui.session.internal.form.FieldKind.CHOICE;
import static org.tracewright.ui.session.internal.form.FieldKind.FLAG;
import static org.tracewright.ui.session.internal.form.FieldKind.LIST;
import static org.tracewright.ui.session.internal.form.FieldKind.MICROSECONDS;
import static org.tracewright.ui.session.internal.form.FieldKind.NUMBER;
import static org.tracewright.ui.session.internal.form.FieldKind.TEXT;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.tracewright.session.Action;
import org.tracewright.session.ActionKind;
import org.tracewright.session.BufferUsage;
import org.tracewright.session.Channel;
import org.tracewright.session.Connection;
import org.tracewright.session.ConsumedSize;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleMatches;
import org.tracewright.session.LogLevelRule;
import org.tracewright.session.MemoryReclaim;
import org.tracewright.session.OtherCondition;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.RotationCondition;
import org.tracewright.session.RotationKind;
import org.tracewright.session.RotationSchedule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionPackage.Literals;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.Target;
import org.tracewright.session.Tracer;
import org.tracewright.session.TrackingPolicy;
import org.tracewright.session.Trigger;
import org.tracewright.session.terms.Tracers;

/** Which fields the form of an element has. What cannot mean anything there is left out, unless it has a value: that must be seen to be mended. */
final class FormPlan {

	private final EObject element;
	private final DomainType domain;
	private final List<FieldGroup> groups = new ArrayList<>();
	private List<FieldSpec> fields = new ArrayList<>();

	private FormPlan(EObject element, DomainType domain) {
		this.element = element;
		this.domain = domain;
	}

	/** The fields of an element that is in a domain. */
	static List<FieldGroup> of(EObject element, DomainType domain) {
		FormPlan plan = new FormPlan(element, domain);
		plan.plan();
		return List.copyOf(plan.groups);
	}

	private void field(EAttribute feature, FieldKind kind) {
		fields.add(new FieldSpec(feature, kind));
	}

	/** A field that makes sense under a condition only. */
	private void field(EAttribute feature, FieldKind kind, boolean sensible) {
		if (sensible || !isUnset(element.eGet(feature), feature))
			field(feature, kind);
	}

	private static boolean isUnset(Object value, EAttribute feature) {
		return value == null || value.equals(feature.getDefaultValue()) || value instanceof List<?> list && list.isEmpty();
	}

	private void group(String name, boolean open) {
		if (!fields.isEmpty())
			groups.add(new FieldGroup(name, open, List.copyOf(fields)));
		fields = new ArrayList<>();
	}

	@SuppressWarnings("nls")
	private void plan() {
		switch (element) {
			case Session session -> session(session);
			case Domain d -> {
				field(Literals.DOMAIN__TYPE, CHOICE);
				field(Literals.DOMAIN__BUFFER_SCHEME, CHOICE);
			}
			case Channel channel -> channel(channel);
			case EventRule rule -> rule(rule);
			case Context context -> field(Literals.CONTEXT__TYPE, FieldKind.CONTEXT);
			case ProcessTracker tracker -> {
				field(Literals.PROCESS_TRACKER__ATTRIBUTE, CHOICE);
				field(Literals.PROCESS_TRACKER__POLICY, CHOICE);
				field(Literals.PROCESS_TRACKER__VALUES, LIST, tracker.getPolicy() == TrackingPolicy.SET);
			}
			case SnapshotOutput output -> {
				field(Literals.SNAPSHOT_OUTPUT__OUTPUT, TEXT);
				field(Literals.SNAPSHOT_OUTPUT__NAME, TEXT);
				field(Literals.SNAPSHOT_OUTPUT__MAX_SIZE, BYTES);
				field(Literals.SNAPSHOT_OUTPUT__DATA_URL, TEXT);
			}
			case RotationSchedule schedule -> {
				field(Literals.ROTATION_SCHEDULE__KIND, CHOICE);
				field(Literals.ROTATION_SCHEDULE__THRESHOLD, schedule.getKind() == RotationKind.SIZE ? BYTES : MICROSECONDS);
			}
			case Trigger trigger -> {
				field(Literals.TRIGGER__NAME, TEXT);
				field(Literals.TRIGGER__OWNER, NUMBER);
			}
			case EventRuleMatches matches -> {
				field(Literals.EVENT_RULE_MATCHES__DOMAIN, CHOICE);
				field(Literals.EVENT_RULE_MATCHES__CAPTURES, LIST);
			}
			case BufferUsage usage -> {
				field(Literals.BUFFER_USAGE__SESSION, TEXT);
				field(Literals.BUFFER_USAGE__DOMAIN, CHOICE);
				field(Literals.BUFFER_USAGE__CHANNEL, TEXT);
				field(Literals.BUFFER_USAGE__KIND, CHOICE);
				field(Literals.BUFFER_USAGE__BYTES, BYTES, usage.getRatio() == null);
				field(Literals.BUFFER_USAGE__RATIO, FieldKind.REAL, usage.getBytes() == null);
			}
			case ConsumedSize consumed -> {
				field(Literals.CONSUMED_SIZE__SESSION, TEXT);
				field(Literals.CONSUMED_SIZE__BYTES, BYTES);
			}
			case RotationCondition rotation -> {
				field(Literals.ROTATION_CONDITION__SESSION, TEXT);
				field(Literals.ROTATION_CONDITION__MOMENT, CHOICE);
			}
			case OtherCondition other -> field(Literals.OTHER_CONDITION__TYPE, TEXT);
			case Action action -> action(action);
			case Target target -> target(target);
			default -> {
				// It has nothing to edit.
			}
		}
		group("", true);
	}

	@SuppressWarnings("nls")
	private void session(Session session) {
		boolean remote = session.getKind() == SessionKind.NETWORK || session.getKind() == SessionKind.LIVE;
		field(Literals.SESSION__NAME, TEXT);
		field(Literals.SESSION__KIND, CHOICE);
		field(Literals.SESSION__STATE, CHOICE);
		boolean java = Tracers.of(session) == Tracer.TRACEWRIGHT;
		field(Literals.SESSION__LIVE_TIMER, MICROSECONDS, session.getKind() == SessionKind.LIVE && !java);
		group("", true);
		field(Literals.SESSION__OUTPUT, TEXT);
		field(Literals.SESSION__DATA_URL, TEXT, !java && (remote || session.getKind() == SessionKind.SNAPSHOT));
		field(Literals.SESSION__NO_OUTPUT, FLAG, !java && session.getKind() == SessionKind.LOCAL);
		group("output", true);
		field(Literals.SESSION__TRACE_FORMAT, CHOICE);
		field(Literals.SESSION__SHM_PATH, TEXT, !java);
		field(Literals.SESSION__MEMORY_LIMIT, BYTES, java);
		group("advanced", false);
	}

	@SuppressWarnings("nls")
	private void channel(Channel channel) {
		boolean java = domain == DomainType.JAVA;
		boolean user = domain != DomainType.KERNEL && !java;
		field(Literals.CHANNEL__NAME, TEXT);
		field(Literals.CHANNEL__ENABLED, FLAG);
		group("", true);
		field(Literals.CHANNEL__SUB_BUFFER_SIZE, BYTES);
		field(Literals.CHANNEL__SUB_BUFFER_COUNT, NUMBER);
		field(Literals.CHANNEL__LOSS_MODE, CHOICE);
		group("buffers", true);
		field(Literals.CHANNEL__SWITCH_TIMER, MICROSECONDS);
		field(Literals.CHANNEL__READ_TIMER, MICROSECONDS, !java);
		field(Literals.CHANNEL__MONITOR_TIMER, MICROSECONDS, !java);
		field(Literals.CHANNEL__WATCHDOG_TIMER, MICROSECONDS, user);
		group("timers", true);
		field(Literals.CHANNEL__TRACE_FILE_SIZE, BYTES);
		field(Literals.CHANNEL__TRACE_FILE_COUNT, NUMBER);
		group("files", true);
		field(Literals.CHANNEL__OUTPUT_TYPE, CHOICE, !java);
		field(Literals.CHANNEL__BLOCKING_TIMEOUT, MICROSECONDS, user || java);
		field(Literals.CHANNEL__ALLOCATION, CHOICE, !java);
		field(Literals.CHANNEL__PREALLOCATION, CHOICE, user);
		field(Literals.CHANNEL__RECLAIM, CHOICE, user);
		field(Literals.CHANNEL__RECLAIM_AGE, MICROSECONDS, channel.getReclaim() == MemoryReclaim.OLDER_THAN);
		group("advanced", false);
	}

	private void rule(EventRule rule) {
		boolean probe = switch (rule.getKind()) {
			case KPROBE, KRETPROBE, USERSPACE_PROBE_ELF, USERSPACE_PROBE_SDT, FUNCTION -> true;
			case TRACEPOINT, SYSCALL, SYSCALL_ENTRY, SYSCALL_EXIT -> false;
		};
		field(Literals.EVENT_RULE__KIND, CHOICE, domain == DomainType.KERNEL);
		field(Literals.EVENT_RULE__NAME, TEXT);
		field(Literals.EVENT_RULE__LOCATION, TEXT, probe);
		field(Literals.EVENT_RULE__EXCLUSIONS, LIST, domain == DomainType.UST || domain == DomainType.JAVA);
		field(Literals.EVENT_RULE__FILTER, FieldKind.FILTER, !probe);
		field(Literals.EVENT_RULE__LOG_LEVEL_RULE, CHOICE, domain != DomainType.KERNEL);
		field(Literals.EVENT_RULE__LOG_LEVEL, FieldKind.LEVEL, rule.getLogLevelRule() != LogLevelRule.ANY);
		if (!(rule.eContainer() instanceof EventRuleMatches))
			field(Literals.EVENT_RULE__ENABLED, FLAG);
	}

	private void action(Action action) {
		field(Literals.ACTION__KIND, CHOICE);
		field(Literals.ACTION__SESSION, TEXT, action.getKind() != ActionKind.NOTIFY);
		boolean map = action.getKind() == ActionKind.INCREMENT_MAP_VALUE;
		field(Literals.ACTION__CHANNEL_TYPE, TEXT, map);
		field(Literals.ACTION__CHANNEL, TEXT, map);
		field(Literals.ACTION__KEY, TEXT, map);
		field(Literals.ACTION__RATE, CHOICE);
		field(Literals.ACTION__RATE_COUNT, NUMBER);
	}

	private void target(Target target) {
		boolean ssh = target.getConnection() == Connection.SSH;
		field(Literals.TARGET__NAME, TEXT);
		field(Literals.TARGET__CONNECTION, CHOICE);
		field(Literals.TARGET__HOST, TEXT, ssh);
		field(Literals.TARGET__USER, TEXT, ssh);
		field(Literals.TARGET__PORT, NUMBER, ssh);
		field(Literals.TARGET__SUDO, FLAG);
		field(Literals.TARGET__TRACER, CHOICE);
	}
}
