// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.lttng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tracewright.session.TestSessions.channel;
import static org.tracewright.session.TestSessions.output;
import static org.tracewright.session.TestSessions.rule;
import static org.tracewright.session.TestSessions.session;
import static org.tracewright.session.TestSessions.trigger;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracewright.session.Action;
import org.tracewright.session.ActionKind;
import org.tracewright.session.BufferAllocation;
import org.tracewright.session.BufferPreallocation;
import org.tracewright.session.BufferScheme;
import org.tracewright.session.BufferUsage;
import org.tracewright.session.BufferUsageKind;
import org.tracewright.session.Channel;
import org.tracewright.session.Condition;
import org.tracewright.session.ConsumedSize;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.EventRuleMatches;
import org.tracewright.session.LogLevelRule;
import org.tracewright.session.LossMode;
import org.tracewright.session.MemoryReclaim;
import org.tracewright.session.OutputType;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.RatePolicyKind;
import org.tracewright.session.RotationCondition;
import org.tracewright.session.RotationKind;
import org.tracewright.session.RotationMoment;
import org.tracewright.session.Session;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.session.TraceFormat;
import org.tracewright.session.Trigger;
import org.tracewright.session.diff.Change;

class LttngCommandsTest {

	private static final SessionFactory FACTORY = SessionFactory.eINSTANCE;
	private static final String ODD = "-a b\"'$(reboot)`;\n*";

	/** The commands, one a line; arguments are separated by bars, line feeds in them are written as such. */
	private static String commands(Change change) {
		return LttngCommands.of(change).stream().map(
				command -> command.stream().map(argument -> argument.replace("\n", "\\n")).collect(Collectors.joining(" | ")))
				.collect(Collectors.joining("\n")).replace("lttng | --mi | xml | ", "");
	}

	private static String odd() {
		return ODD.replace("\n", "\\n");
	}

	@Test
	void everyCommandAsksForTheMachineInterface() {
		assertEquals(List.of(List.of("lttng", "--mi", "xml", "start", "s")), LttngCommands.of(new Change.Start("s")));
	}

	@Test
	void sessionsOfAllKinds() {
		Session local = session("s", DomainType.UST);
		assertEquals("create | s", commands(new Change.CreateSession(local)));
		local.setOutput("file:///data/my traces/");
		local.setShmPath("/dev/shm/x");
		local.setTraceFormat(TraceFormat.CTF_20);
		assertEquals("create | --output=/data/my traces | --shm-path=/dev/shm/x | --trace-format=ctf-2 | s",
				commands(new Change.CreateSession(local)));
		Session live = session("l", DomainType.UST);
		live.setKind(SessionKind.LIVE);
		assertEquals("create | --live | l", commands(new Change.CreateSession(live)));
		live.setLiveTimer(500_000L);
		live.setOutput("net://127.0.0.1:5342:5343");
		assertEquals("create | --live=500000 | --set-url=net://127.0.0.1:5342:5343 | l",
				commands(new Change.CreateSession(live)));
		Session network = session("n", DomainType.UST);
		network.setKind(SessionKind.NETWORK);
		network.setOutput("tcp://10.0.0.7:1");
		network.setDataUrl("tcp://10.0.0.8:2");
		assertEquals("create | --ctrl-url=tcp://10.0.0.7:1 | --data-url=tcp://10.0.0.8:2 | n",
				commands(new Change.CreateSession(network)));
		Session snapshot = session("m", DomainType.UST);
		snapshot.setKind(SessionKind.SNAPSHOT);
		assertEquals("create | --snapshot | m", commands(new Change.CreateSession(snapshot)));
		snapshot.getSnapshotOutputs().add(output("o", "/snap"));
		assertEquals("create | --snapshot | --no-output | m", commands(new Change.CreateSession(snapshot)));
		Session nothing = session(ODD, DomainType.UST);
		nothing.setNoOutput(true);
		assertEquals("create | --no-output | -- | " + odd(), commands(new Change.CreateSession(nothing)));
	}

	@Test
	void sessionsAsAWhole() {
		assertEquals("start | -- | " + odd(), commands(new Change.Start(ODD)));
		assertEquals("stop | s", commands(new Change.Stop("s")));
		assertEquals("destroy | s", commands(new Change.Recreate("s", List.of())));
	}

	@Test
	void channelsWithAllOptions() {
		Channel channel = channel(ODD);
		assertEquals("enable-channel | --userspace | --session=s | -- | " + odd(),
				commands(new Change.AddChannel("s", DomainType.UST, BufferScheme.DEFAULT, channel)));
		channel.setName("c");
		channel.setLossMode(LossMode.OVERWRITE);
		channel.setSubBufferSize(16384L);
		channel.setSubBufferCount(8L);
		channel.setSwitchTimer(1000L);
		channel.setReadTimer(0L);
		channel.setMonitorTimer(2000L);
		channel.setWatchdogTimer(3000L);
		channel.setOutputType(OutputType.MMAP);
		channel.setTraceFileSize(1048576L);
		channel.setTraceFileCount(4L);
		channel.setAllocation(BufferAllocation.PER_CHANNEL);
		channel.setPreallocation(BufferPreallocation.ON_DEMAND);
		assertEquals("enable-channel | --userspace | --session=" + odd()
				+ " | --buffers-pid | --overwrite | --subbuf-size=16384 | "
				+ "--num-subbuf=8 | --switch-timer=1000 | --read-timer=0 | --monitor-timer=2000 | --watchdog-timer=3000 | --output=mmap | "
				+ "--tracefile-size=1048576 | --tracefile-count=4 | --buffer-allocation=per-channel | --buffer-preallocation=on-demand | c",
				commands(new Change.AddChannel(ODD, DomainType.UST, BufferScheme.PER_PID, channel)));
		Channel blocking = channel("c");
		blocking.setLossMode(LossMode.DISCARD);
		blocking.setBlockingTimeout(-1L);
		blocking.setReclaim(MemoryReclaim.OLDER_THAN);
		blocking.setReclaimAge(5_000_000L);
		assertEquals(
				"enable-channel | --kernel | --session=s | --buffers-global | --discard | --blocking-timeout=inf | "
						+ "--auto-reclaim-memory=older-than:5000000 | c",
				commands(new Change.AddChannel("s", DomainType.KERNEL, BufferScheme.GLOBAL, blocking)));
		assertEquals("enable-channel | --userspace | --session=s | --buffers-uid | lttng_jul_channel",
				commands(new Change.AddChannel("s", DomainType.JUL, BufferScheme.PER_UID, channel("any"))));
	}

	@Test
	void channelsAreSwitched() {
		assertEquals("enable-channel | --kernel | --session=s | c",
				commands(new Change.EnableChannel("s", DomainType.KERNEL, "c")));
		assertEquals("disable-channel | --userspace | --session=s | -- | -c",
				commands(new Change.DisableChannel("s", DomainType.UST, "-c")));
		assertEquals("disable-channel | --userspace | --session=s | lttng_python_channel",
				commands(new Change.DisableChannel("s", DomainType.PYTHON, "x")));
	}

	private static EventRule located(EventRuleKind kind, String name, String location) {
		EventRule rule = rule(kind, name);
		rule.setLocation(location);
		return rule;
	}

	private static String added(DomainType domain, EventRule rule) {
		return commands(new Change.AddEventRule("s", domain, "c", rule)).replace("enable-event | ", "").replace(" | --session=s",
				"");
	}

	@Test
	void eventRulesOfAllKinds() {
		assertEquals("--kernel | --channel=c | --tracepoint | sched_*",
				added(DomainType.KERNEL, rule(EventRuleKind.TRACEPOINT, "sched_*")));
		assertEquals("--kernel | --channel=c | --syscall | --all", added(DomainType.KERNEL, rule(EventRuleKind.SYSCALL, "*")));
		assertEquals("--kernel | --channel=c | --probe=do_fork+0x10 | p",
				added(DomainType.KERNEL, located(EventRuleKind.KPROBE, "p", "do_fork+0x10")));
		assertEquals("--kernel | --channel=c | --function=do_fork | f",
				added(DomainType.KERNEL, located(EventRuleKind.KRETPROBE, "f", "do_fork")));
		assertEquals("--kernel | --channel=c | --userspace-probe=elf:/opt/a b:main | u",
				added(DomainType.KERNEL, located(EventRuleKind.USERSPACE_PROBE_ELF, "u", "/opt/a b:main")));
		assertEquals("--kernel | --channel=c | --userspace-probe=sdt:/opt/app:server:accept | d",
				added(DomainType.KERNEL, located(EventRuleKind.USERSPACE_PROBE_SDT, "d", "/opt/app:server:accept")));
		assertEquals("--jul | org.example", added(DomainType.JUL, rule(EventRuleKind.TRACEPOINT, "org.example")));
		assertEquals("--log4j2 | --all", added(DomainType.LOG4J2, rule(EventRuleKind.TRACEPOINT, null)));
	}

	@Test
	void eventRulesWithAllConditions() {
		EventRule rule = rule(EventRuleKind.TRACEPOINT, "app:*");
		rule.getExclusions().addAll(List.of("app:a,b", "app:$(x)*"));
		rule.setFilter("name == \"it's\" && x > 2\n|| y");
		rule.setLogLevelRule(LogLevelRule.AT_LEAST);
		rule.setLogLevel("WARNING");
		assertEquals("--userspace | --channel=c | --exclude=app:a\\,b,app:$(x)* | --loglevel=WARNING | "
				+ "--filter=name == \"it's\" && x > 2\\n|| y | app:*", added(DomainType.UST, rule));
		rule.setLogLevelRule(LogLevelRule.EXACTLY);
		rule.setFilter("");
		rule.getExclusions().clear();
		rule.setName(ODD);
		assertEquals("--userspace | --channel=c | --loglevel-only=WARNING | -- | " + odd(), added(DomainType.UST, rule));
	}

	@Test
	void eventRulesAreSwitched() {
		EventRule rule = rule(EventRuleKind.SYSCALL, "open*");
		rule.setFilter("x");
		assertEquals("enable-event | --kernel | --session=s | --channel=c | --syscall | --filter=x | open*",
				commands(new Change.EnableEventRule("s", DomainType.KERNEL, "c", rule)));
		assertEquals("disable-event | --kernel | --session=s | --channel=c | --syscall | open*",
				commands(new Change.DisableEventRule("s", DomainType.KERNEL, "c", rule)));
		assertEquals("disable-event | --kernel | --session=s | --channel=c | -- | -u", commands(
				new Change.DisableEventRule("s", DomainType.KERNEL, "c", rule(EventRuleKind.USERSPACE_PROBE_ELF, "-u"))));
		assertEquals("disable-event | --userspace | --session=s | --channel=c | *",
				commands(new Change.DisableEventRule("s", DomainType.UST, "c", rule(EventRuleKind.TRACEPOINT, "*"))));
		assertEquals("disable-event | --python | --session=s | a\ndisable-event | --python | --session=s | a",
				commands(new Change.DisableEventRule("s", DomainType.PYTHON, "c", rule(EventRuleKind.TRACEPOINT, "a"))));
	}

	@Test
	void contextsOfAllKinds() {
		assertEquals("add-context | --userspace | --session=s | --channel=-c | --type=perf:thread:cpu-cycles",
				commands(new Change.AddContext("s", DomainType.UST, "-c", "perf:thread:cpu-cycles")));
		assertEquals("add-context | --jul | --session=s | --channel=lttng_jul_channel | --type=$app.my:ctx",
				commands(new Change.AddContext("s", DomainType.JUL, "x", "$app.my:ctx")));
		assertEquals("add-context | --userspace | --session=s | --channel=lttng_python_channel | --type=vpid",
				commands(new Change.AddContext("s", DomainType.PYTHON, "x", "vpid")));
	}

	@Test
	void processesAreTracked() {
		assertEquals("track | --userspace | --session=s | --vpid=1,2",
				commands(new Change.Track("s", DomainType.UST, ProcessAttribute.VPID, List.of("1", "2"))));
		assertEquals("track | --kernel | --session=s | --gid | --all",
				commands(new Change.Track("s", DomainType.KERNEL, ProcessAttribute.GID, List.of())));
		assertEquals("untrack | --kernel | --session=s | --uid=$(id)",
				commands(new Change.Untrack("s", DomainType.KERNEL, ProcessAttribute.UID, List.of("$(id)"))));
		assertEquals("untrack | --userspace | --session=s | --vuid | --all",
				commands(new Change.Untrack("s", DomainType.UST, ProcessAttribute.VUID, List.of())));
	}

	@Test
	void snapshotOutputsComeAndGo() {
		SnapshotOutput output = output("o 1", "/snap dir/");
		output.setMaxSize(4096L);
		assertEquals("snapshot | add-output | --session=s | --name=o 1 | --max-size=4096 | file:///snap dir",
				commands(new Change.AddSnapshotOutput("s", output)));
		output.setName(null);
		output.setMaxSize(0L);
		output.setOutput("net://relay");
		assertEquals("snapshot | add-output | --session=s | net://relay", commands(new Change.AddSnapshotOutput("s", output)));
		output.setDataUrl("tcp://relay:2");
		output.setOutput("tcp://relay:1");
		assertEquals("snapshot | add-output | --session=s | --ctrl-url=tcp://relay:1 | --data-url=tcp://relay:2",
				commands(new Change.AddSnapshotOutput("s", output)));
		output.setName("-o");
		assertEquals("snapshot | del-output | --session=s | -- | -o", commands(new Change.RemoveSnapshotOutput("s", output)));
		output.setId(1);
		assertEquals("snapshot | del-output | --session=s | 1", commands(new Change.RemoveSnapshotOutput("s", output)));
	}

	@Test
	void rotationSchedulesAreReplaced() {
		assertEquals("enable-rotation | --session=s | --size=4096",
				commands(new Change.SetRotation("s", RotationKind.SIZE, null, 4096L)));
		assertEquals("disable-rotation | --session=s | --timer\nenable-rotation | --session=s | --timer=2000000",
				commands(new Change.SetRotation("s", RotationKind.PERIOD, 1_000_000L, 2_000_000L)));
		assertEquals("disable-rotation | --session=s | --size",
				commands(new Change.SetRotation("s", RotationKind.SIZE, 1L, null)));
	}

	private static String conditioned(Condition condition) {
		return commands(new Change.AddTrigger("s", trigger("t", condition, ActionKind.NOTIFY, null)))
				.replace("add-trigger | --name=t | --condition=", "").replace(" | --action=notify", "");
	}

	private static EventRuleMatches matches(DomainType domain, EventRule rule) {
		EventRuleMatches matches = FACTORY.createEventRuleMatches();
		matches.setDomain(domain);
		matches.setRule(rule);
		return matches;
	}

	@Test
	void triggersWithAllConditions() {
		EventRule rule = rule(EventRuleKind.TRACEPOINT, ODD);
		rule.getExclusions().addAll(List.of("a,b", "c"));
		rule.setLogLevelRule(LogLevelRule.AT_LEAST);
		rule.setLogLevel("INFO");
		rule.setFilter("x == 1");
		EventRuleMatches matches = matches(DomainType.UST, rule);
		matches.getCaptures().add("$ctx.vpid");
		assertEquals(
				"event-rule-matches | --capture=$ctx.vpid | --type=user:tracepoint | --name=" + odd()
						+ " | --exclude-name=a,b | --exclude-name=c | --log-level=INFO.. | --filter=x == 1",
				conditioned(matches));
		assertEquals("event-rule-matches | --type=kernel:syscall:exit | --name=open*",
				conditioned(matches(DomainType.KERNEL, rule(EventRuleKind.SYSCALL_EXIT, "open*"))));
		assertEquals("event-rule-matches | --type=kernel:kprobe | --location=do_fork | --event-name=p",
				conditioned(matches(DomainType.KERNEL, located(EventRuleKind.KPROBE, "p", "do_fork"))));
		assertEquals("event-rule-matches | --type=kernel:uprobe | --location=sdt:/opt/app:a:b | --event-name=p",
				conditioned(matches(DomainType.KERNEL, located(EventRuleKind.USERSPACE_PROBE_SDT, "p", "/opt/app:a:b"))));
		assertEquals("event-rule-matches | --type=python:logging | --name=a",
				conditioned(matches(DomainType.PYTHON, rule(EventRuleKind.TRACEPOINT, "a"))));
		BufferUsage usage = FACTORY.createBufferUsage();
		usage.setSession(ODD);
		usage.setChannel("c");
		usage.setRatio(0.0001);
		assertEquals(
				"channel-buffer-usage-ge | --session=" + odd() + " | --channel=c | --domain=user | --threshold-ratio=0.00010",
				conditioned(usage));
		usage.setKind(BufferUsageKind.LOW);
		usage.setDomain(DomainType.KERNEL);
		usage.setRatio(null);
		usage.setBytes(4096L);
		assertEquals("channel-buffer-usage-le | --session=" + odd() + " | --channel=c | --domain=kernel | --threshold-size=4096",
				conditioned(usage));
		ConsumedSize consumed = FACTORY.createConsumedSize();
		consumed.setSession("s");
		consumed.setBytes(1024);
		assertEquals("session-consumed-size-ge | --session=s | --threshold-size=1024", conditioned(consumed));
		RotationCondition rotation = FACTORY.createRotationCondition();
		rotation.setSession("s");
		assertEquals("session-rotation-finishes | --session=s", conditioned(rotation));
		rotation.setMoment(RotationMoment.ONGOING);
		assertEquals("session-rotation-starts | --session=s", conditioned(rotation));
	}

	@Test
	void triggersWithAllActions() {
		Trigger trigger = trigger(ODD, matches(DomainType.UST, rule(EventRuleKind.TRACEPOINT, "a")), ActionKind.START, "s");
		trigger.setOwner(1000L);
		for (ActionKind kind : List.of(ActionKind.STOP, ActionKind.ROTATE, ActionKind.SNAPSHOT, ActionKind.INCREMENT_MAP_VALUE,
				ActionKind.NOTIFY)) {
			Action action = FACTORY.createAction();
			action.setKind(kind);
			action.setSession("x y");
			trigger.getActions().add(action);
		}
		trigger.getActions().get(1).setRate(RatePolicyKind.ONCE_AFTER);
		trigger.getActions().get(2).setRateCount(5);
		SnapshotOutput output = output("o", "/snap");
		output.setMaxSize(10L);
		trigger.getActions().get(3).setSnapshotOutput(output);
		trigger.getActions().get(4).setChannel("m");
		trigger.getActions().get(4).setChannelType("user");
		trigger.getActions().get(4).setKey("{event_name}");
		assertEquals("add-trigger | --name=" + odd()
				+ " | --owner-uid=1000 | --condition=event-rule-matches | --type=user:tracepoint | --name=a"
				+ " | --action=start-session | s | --action=stop-session | x y | --rate-policy=once-after:1"
				+ " | --action=rotate-session | x y | --rate-policy=every:5"
				+ " | --action=snapshot-session | x y | --name=o | --max-size=10 | --path=/snap"
				+ " | --action=incr-map-value | --session=x y | --channel=m | --type=user | --key={event_name} | --action=notify",
				commands(new Change.AddTrigger("s", trigger)));
		trigger.setName("t $(x)");
		assertEquals("remove-trigger | --owner-uid=1000 | t $(x)", commands(new Change.RemoveTrigger("s", trigger)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a,b | TRACEPOINT | the name 'a,b' has a comma, which LTTng takes for the end of the name
			a | SYSCALL_ENTRY | LTTng has no command for an event rule of the kind syscall-entry
			a | FUNCTION | LTTng has no command for an event rule of the kind function
			a | KPROBE | the probe has no place
			""")
	void whatHasNoCommandIsRefused(String name, EventRuleKind kind, String message) {
		assertEquals(message,
				assertThrows(IllegalArgumentException.class, () -> added(DomainType.KERNEL, rule(kind, name))).getMessage());
	}

	@Test
	void namesThatLttngTakesForSomethingElseAreRefused() {
		Trigger trigger = trigger("-t", matches(DomainType.UST, rule(EventRuleKind.TRACEPOINT, "a")), ActionKind.START, "-s");
		assertThrows(IllegalArgumentException.class, () -> commands(new Change.RemoveTrigger("s", trigger)));
		assertThrows(IllegalArgumentException.class, () -> commands(new Change.AddTrigger("s", trigger)));
		assertThrows(IllegalArgumentException.class, () -> commands(new Change.EnableChannel("s", DomainType.UST, "a,b")));
		assertThrows(IllegalArgumentException.class,
				() -> commands(new Change.Track("s", DomainType.UST, ProcessAttribute.VUID, List.of("a,b"))));
	}
}
