// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.element;

import java.util.List;

import org.tracewright.session.DomainType;
import org.tracewright.session.terms.JavaContexts;

/** The context types that the tracers know, those that are asked for most often first. */
@SuppressWarnings("nls")
public final class ContextTypes {

	private static final List<String> USER = List.of("vpid", "vtid", "procname", "pthread_id", "ip", "cpu_id", "vuid", "vgid",
			"veuid", "vegid", "vsuid", "vsgid", "cgroup_ns", "ipc_ns", "mnt_ns", "net_ns", "pid_ns", "time_ns", "user_ns",
			"uts_ns", "perf:thread:cycles", "perf:thread:instructions", "perf:thread:cache-misses", "perf:thread:branch-misses",
			"perf:thread:page-faults");
	private static final List<String> KERNEL = List.of("pid", "tid", "procname", "ppid", "prio", "nice", "vpid", "vtid", "vppid",
			"hostname", "cpu_id", "uid", "gid", "euid", "egid", "suid", "sgid", "vuid", "vgid", "veuid", "vegid", "vsuid",
			"vsgid", "interruptible", "preemptible", "need_reschedule", "migratable", "callstack-kernel", "callstack-user",
			"cgroup_ns", "ipc_ns", "mnt_ns", "net_ns", "pid_ns", "time_ns", "user_ns", "uts_ns", "perf:cpu:cycles",
			"perf:cpu:instructions", "perf:cpu:cache-misses", "perf:cpu:branch-misses", "perf:cpu:page-faults");

	private ContextTypes() {
	}

	/** The types of a domain. */
	public static List<String> of(DomainType domain) {
		return switch (domain) {
			case KERNEL -> KERNEL;
			case JAVA -> JavaContexts.ALL;
			default -> USER;
		};
	}
}
