// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.Tracer;
import org.tracewright.session.TracerVersion;
import org.tracewright.session.document.SessionResources;
import org.tracewright.session.terms.ElementName;

/** What is wrong with sessions of Java programs. */
class JavaSessionTest {

	private static TracerVersion version(Tracer tracer) {
		TracerVersion version = SessionFactory.eINSTANCE.createTracerVersion();
		version.setTracer(tracer);
		version.setMajor(tracer == Tracer.LTTNG ? 2 : 0);
		version.setMinor(16);
		return version;
	}

	/** What is wrong with a session; apostrophes stand for quotation marks. */
	private static String findings(String session, Tracer tracer) throws IOException {
		String text = "<session:SessionDocument xmi:version='2.0' xmlns:xmi='http://www.omg.org/XMI' "
				+ "xmlns:session='urn:org.tracewright:session:1' version='1.0'>" + session + "</session:SessionDocument>";
		return SessionValidation.check(SessionResources.load(text.replace('\'', '"')).document(), version(tracer)).stream()
				.map(f -> (f.severity() == Severity.WARNING ? "warning: " : "") + ElementName.of(f.element()) + ": "
						+ (f.feature() == null ? "" : f.feature().getName() + ": ") + f.message() + '\n')
				.collect(Collectors.joining());
	}

	private static String channel(String attributes, String content) throws IOException {
		return findings("<sessions name='s'><domains type='java'><channels name='c' " + attributes + ">" + content
				+ "</channels></domains></sessions>", Tracer.TRACEWRIGHT)
				.replaceAll("session 's', domain java, channel '[^']*'[:,] ", "");
	}

	@Test
	void aSessionThatCanBeHadHasNothingWrong() throws IOException {
		assertEquals("",
				findings(
						"""
				<sessions name='my-session_1.2' kind='snapshot' output='/data/s' traceFormat='ctf-1.8' memoryLimit='1048576'>
				<domains type='java' bufferScheme='pid'><channels name='c' lossMode='overwrite' subBufferSize='4096' subBufferCount='2' switchTimer='100000'>
				<rules name='shop:*' filter='id > 3 &amp;&amp; (b || name == &quot;)&quot;)' logLevelRule='at-least' logLevel='WARNING'><exclusions>shop:x*</exclusions></rules>
				<rules name='*'/><rules name='shop:*' enabled='false'/><contexts type='vtid'/><contexts type='thread_name'/></channels>
				<trackers><values>7</values></trackers><trackers attribute='program'><values>*Shop</values></trackers></domains></sessions>""",
						Tracer.TRACEWRIGHT));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			subBufferSize='10000'                       | subBufferSize: the size of a sub-buffer is a power of two, 4096 bytes or more
			subBufferSize='2048'                        | subBufferSize: the size of a sub-buffer is a power of two, 4096 bytes or more
			subBufferSize='1073741824'                  | subBufferSize: a ring has at most 1 GiB, in two sub-buffers or more
			subBufferCount='1'                          | subBufferCount: the number of sub-buffers is a power of two, 2 or more
			subBufferCount='3'                          | subBufferCount: the number of sub-buffers is a power of two, 2 or more
			subBufferSize='65536' subBufferCount='32768' | subBufferCount: a ring has at most 1 GiB
			switchTimer='-1'                            | switchTimer: a period cannot be less than 0
			blockingTimeout='-1'                        | blockingTimeout: a time cannot be less than 0
			blockingTimeout='5' lossMode='overwrite'    | blockingTimeout: who overwrites does not wait
			readTimer='5'                               | readTimer: only LTTng has this
			outputType='mmap'                           | outputType: only LTTng has this
			traceFileCount='2'                          | traceFileCount: a limit on the number of trace files needs one on their size
			traceFileSize='4096' subBufferSize='8192'   | traceFileSize: a trace file cannot be smaller than a sub-buffer
			""")
	void optionsOfAChannel(String attributes, String message) throws IOException {
		assertEquals(message + '\n', channel(attributes, ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			<rules name='order'/>                                    | event rule 'order': name: 'order' is no event: they are written PROVIDER:EVENT, where * stands for any text
			<rules name='a:*'><exclusions>b</exclusions></rules>     | event rule 'a:*': exclusions: 'b' is no event: they are written PROVIDER:EVENT, where * stands for any text
			<rules name='a:*'/><rules name='a:*' enabled='false'/>   | event rule 'a:*': the channel has this rule already
			<rules kind='syscall' name='*'/>                         | event rule '*': kind: Java programs have tracepoints only
			<rules name='*' filter='(a'/>                            | event rule '*': filter: a quotation mark or a parenthesis is open
			<rules name='*' logLevelRule='exactly'/>                 | event rule '*': logLevel: a log level is needed
			<rules name='*' logLevel='INFO'/>                        | warning: event rule '*': logLevel: the level is not used, as the rule takes any
			<contexts type='pthread_id'/>                            | context 'pthread_id': type: Java programs have the contexts vpid, vtid, thread_name, procname, cpu_id
			<contexts type='vtid'/><contexts type='vtid'/>           | context 'vtid': type: the channel has this context already
			""")
	void rulesAndContexts(String content, String message) throws IOException {
		assertEquals(message + '\n', channel("", content));
	}

	@Test
	void theLevelsAreThoseOfTheTracer() throws IOException {
		assertEquals(
				"event rule '*': logLevel: there is no level 'WARN'; there are EMERGENCY, ALERT, CRITICAL, ERROR, WARNING, NOTICE, INFO, "
						+ "DEBUG_SYSTEM, DEBUG_PROGRAM, DEBUG_PROCESS, DEBUG_MODULE, DEBUG_UNIT, DEBUG_FUNCTION, DEBUG_LINE, DEBUG\n",
				channel("", "<rules name='*' logLevelRule='at-least' logLevel='WARN'/>"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			kind='live'                 | kind: a session of Java programs is local or one of snapshots; each of them can be looked at live
			output='net://relay'        | output: the path must be absolute: the target has another current folder
			noOutput='true'             | noOutput: a session of Java programs always has an output
			shmPath='/dev/shm'          | shmPath: the session daemon chooses where the buffers are
			memoryLimit='5'             | memoryLimit: it is 4096 bytes or more
			""")
	void optionsOfASession(String attributes, String message) throws IOException {
		assertEquals("session 's': " + message + '\n',
				findings("<sessions name='s' " + attributes + "><domains type='java'/></sessions>", Tracer.TRACEWRIGHT));
	}

	@Test
	void namesBecomeNamesOfFiles() throws IOException {
		assertEquals("""
				session 'a b': name: the name of a session has letters, digits, '_', '-' and '.' only, and does not begin with a dot: it becomes the name of a file
				session 'a b', domain java, channel '.c': name: the name of a channel has letters, digits, '_', '-' and '.' only, and does not begin with a dot: it becomes the name of a file
				""", findings("<sessions name='a b'><domains type='java'><channels name='.c'/></domains></sessions>",
				Tracer.TRACEWRIGHT));
	}

	@Test
	void trackersAreAddedUp() throws IOException {
		assertEquals("""
				session 's', domain java, process tracker program: policy: programs are recorded that any tracker has: 'all' cannot stand beside another one
				session 's', domain java, process tracker uid: attribute: Java programs are tracked by process id or by name
				""", findings("""
				<sessions name='s'><domains type='java'><trackers><values>7</values></trackers><trackers attribute='program' policy='all'/>
				<trackers attribute='uid'><values>1</values></trackers></domains></sessions>""", Tracer.TRACEWRIGHT));
	}

	@Test
	void eachTracerHasSessionsOfItsOwn() throws IOException {
		String mixed = "<sessions name='s'><domains type='java'/><domains type='kernel'/></sessions>";
		assertEquals(
				"session 's', domain kernel: type: LTTng records this domain, and Tracewright the Java programs: give each of them a session of its own\n",
				findings(mixed, Tracer.TRACEWRIGHT));
		assertEquals(
				"session 's', domain java: type: Tracewright's session daemon records Java programs, and the tracer of this target is LTTng\n",
				findings("<sessions name='s'><domains type='java'/></sessions>", Tracer.LTTNG));
		assertEquals("", findings("<sessions name='s' traceFormat='ctf-2'/>", Tracer.TRACEWRIGHT));
	}
}
