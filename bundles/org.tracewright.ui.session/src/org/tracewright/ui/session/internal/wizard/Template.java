// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.internal.wizard;

import org.tracewright.session.Channel;
import org.tracewright.session.Context;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.LogLevelRule;
import org.tracewright.session.LossMode;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.ProcessTracker;
import org.tracewright.session.Session;
import org.tracewright.session.SessionDocument;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.SessionKind;
import org.tracewright.session.document.SessionResource;
import org.tracewright.session.terms.AgentChannels;

/** Documents to begin with, for common jobs. */
@SuppressWarnings("nls")
public enum Template {
	/** A session with nothing in it. */
	EMPTY(Messages.Template_empty, Messages.Template_empty_text) {
		@Override
		void fill(Session session, Options options) {
			// It stays empty.
		}
	},
	/** The last moments of user space, in memory until a snapshot is taken. */
	FLIGHT_RECORDER(Messages.Template_flight, Messages.Template_flight_text) {
		@Override
		void fill(Session session, Options options) {
			session.setKind(SessionKind.SNAPSHOT);
			Channel channel = channel(session, DomainType.UST);
			channel.setLossMode(LossMode.OVERWRITE);
			channel.setSubBufferSize(1L << 20);
			channel.setSubBufferCount(8L);
			rules(channel, EventRuleKind.TRACEPOINT, "*");
			contexts(channel, "vpid", "vtid", "procname");
		}
	},
	/** What one process asks of the kernel. */
	SYSTEM_CALLS(Messages.Template_calls, Messages.Template_calls_text) {
		@Override
		void fill(Session session, Options options) {
			Channel channel = channel(session, DomainType.KERNEL);
			rules(channel, EventRuleKind.SYSCALL, "*");
			contexts(channel, "pid", "tid", "procname");
			ProcessTracker tracker = SessionFactory.eINSTANCE.createProcessTracker();
			tracker.setAttribute(ProcessAttribute.PID);
			tracker.getValues().add(Integer.toString(options.pid()));
			session.getDomains().getFirst().getTrackers().add(tracker);
		}
	},
	/** Entries and exits of functions, and where their code is. */
	FUNCTIONS(Messages.Template_functions, Messages.Template_functions_text) {
		@Override
		void fill(Session session, Options options) {
			Channel channel = channel(session, DomainType.UST);
			channel.setSubBufferSize(4L << 20);
			channel.setSubBufferCount(8L);
			rules(channel, EventRuleKind.TRACEPOINT, "lttng_ust_cyg_profile*", "lttng_ust_statedump:*", "lttng_ust_lib:*",
					"lttng_ust_dl:*");
			contexts(channel, "vpid", "vtid", "procname", "ip");
		}
	},
	/** Records of java.util.logging. */
	JAVA_LOGGING(Messages.Template_java, Messages.Template_java_text) {
		@Override
		void fill(Session session, Options options) {
			Channel channel = channel(session, DomainType.JUL);
			rules(channel, EventRuleKind.TRACEPOINT, "*");
			if (!options.level().equals(ALL)) {
				channel.getRules().getFirst().setLogLevelRule(LogLevelRule.AT_LEAST);
				channel.getRules().getFirst().setLogLevel(options.level());
			}
		}
	},
	/** Who runs when, and why not. */
	SCHEDULING(Messages.Template_scheduling, Messages.Template_scheduling_text) {
		@Override
		void fill(Session session, Options options) {
			Channel channel = channel(session, DomainType.KERNEL);
			channel.setSubBufferSize(4L << 20);
			channel.setSubBufferCount(8L);
			rules(channel, EventRuleKind.TRACEPOINT, "sched_switch", "sched_wakeup", "sched_wakeup_new", "sched_waking",
					"sched_migrate_task", "sched_process_fork", "sched_process_exec", "sched_process_exit", "irq_handler_entry",
					"irq_handler_exit", "irq_softirq_raise", "irq_softirq_entry", "irq_softirq_exit", "lttng_statedump_*");
			rules(channel, EventRuleKind.SYSCALL, "*");
		}
	},
	/** All events of Java programs. */
	JAVA_PROGRAMS(Messages.Template_programs, Messages.Template_programs_text) {
		@Override
		void fill(Session session, Options options) {
			Channel channel = channel(session, DomainType.JAVA);
			rules(channel, EventRuleKind.TRACEPOINT, "*");
			contexts(channel, "vpid", "vtid", "thread_name");
		}
	},
	/** The last moments of Java programs, in memory until a snapshot is taken. */
	JAVA_FLIGHT_RECORDER(Messages.Template_programs_flight, Messages.Template_programs_flight_text) {
		@Override
		void fill(Session session, Options options) {
			session.setKind(SessionKind.SNAPSHOT);
			Channel channel = channel(session, DomainType.JAVA);
			channel.setLossMode(LossMode.OVERWRITE);
			channel.setSubBufferSize(256L << 10);
			channel.setSubBufferCount(8L);
			rules(channel, EventRuleKind.TRACEPOINT, "*");
			contexts(channel, "vpid", "vtid", "thread_name");
		}
	};

	/** The level of loggers that takes all records. */
	public static final String ALL = "ALL";

	/**
	 * What templates ask for.
	 *
	 * @param pid   a process
	 * @param level a level of java.util.logging, or {@link #ALL}
	 */
	public record Options(int pid, String level) {

		/** What is taken when nothing was chosen. */
		public static final Options USUAL = new Options(1, ALL);
	}

	private final String title;
	private final String description;

	Template(String title, String description) {
		this.title = title;
		this.description = description;
	}

	/** What it is called. */
	public String title() {
		return title;
	}

	/** What it is for, some sentences. */
	public String description() {
		return description;
	}

	abstract void fill(Session session, Options options);

	/** A document with a session of that name. */
	public SessionDocument create(String name, Options options) {
		SessionDocument document = SessionFactory.eINSTANCE.createSessionDocument();
		document.setVersion(SessionResource.VERSION);
		Session session = SessionFactory.eINSTANCE.createSession();
		session.setName(name);
		fill(session, options);
		document.getSessions().add(session);
		return document;
	}

	private static Channel channel(Session session, DomainType type) {
		Domain domain = SessionFactory.eINSTANCE.createDomain();
		domain.setType(type);
		session.getDomains().add(domain);
		Channel channel = SessionFactory.eINSTANCE.createChannel();
		channel.setName(AgentChannels.isAgent(type) ? AgentChannels.name(type) : "channel0");
		domain.getChannels().add(channel);
		return channel;
	}

	private static void rules(Channel channel, EventRuleKind kind, String... names) {
		for (String name : names) {
			EventRule rule = SessionFactory.eINSTANCE.createEventRule();
			rule.setKind(kind);
			rule.setName(name);
			channel.getRules().add(rule);
		}
	}

	private static void contexts(Channel channel, String... types) {
		for (String type : types) {
			Context context = SessionFactory.eINSTANCE.createContext();
			context.setType(type);
			channel.getContexts().add(context);
		}
	}
}
