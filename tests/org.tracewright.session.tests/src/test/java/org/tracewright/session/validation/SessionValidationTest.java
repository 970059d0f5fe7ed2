// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRule;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.TestSessions;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.document.SessionResources;
import org.tracewright.session.lttng.InstrumentationPoint;
import org.tracewright.session.terms.ElementName;

class SessionValidationTest {

	private static TracerVersion version(String text) {
		if (text == null || text.isEmpty())
			return null;
		TracerVersion version = SessionFactory.eINSTANCE.createTracerVersion();
		String[] parts = text.split("\\.");
		version.setMajor(Integer.parseInt(parts[0]));
		version.setMinor(Integer.parseInt(parts[1]));
		version.setPatch(Integer.parseInt(parts[2]));
		version.setText(text);
		return version;
	}

	/** What is wrong with the elements of a document; apostrophes stand for quotation marks. */
	private static String findings(String elements, String version) throws IOException {
		String text = "<session:SessionDocument xmi:version='2.0' xmlns:xmi='http://www.omg.org/XMI' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
				+ "xmlns:session='urn:org.tracewright:session:1' version='1.0'>" + elements + "</session:SessionDocument>";
		return SessionValidation.check(SessionResources.load(text.replace('\'', '"')).document(), version(version)).stream()
				.map(f -> (f.severity() == Severity.WARNING ? "warning: " : "") + ElementName.of(f.element()) + ": "
						+ (f.feature() == null ? "" : f.feature().getName() + ": ") + f.message() + '\n')
				.collect(Collectors.joining());
	}

	/** What is wrong with a session of user space with one channel. */
	private static String channel(String attributes, String content, String version) throws IOException {
		return findings("<sessions name='s'><domains><channels name='c' " + attributes + ">" + content
				+ "</channels></domains></sessions>", version).replace("session 's', domain ust, channel 'c': ", "")
				.replace("session 's', domain ust, channel 'c', ", "");
	}

	@Test
	void aSessionThatCanBeHadHasNothingWrong() throws IOException {
		assertEquals("", findings("""
				<targets name='lab' connection='ssh' host='lab' port='22'/>
				<sessions name='s' output='/data/s'><domains bufferScheme='pid'>
				<channels name='c' lossMode='overwrite' subBufferSize='8192' subBufferCount='2' traceFileSize='1048576' traceFileCount='2'>
				<rules name='app:*' filter='a == 1 &amp;&amp; (b || name == &quot;)&quot;)' logLevelRule='at-least' logLevel='WARNING'><exclusions>app:x</exclusions></rules>
				<rules name='app:*'/><contexts type='vtid'/><contexts type='perf:thread:cpu-cycles'/></channels>
				<trackers><values>7</values></trackers></domains>
				<domains type='jul'><channels><rules name='*'/><contexts type='$app.my:context'/></channels></domains>
				<domains type='kernel'><channels name='k' outputType='splice'><rules kind='userspace-probe-sdt' name='p' location='/bin/x:a:b'/></channels>
				<trackers attribute='uid'><values>eve</values></trackers></domains></sessions>""", "2.13.10"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			subBufferSize='10000'                          | subBufferSize: 10000 is not a power of two; LTTng would take 16384
			subBufferSize='0'                              | subBufferSize: it must be more than 0
			subBufferSize='2048'                           | subBufferSize: a sub-buffer is at least a page, 4096 bytes or more
			subBufferCount='3'                             | subBufferCount: 3 is not a power of two; LTTng would take 4
			subBufferCount='1' lossMode='overwrite'        | subBufferCount: overwriting needs two sub-buffers or more
			switchTimer='-1'                               | switchTimer: a period is from 0 to 4294967295 microseconds
			readTimer='4294967296'                         | readTimer: a period is from 0 to 4294967295 microseconds
			outputType='splice'                            | outputType: splice is for the kernel only
			traceFileCount='2'                             | traceFileCount: a limit on the number of trace files needs one on their size
			traceFileSize='4096' subBufferSize='8192'      | traceFileSize: a trace file cannot be smaller than a sub-buffer
			blockingTimeout='5' lossMode='overwrite'       | blockingTimeout: who overwrites does not wait
			reclaim='older-than'                           | reclaimAge: an age in microseconds is needed, more than 0
			reclaim='consumed' lossMode='overwrite'        | reclaim: memory is given back of channels that discard only
			reclaimAge='5'                                 | warning: reclaimAge: it is not used, as memory is not given back by age
			""")
	void optionsOfAChannel(String attributes, String message) throws IOException {
		assertEquals(message + '\n', channel(attributes, "", null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			watchdogTimer='5'            | 2.14.0 | watchdogTimer: the watchdog timer needs LTTng 2.15 or later; this is 2.14.0
			allocation='per-channel'     | 2.13.9 | allocation: the allocation of buffers needs LTTng 2.14 or later; this is 2.13.9
			preallocation='on-demand'    | 2.14.2 | preallocation: the preallocation of buffers needs LTTng 2.15 or later; this is 2.14.2
			reclaim='consumed'           | 2.14.2 | reclaim: giving memory back needs LTTng 2.15 or later; this is 2.14.2
			""")
	void optionsThatAVersionDoesNotKnow(String attributes, String version, String message) throws IOException {
		assertEquals(message + '\n', channel(attributes, "", version));
		assertEquals("", channel(attributes, "", "2.16.0"));
		assertEquals("", channel(attributes, "", null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			name='a'><exclusions>b</exclusions></rules        | exclusions: a rule for one name has nothing to exclude: the name needs a *
			name='app:*'><exclusions>a*</exclusions></rules   | exclusions: 'a*' excludes all that the rule matches
			name='app:*'><exclusions>lib:x</exclusions></rules| warning: exclusions: 'lib:x' excludes nothing that the rule matches
			name='app:*'><exclusions>*x*</exclusions></rules  |
			name='a,b'/                                       | name: LTTng takes a comma for the end of the name: write two rules
			kind='syscall' name='open'/                       | kind: rules of this kind are for the kernel only
			name='a' logLevelRule='exactly'/                  | logLevel: a log level is needed
			name='a' logLevelRule='exactly' logLevel='FINE'/  | logLevel: the domain ust has no level 'FINE'; it has EMERG, ALERT, CRIT, ERR, WARNING, NOTICE, INFO, DEBUG_SYSTEM, DEBUG_PROGRAM, DEBUG_PROCESS, DEBUG_MODULE, DEBUG_UNIT, DEBUG_FUNCTION, DEBUG_LINE, DEBUG
			name='a' logLevel='INFO'/                         | warning: logLevel: the level is not used, as the rule takes any
			name='a' filter='(b == 1'/                        | filter: a quotation mark or a parenthesis is open
			name='a' filter=' '/                              | filter: it is blank
			name='a' location='x'/                            | warning: location: only probes have a place
			""")
	void rulesThatCannotWork(String rule, String message) throws IOException {
		assertEquals(message == null ? "" : message + '\n', channel("", "<rules " + rule + '>', null)
				.replaceAll("(session 's', domain ust, channel 'c', )?event rule '[^']*': ", ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			<rules name='x' logLevelRule='exactly' logLevel='INFO'/> | event rule 'x': logLevelRule: events of the kernel have no log level
			<rules name='x*'><exclusions>x1</exclusions></rules>     | event rule 'x*': exclusions: exclusions are for user space only
			<rules kind='syscall-entry' name='open'/>                | event rule 'open': kind: LTTng records entry and exit of system calls together; the one or the other is for triggers
			<rules kind='syscall' name='sys_open'/>                  | warning: event rule 'sys_open': name: names of system calls have no sys_: this matches nothing
			<rules kind='function' name='f' location='f'/>           | event rule 'f': kind: LTTng has no command for this kind any more: use a kretprobe
			<rules kind='kprobe' name='p'/>                          | event rule 'p': location: a probe needs a place
			<rules kind='kprobe' location='x'/>                      | event rule without name: name: a probe needs a name for its events
			<rules kind='kprobe' name='p' location='x' filter='a'/>  | event rule 'p': filter: events of probes have no fields to filter by
			<rules kind='userspace-probe-elf' name='p' location='x'/>| event rule 'p': location: the place is written PATH:SYMBOL
			<contexts type='ip'/>                                    | context 'ip': type: the domain kernel does not have this context
			<contexts type='nosuch'/>                                | context 'nosuch': type: there is no such context
			<contexts type='perf:thread:x'/>                         | context 'perf:thread:x': type: performance counters of this domain are written perf:cpu:NAME
			<contexts type='$app.pp:x'/>                             | context '$app.pp:x': type: contexts of applications are for the Java loggers only
			""")
	void theKernelHasItsOwnRules(String content, String message) throws IOException {
		assertEquals(message + '\n', findings(
				"<sessions name='s'><domains type='kernel'><channels name='c'>" + content + "</channels></domains></sessions>",
				null).replace("session 's', domain kernel, channel 'c', ", ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			<sessions/>                                              | session without name: name: a session needs a name
			<sessions name='a/b'/>                                   | session 'a/b': name: the name of a session cannot have a slash
			<sessions name='s'/><sessions name='s'/>                 | session 's': name: another session of the document has this name too
			<sessions name='s' output='traces'/>                     | session 's': output: the path must be absolute: the target has another current folder
			<sessions name='s' output='ftp://x'/>                    | session 's': output: 'ftp://x' is neither a path nor a URL like net://HOST:PORT:PORT
			<sessions name='s' output='net://x'/>                    | warning: session 's': kind: the trace goes to a relay daemon: this is a session of the kind network
			<sessions name='s' kind='network'/>                      | session 's': output: a network session needs the URL of a relay daemon
			<sessions name='s' kind='live' output='/x'/>             | session 's': output: a live session needs the URL of a relay daemon, not a folder
			<sessions name='s' noOutput='true' output='/x'/>         | session 's': noOutput: a session without output cannot have one
			<sessions name='s' shmPath='x'/>                         | session 's': shmPath: the path of the shared memory must be absolute
			<sessions name='s'><snapshotOutputs output='/a'/></sessions> | session 's': snapshotOutputs: only snapshot sessions have outputs for snapshots
			<sessions name='s' kind='snapshot'><snapshotOutputs output='/a'/><snapshotOutputs name='o' output='/b'/></sessions> | session 's', snapshot output 'o': LTTng takes one output for the snapshots of a session
			<sessions name='s'><rotationSchedules threshold='0'/></sessions> | session 's', rotation schedule size: threshold: it must be more than 0
			<sessions name='s'><rotationSchedules threshold='1'/><rotationSchedules threshold='2'/></sessions> | session 's', rotation schedule size: kind: another schedule of the session is of this kind too
			<sessions name='s' kind='snapshot'><rotationSchedules threshold='1'/></sessions> | session 's': rotationSchedules: snapshot sessions do not rotate
			<sessions name='s'><domains/><domains/></sessions>       | session 's', domain ust: type: another domain of the session has this type too
			<sessions name='s'><domains bufferScheme='global'/></sessions> | session 's', domain ust: bufferScheme: only the kernel has global buffers
			<sessions name='s'><domains type='kernel' bufferScheme='uid'/></sessions> | session 's', domain kernel: bufferScheme: the buffers of the kernel are global
			<sessions name='s'><domains><channels name='c'/><channels name='c'/></domains></sessions> | session 's', domain ust, channel 'c': name: another channel of the domain has this name too
			<sessions name='s'><domains><channels name='.c'/></domains></sessions> | session 's', domain ust, channel '.c': name: the name of a channel cannot begin with a dot or have a slash
			<sessions name='s'><domains><channels name='c'/><trackers attribute='pid'><values>1</values></trackers></domains></sessions> | session 's', domain ust, process tracker pid: attribute: only the kernel tracks by pid
			<sessions name='s'><domains><channels name='c'/><trackers><values>eve</values></trackers></domains></sessions> | session 's', domain ust, process tracker vpid: values: 'eve' is no process id
			<sessions name='s'><domains><channels name='c'/><trackers/></domains></sessions> | warning: session 's', domain ust, process tracker vpid: values: a set without values records nothing
			<sessions name='s'><domains type='jul'><channels/><channels name='lttng_jul_channel'/></domains></sessions> | session 's', domain jul: channels: a domain of loggers has one channel
			<sessions name='s'><domains type='jul'><channels><rules name='*'/><rules name='*' filter='x' enabled='false'/></channels></domains></sessions> | session 's', domain jul, channel without name, event rule '*': enabled: LTTng enables and disables all rules for all loggers together, and another one is enabled
			<sessions name='s'><domains type='jul'><channels><rules name='a' logLevelRule='at-least' logLevel='DEBUG'/></channels></domains></sessions> | session 's', domain jul, channel without name, event rule 'a': logLevel: the domain jul has no level 'DEBUG'; it has OFF, SEVERE, WARNING, INFO, CONFIG, FINE, FINER, FINEST, ALL
			<sessions name='s'><domains type='jul'><channels><contexts type='$app.p:x'/></channels></domains></sessions> | session 's', domain jul, channel without name, context '$app.p:x': type: a context of an application is written $app.PROVIDER:TYPE, with two characters or more before the colon
			<targets name='t' connection='ssh'/>                     | target 't': host: a target that is reached by SSH needs a host
			""")
	void sessionsAndDomains(String elements, String message) throws IOException {
		assertEquals(message + '\n', findings(elements, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			<triggers/> | trigger without name: name: a trigger needs a name, by which it is found again; trigger without name: condition: a trigger needs a condition; trigger without name: actions: a trigger needs an action
			<triggers name='-t'><condition xsi:type='session:RotationCondition' session='s'/><actions/></triggers> | trigger '-t': name: LTTng takes the name '-t' for an option: it cannot begin with a hyphen here
			<triggers name='t'><condition xsi:type='session:BufferUsage' session='s' channel='c'/><actions/></triggers> | trigger 't': bytes: either bytes or a ratio is needed
			<triggers name='t'><condition xsi:type='session:BufferUsage' session='s' channel='c' ratio='2'/><actions/></triggers> | trigger 't': ratio: a ratio is from 0 to 1
			<triggers name='t'><condition xsi:type='session:RotationCondition' session='s'/><actions kind='start'/></triggers> | trigger 't': session: the name of a session is needed
			<triggers name='t'><condition xsi:type='session:RotationCondition' session='s'/><actions rateCount='0'/></triggers> | trigger 't': rateCount: it must be more than 0
			<triggers name='t'><condition xsi:type='session:RotationCondition' session='s'/><actions kind='snapshot' session='s'/></triggers> | trigger 't': session: this session is not one for snapshots
			""")
	void triggers(String content, String messages) throws IOException {
		assertEquals(messages.replace("; ", "\n") + '\n',
				findings("<sessions name='s'>" + content + "</sessions>", null).replace("session 's', ", ""));
	}

	@Test
	void versionsKnowMoreAndMore() throws IOException {
		String all = """
				<sessions name='s' traceFormat='ctf-2'><domains type='log4j2'><channels><contexts type='cpu_id'/></channels></domains>
				<triggers name='t'><condition xsi:type='session:ConsumedSize' session='s' bytes='1'/>
				<actions kind='incr-map-value' session='s' channel='m' key='k'/></triggers></sessions>""";
		assertEquals("""
				session 's': traceFormat: choosing the trace format needs LTTng 2.15 or later; this is 2.13.9
				session 's', domain log4j2: type: the domain log4j2 needs LTTng 2.14 or later; this is 2.13.9
				session 's', domain log4j2, channel without name, context 'cpu_id': type: the context cpu_id needs LTTng 2.14 or later; this is 2.13.9
				session 's', trigger 't': this condition on the command line needs LTTng 2.15 or later; this is 2.13.9
				session 's', trigger 't': kind: counting in maps needs LTTng 2.16 or later; this is 2.13.9
				""", findings(all, "2.13.9"));
		assertEquals("""
				session 's': traceFormat: choosing the trace format needs LTTng 2.15 or later; this is 2.14.2
				session 's', trigger 't': this condition on the command line needs LTTng 2.15 or later; this is 2.14.2
				session 's', trigger 't': kind: counting in maps needs LTTng 2.16 or later; this is 2.14.2
				""", findings(all, "2.14.2"));
		assertEquals("session 's', trigger 't': kind: counting in maps needs LTTng 2.16 or later; this is 2.15.1\n",
				findings(all, "2.15.1"));
		assertEquals("", findings(all, "2.16.0"));
	}

	@Test
	void rulesThatNothingMatchesNowAreTold() throws IOException {
		Domain domain = SessionResources.load("""
				<session:SessionDocument xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:session="urn:org.tracewright:session:1" version="1.0">
				<sessions name="s"><domains><channels name="c"><rules name="app:*"/><rules name="app:or*r"/><rules name="app:none"/>
				<rules name="*"/><rules name="app:\\*"/></channels></domains></sessions></session:SessionDocument>
				""").document().getSessions().getFirst().getDomains().getFirst();
		List<InstrumentationPoint> offered = List
				.of(new InstrumentationPoint(DomainType.UST, EventRuleKind.TRACEPOINT, 7, "app", "app:order", "", List.of()));
		assertEquals("app:none app:\\*", OfferedEvents.check(domain, offered).stream()
				.map(f -> ((EventRule) f.element()).getName()).collect(Collectors.joining(" ")));
		assertEquals(List.of(), OfferedEvents.check(domain, List.of()), "nothing runs there");
	}

	@Test
	void faultsOfVersionsAreKnown() throws IOException {
		String exclusion = "<rules name='a*'><exclusions>ab</exclusions></rules>";
		assertEquals(
				"warning: event rule 'a*': exclusions: the session daemon of LTTng 2.13.9 crashes when anybody lists a session with "
						+ "exclusions by its name, and all sessions are lost (mended in 2.13.10); here such a session is read from what LTTng saves, "
						+ "without its losses\n",
				channel("", exclusion, "2.13.9"));
		assertEquals("", channel("", exclusion, "2.13.10"));
		String levels = "<rules name='a' logLevelRule='exactly' logLevel='INFO'/><rules name='a' logLevelRule='at-least' logLevel='INFO'/>";
		assertEquals(
				"warning: event rule 'a': logLevelRule: the session daemon of LTTng 2.13.10 crashes on rules of one name that differ in this only "
						+ "(mended in 2.13.11)\n",
				channel("", levels, "2.13.10"));
		assertEquals("", channel("", levels, "2.13.11"));
		assertEquals(
				"warning: session 's', rotation schedule size: kind: LTTng 2.13.14 may not rotate kernel traces by size (mended in 2.13.15)\n",
				findings("<sessions name='s'><domains type='kernel'/><rotationSchedules threshold='1'/></sessions>", "2.13.14"));
		assertEquals(
				"warning: session 's': traceFormat: LTTng 2.16.0 writes metadata that cannot be read when a label of an enumeration has a quotation mark\n",
				findings("<sessions name='s' traceFormat='ctf-1.8'/>", "2.16.0"));
		assertEquals("""
				warning: session 's': traceFormat: viewers that know CTF 1.8 only show nothing of a session in CTF 2, and do not say why
				warning: session 's': output: LTTng starts a relay daemon on the target when none is there; relay daemons can be reached from other machines unless they are told otherwise
				""", findings("<sessions name='s' kind='live'/>", "2.16.0"));
		assertEquals("""
				warning: session 's', trigger 't': condition: the trigger outlives the session, and costs each event that it matches some 800 ns: remove it when it is no longer needed
				""",
				findings(
						"""
				<sessions name='s'><triggers name='t'><condition xsi:type='session:EventRuleMatches'><rule name='a'/></condition><actions/></triggers></sessions>""",
						"2.16.0"));
	}

	@Test
	void sessionsByChanceAreCheckedWithoutFault() {
		TestSessions sessions = new TestSessions(3);
		for (int i = 0; i < 500; i++)
			for (String version : List.of("", "2.13.9", "2.16.0"))
				SessionValidation.check(sessions.wanted(), version(version));
	}
}
