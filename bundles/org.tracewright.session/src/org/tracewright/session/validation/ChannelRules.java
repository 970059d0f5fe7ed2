// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.tracewright.session.BufferAllocation;
import org.tracewright.session.BufferPreallocation;
import org.tracewright.session.Channel;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.LossMode;
import org.tracewright.session.MemoryReclaim;
import org.tracewright.session.OutputType;
import org.tracewright.session.Session;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionPackage.Literals;
import org.tracewright.session.terms.AgentChannels;

/** The rules of a channel. */
final class ChannelRules {

	// The least page of the machines that LTTng runs on; the target may have larger ones.
	private static final long PAGE = 4096;
	private static final long UINT_MAX = 0xFFFFFFFFL;
	private static final long MAX_TIMEOUT = 2_147_483_648_000L;
	private static final Set<String> KERNEL_CONTEXTS = Set.of("callstack-kernel", "callstack-user", "cgroup_ns", "cpu_id", "egid",
			"euid", "gid", "hostname", "interruptible", "ipc_ns", "migratable", "mnt_ns", "need_reschedule", "net_ns", "nice",
			"pid", "pid_ns", "ppid", "preemptible", "prio", "procname", "sgid", "suid", "tid", "time_ns", "uid", "user_ns",
			"uts_ns", "vegid", "veuid", "vgid", "vpid", "vppid", "vsgid", "vsuid", "vtid", "vuid");
	private static final Set<String> USER_CONTEXTS = Set.of("cgroup_ns", "cpu_id", "ip", "ipc_ns", "mnt_ns", "net_ns", "pid_ns",
			"procname", "pthread_id", "time_ns", "user_ns", "uts_ns", "vegid", "veuid", "vgid", "vpid", "vsgid", "vsuid", "vtid",
			"vuid");

	private final Findings findings;
	private final Versions versions;
	private final Session session;
	private final Domain domain;
	private final Channel channel;

	ChannelRules(Findings findings, Versions versions, Session session, Domain domain, Channel channel) {
		this.findings = findings;
		this.versions = versions;
		this.session = session;
		this.domain = domain;
		this.channel = channel;
	}

	void check() {
		name();
		powers();
		timers();
		files();
		modes();
		policies();
		contexts();
		new EventRuleRules(findings, domain.getType()).check(channel);
		if (domain.getType() == DomainType.UST && AgentChannels.served(channel.getName()) != null
				&& !channel.getRules().isEmpty())
			findings.error(channel, Literals.CHANNEL__RULES, "this channel serves loggers: it takes no rules of user space");
	}

	private void name() {
		String name = channel.getName();
		if (AgentChannels.isAgent(domain.getType())) {
			if (name != null && !name.equals(AgentChannels.name(domain.getType())))
				findings.warning(channel, Literals.CHANNEL__NAME,
						"LTTng names this channel " + AgentChannels.name(domain.getType()));
			return;
		}
		if (name == null || name.isEmpty())
			findings.error(channel, Literals.CHANNEL__NAME, "a channel needs a name");
		else if (name.startsWith(".") || name.contains("/"))
			findings.error(channel, Literals.CHANNEL__NAME, "the name of a channel cannot begin with a dot or have a slash");
		else if (name.contains(","))
			findings.error(channel, Literals.CHANNEL__NAME, "LTTng takes a comma for the end of the name");
		else
			Names.length(findings, channel, Literals.CHANNEL__NAME, name);
	}

	private void powers() {
		power(Literals.CHANNEL__SUB_BUFFER_SIZE, channel.getSubBufferSize());
		power(Literals.CHANNEL__SUB_BUFFER_COUNT, channel.getSubBufferCount());
		if (channel.getSubBufferSize() != null && channel.getSubBufferSize() > 0 && channel.getSubBufferSize() < PAGE)
			findings.error(channel, Literals.CHANNEL__SUB_BUFFER_SIZE,
					"a sub-buffer is at least a page, " + PAGE + " bytes or more");
		boolean overwrite = channel.getLossMode() == LossMode.OVERWRITE
				|| channel.getLossMode() == LossMode.DEFAULT && session.getKind() == SessionKind.SNAPSHOT;
		if (overwrite && channel.getSubBufferCount() != null && channel.getSubBufferCount() == 1)
			findings.error(channel, Literals.CHANNEL__SUB_BUFFER_COUNT, "overwriting needs two sub-buffers or more");
	}

	private void power(EAttribute feature, Long value) {
		if (value == null)
			return;
		if (value < 1)
			findings.error(channel, feature, "it must be more than 0");
		else if (Long.bitCount(value) != 1)
			findings.error(channel, feature,
					value + " is not a power of two; LTTng would take " + (Long.highestOneBit(value) << 1));
	}

	private void timers() {
		for (EAttribute timer : List.of(Literals.CHANNEL__SWITCH_TIMER, Literals.CHANNEL__READ_TIMER,
				Literals.CHANNEL__MONITOR_TIMER, Literals.CHANNEL__WATCHDOG_TIMER))
			if (channel.eGet(timer) instanceof Long period && (period < 0 || period > UINT_MAX))
				findings.error(channel, timer, "a period is from 0 to " + UINT_MAX + " microseconds");
		if (session.getKind() == SessionKind.LIVE && channel.getSwitchTimer() != null && channel.getSwitchTimer() > 0)
			findings.warning(channel, Literals.CHANNEL__SWITCH_TIMER, "in a live session the live timer takes its place");
		if (channel.getWatchdogTimer() != null)
			versions.needs(15, channel, Literals.CHANNEL__WATCHDOG_TIMER, "the watchdog timer");
		if (channel.getMonitorTimer() != null && channel.getMonitorTimer() == 0 && !session.getRotationSchedules().isEmpty())
			findings.warning(channel, Literals.CHANNEL__MONITOR_TIMER,
					"without it the rotation schedules of the session are not looked at");
	}

	private void files() {
		Long size = channel.getTraceFileSize();
		Long count = channel.getTraceFileCount();
		if (size != null && size < 0)
			findings.error(channel, Literals.CHANNEL__TRACE_FILE_SIZE, "a size cannot be less than 0");
		if (count != null && count < 0)
			findings.error(channel, Literals.CHANNEL__TRACE_FILE_COUNT, "a count cannot be less than 0");
		if (count != null && count > 0 && (size == null || size == 0))
			findings.error(channel, Literals.CHANNEL__TRACE_FILE_COUNT,
					"a limit on the number of trace files needs one on their size");
		if (size != null && size > 0 && channel.getSubBufferSize() != null && size < channel.getSubBufferSize())
			findings.error(channel, Literals.CHANNEL__TRACE_FILE_SIZE, "a trace file cannot be smaller than a sub-buffer");
	}

	private void modes() {
		boolean kernel = domain.getType() == DomainType.KERNEL;
		if (channel.getOutputType() == OutputType.SPLICE && !kernel)
			findings.error(channel, Literals.CHANNEL__OUTPUT_TYPE, "splice is for the kernel only");
		if (channel.getOutputType() == OutputType.SPLICE && session.getKind() == SessionKind.SNAPSHOT)
			findings.error(channel, Literals.CHANNEL__OUTPUT_TYPE, "snapshots need mmap");
		Long timeout = channel.getBlockingTimeout();
		if (timeout == null || timeout == 0)
			return;
		if (timeout < -1 || timeout > MAX_TIMEOUT)
			findings.error(channel, Literals.CHANNEL__BLOCKING_TIMEOUT,
					"it is from 0 to " + MAX_TIMEOUT + " microseconds, or -1 for no end");
		if (kernel)
			findings.error(channel, Literals.CHANNEL__BLOCKING_TIMEOUT, "the kernel does not wait for buffers");
		if (channel.getLossMode() == LossMode.OVERWRITE)
			findings.error(channel, Literals.CHANNEL__BLOCKING_TIMEOUT, "who overwrites does not wait");
	}

	private void policies() {
		boolean kernel = domain.getType() == DomainType.KERNEL;
		if (channel.getAllocation() != BufferAllocation.DEFAULT)
			versions.needs(14, channel, Literals.CHANNEL__ALLOCATION, "the allocation of buffers");
		if (channel.getAllocation() == BufferAllocation.PER_CHANNEL && kernel)
			findings.error(channel, Literals.CHANNEL__ALLOCATION, "the kernel has a buffer for each processor");
		if (channel.getPreallocation() != BufferPreallocation.DEFAULT) {
			versions.needs(15, channel, Literals.CHANNEL__PREALLOCATION, "the preallocation of buffers");
			if (kernel)
				findings.error(channel, Literals.CHANNEL__PREALLOCATION, "it is for user space only");
		}
		if (channel.getReclaim() != MemoryReclaim.DEFAULT) {
			versions.needs(15, channel, Literals.CHANNEL__RECLAIM, "giving memory back");
			reclaim(kernel);
		} else if (channel.getReclaimAge() != null)
			findings.warning(channel, Literals.CHANNEL__RECLAIM_AGE, "it is not used, as memory is not given back by age");
	}

	private void reclaim(boolean kernel) {
		if (kernel)
			findings.error(channel, Literals.CHANNEL__RECLAIM, "it is for user space only");
		if (channel.getReclaim() == MemoryReclaim.OFF)
			return;
		if (channel.getLossMode() == LossMode.OVERWRITE)
			findings.error(channel, Literals.CHANNEL__RECLAIM, "memory is given back of channels that discard only");
		if (channel.getReclaim() == MemoryReclaim.CONSUMED && (session.getKind() == SessionKind.SNAPSHOT || session.isNoOutput()))
			findings.error(channel, Literals.CHANNEL__RECLAIM,
					"nothing is consumed in a snapshot session, or one without output");
		if (channel.getReclaim() == MemoryReclaim.OLDER_THAN && (channel.getReclaimAge() == null || channel.getReclaimAge() < 1))
			findings.error(channel, Literals.CHANNEL__RECLAIM_AGE, "an age in microseconds is needed, more than 0");
	}

	private void contexts() {
		Set<String> types = new HashSet<>();
		for (Context context : channel.getContexts()) {
			String type = context.getType();
			if (type == null || type.isEmpty())
				findings.error(context, Literals.CONTEXT__TYPE, "a context needs a type");
			else if (!types.add(type))
				findings.error(context, Literals.CONTEXT__TYPE, "the channel has this context already");
			else
				context(context, type);
		}
	}

	private void context(Context context, String type) {
		boolean kernel = domain.getType() == DomainType.KERNEL;
		if (type.startsWith("perf:")) {
			String prefix = kernel ? "perf:cpu:" : "perf:thread:";
			if (!type.startsWith(prefix) || type.length() == prefix.length())
				findings.error(context, Literals.CONTEXT__TYPE,
						"performance counters of this domain are written " + prefix + "NAME");
		} else if (type.startsWith("$app.")) {
			if (!AgentChannels.isAgent(domain.getType()) || domain.getType() == DomainType.PYTHON)
				findings.error(context, Literals.CONTEXT__TYPE, "contexts of applications are for the Java loggers only");
			// LTTng looks for the colon from the second character of the provider's name on.
			if (!type.matches("\\$app\\.[^:]{2,}:.+"))
				findings.error(context, Literals.CONTEXT__TYPE,
						"a context of an application is written $app.PROVIDER:TYPE, with two characters or more before the colon");
		} else if (!(kernel ? KERNEL_CONTEXTS : USER_CONTEXTS).contains(type)) {
			boolean known = KERNEL_CONTEXTS.contains(type) || USER_CONTEXTS.contains(type);
			findings.error(context, Literals.CONTEXT__TYPE,
					known
							? "the domain " + domain.getType().getLiteral() + " does not have this context"
							: "there is no such context");
		} else if (type.equals("cpu_id"))
			versions.needs(14, context, Literals.CONTEXT__TYPE, "the context cpu_id");
	}
}
