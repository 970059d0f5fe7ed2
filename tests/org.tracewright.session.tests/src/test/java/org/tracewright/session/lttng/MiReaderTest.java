// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.lttng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other versions say, and what is broken. */
class MiReaderTest {

	private static String read(String output, String error, int exitCode) {
		return PrintedReply
				.of(MiReader.read(output.getBytes(StandardCharsets.UTF_8), error.getBytes(StandardCharsets.UTF_8), exitCode));
	}

	private static String listed(String output) {
		return read("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<command xmlns=\"https://lttng.org/xml/ns/lttng-mi\" "
				+ "schemaVersion=\"4.3\"><name>list</name><output>" + output + "</output></command>", "", 0);
	}

	private static String session(String content) {
		return listed(
				"<sessions><session><name>s</name><path>/t</path><enabled>true</enabled>" + content + "</session></sessions>");
	}

	@Test
	void memoryAndPoliciesOfLaterVersionsAreUnderstood() {
		assertEquals("""
				list 4.3 done
				Session name=s output=/t traceFormat=ctf-2 state=active startedBefore=true
				  Domain bufferScheme=uid
				    Channel name=c watchdogTimer=2000000 allocation=per-channel preallocation=on-demand reclaim=older-than reclaimAge=5000000 contextsUnknown=true
				      Statistics discardedEvents=7 memoryBytes=4096
				  Statistics discardedEvents=7 memoryBytes=4096
				""", session("""
				<trace_format>CTF_2</trace_format><domains><domain><type>UST</type><buffer_type>PER_UID</buffer_type>
				<channels><channel><name>c</name><enabled>true</enabled><attributes>
				<watchdog_timer_interval>2000000</watchdog_timer_interval><allocation_policy>PER_CHANNEL</allocation_policy>
				<preallocation_policy>ON_DEMAND</preallocation_policy>
				<reclaim_policy><periodic><age_threshold>5000000</age_threshold></periodic></reclaim_policy>
				<discarded_events>7</discarded_events></attributes><events/>
				<data_stream_info_sets><total_memory_usage_bytes>4096</total_memory_usage_bytes>
				<sets><data_stream_info_set><uid><id>0</id></uid></data_stream_info_set></sets></data_stream_info_sets>
				</channel></channels></domain></domains>"""));
	}

	@Test
	void whatIsNotKnownIsKept() {
		assertEquals("""
				list 4.3 done
				Session name=s output=/t state=active startedBefore=true
				  OtherValue trace_format = CTF_3
				  OtherValue domains/domain/type = GPU
				  OtherValue domains/domain/channels/channel/name = g
				  OtherValue colour = blue
				  Domain bufferScheme=uid
				    OtherValue map_channels/map_channel/name = m
				    OtherValue map_channels/map_channel/max_key_count = 4096
				    Channel name=c subBufferCount=4 contextsUnknown=true
				      OtherValue attributes/subbuffer_size = huge
				      OtherValue attributes/spin = 7
				      OtherValue attributes/spin/@unit = rpm
				      EventRule name=x
				        OtherValue type = LASER
				        OtherValue sampled = 1/100
				""", session("""
				<trace_format>CTF_3</trace_format><domains><domain><type>GPU</type><channels><channel><name>g</name></channel></channels></domain>
				<domain><type>UST</type><buffer_type>PER_UID</buffer_type>
				<map_channels><map_channel><name>m</name><max_key_count>4096</max_key_count></map_channel></map_channels>
				<channels><channel><name>c</name><attributes><subbuffer_size>huge</subbuffer_size><subbuffer_count>4</subbuffer_count>
				<spin unit="rpm">7</spin></attributes><events><event><name>x</name><type>LASER</type><sampled>1/100</sampled></event></events>
				</channel></channels></domain></domains><colour>blue</colour>"""));
	}

	@Test
	void placesOfProbesBecomeTexts() {
		assertEquals("""
				list 4.3 done
				Session name=s output=/t state=active startedBefore=true
				  Domain type=kernel bufferScheme=global
				    Channel name=c contextsUnknown=true
				      EventRule kind=kprobe name=p location=do_sys_open+0x10
				      EventRule kind=kprobe name=a location=0xffffff00
				      EventRule kind=kretprobe name=f location=do_fork
				      EventRule kind=userspace-probe-elf name=u location=/opt/a\\:b:main
				      EventRule kind=userspace-probe-sdt name=d location=/opt/app:server:accept
				      EventRule kind=syscall name=open* filter='fd > 2'
				""", session("""
						<domains><domain><type>KERNEL</type><buffer_type>GLOBAL</buffer_type><channels><channel><name>c</name><events>
						<event><name>p</name><type>PROBE</type><enabled>true</enabled><attributes><probe_attributes><offset>16</offset><symbol_name>do_sys_open</symbol_name></probe_attributes></attributes></event>
						<event><name>a</name><type>PROBE</type><enabled>true</enabled><attributes><probe_attributes><address>4294967040</address></probe_attributes></attributes></event>
						<event><name>f</name><type>FUNCTION</type><enabled>true</enabled><attributes><probe_attributes><offset>0</offset><symbol_name>do_fork</symbol_name></probe_attributes></attributes></event>
						<event><name>u</name><type>USERSPACE_PROBE</type><enabled>true</enabled><attributes><userspace_probe_function_attributes><lookup_method>ELF</lookup_method><binary_path>/opt/a:b</binary_path><function_name>main</function_name></userspace_probe_function_attributes></attributes></event>
						<event><name>d</name><type>USERSPACE_PROBE</type><enabled>true</enabled><attributes><userspace_probe_function_attributes><lookup_method>SDT</lookup_method><binary_path>/opt/app</binary_path><provider_name>server</provider_name><probe_name>accept</probe_name></userspace_probe_function_attributes></attributes></event>
						<event><name>open*</name><type>SYSCALL</type><enabled>true</enabled><filter_expression>fd &gt; 2</filter_expression></event>
						</events></channel></channels></domain></domains>"""));
	}

	@Test
	void filtersOfLoggersAreThoseThatWereAskedFor() {
		assertEquals("""
				list 4.3 done
				Session name=s output=/t state=active startedBefore=true
				  Domain type=log4j2 bufferScheme=uid
				    Channel name=lttng_log4j2_channel contextsUnknown=true
				      EventRule name=org.a filter='x == 1' logLevelRule=at-least logLevel=WARN
				      EventRule name=org.b logLevelRule=exactly logLevel=ERROR
				      EventRule name=org.c filter='logger_name == "org.d"'
				""", session("""
						<domains><domain><type>LOG4J2</type><buffer_type>PER_UID</buffer_type><events>
						<event><name>org.a</name><type>TRACEPOINT</type><enabled>true</enabled><filter_expression>((x == 1) &amp;&amp; (logger_name == "org.a")) &amp;&amp; (int_loglevel &lt;= 300)</filter_expression><loglevel>LOG4J2_WARN</loglevel><loglevel_type>RANGE</loglevel_type></event>
						<event><name>org.b</name><type>TRACEPOINT</type><enabled>true</enabled><filter_expression>(logger_name == "org.b") &amp;&amp; (int_loglevel == 200)</filter_expression><loglevel>LOG4J2_ERROR</loglevel><loglevel_type>SINGLE</loglevel_type></event>
						<event><name>org.c</name><type>TRACEPOINT</type><enabled>true</enabled><filter_expression>(logger_name == "org.d") &amp;&amp; (logger_name == "org.c")</filter_expression><loglevel>LOG4J2_ALL</loglevel><loglevel_type>ALL</loglevel_type></event>
						</events></domain></domains>"""));
	}

	@Test
	void triggersOfAllKindsAreUnderstood() {
		assertEquals("""
				list 4.3 done
				Trigger name=t owner=1000
				  EventRuleMatches domain=kernel captures=[fd,$ctx.vpid,$app.p:t,buf[3]]
				    EventRule kind=syscall-entry name=open*
				  Action kind=snapshot session=s rate=once-after rateCount=3
				    SnapshotOutput name=o output=/snap maxSize=1048576
				  Action kind=incr-map-value session=s channelType=user channel=m key={event_name}
				Trigger name=b
				  BufferUsage kind=low session=s channel=c ratio=0.25
				  Action kind=rotate session=s rateCount=10
				Trigger name=z
				  ConsumedSize session=s bytes=1024
				  Action kind=other
				    OtherValue type = action_sing
				    OtherValue song = la
				Trigger name=o
				  OtherCondition type=condition_moon
				    OtherValue phase = full
				""",
				listed("""
						<triggers><trigger><name>t</name><owner_uid>1000</owner_uid><condition><condition_event_rule_matches><event_rule><event_rule_kernel_syscall><name_pattern>open*</name_pattern><emission_site>entry</emission_site></event_rule_kernel_syscall></event_rule>
						<capture_descriptors><event_expr><event_expr_payload_field><name>fd</name></event_expr_payload_field></event_expr><event_expr><event_expr_channel_context_field><name>vpid</name></event_expr_channel_context_field></event_expr><event_expr><event_expr_app_specific_context_field><provider_name>p</provider_name><type_name>t</type_name></event_expr_app_specific_context_field></event_expr><event_expr><event_expr_array_field_element><index>3</index><event_expr><event_expr_payload_field><name>buf</name></event_expr_payload_field></event_expr></event_expr_array_field_element></event_expr></capture_descriptors></condition_event_rule_matches></condition>
						<action><action_list><action><action_snapshot_session><session_name>s</session_name><output><name>o</name><ctrl_url>/snap</ctrl_url><max_size>1048576</max_size></output><rate_policy><rate_policy_once_after_n><threshold>3</threshold></rate_policy_once_after_n></rate_policy></action_snapshot_session></action>
						<action><action_increment_map_value><session_name>s</session_name><channel_type>user</channel_type><channel_name>m</channel_name><key_template>{event_name}</key_template></action_increment_map_value></action></action_list></action></trigger>
						<trigger><name>b</name><condition><condition_buffer_usage_low><session_name>s</session_name><channel_name>c</channel_name><domain>UST</domain><threshold_ratio>0,25</threshold_ratio></condition_buffer_usage_low></condition><action><action_rotate_session><session_name>s</session_name><rate_policy><rate_policy_every_n><interval>10</interval></rate_policy_every_n></rate_policy></action_rotate_session></action></trigger>
						<trigger><name>z</name><condition><condition_session_consumed_size><session_name>s</session_name><threshold_bytes>1024</threshold_bytes></condition_session_consumed_size></condition><action><action_sing><song>la</song></action_sing></action></trigger>
						<trigger><name>o</name><condition><condition_moon><phase>full</phase></condition_moon></condition></trigger></triggers>"""));
	}

	@Test
	void textBeforeTheReplyIsNoHarm() {
		assertEquals("""
				list 4.3 done
				warning: The session daemon is old
				Session name=s
				""", read("""
				sudo: unable to resolve host box
				Warning: The session daemon is old
				<?xml version="1.0"?><command schemaVersion="4.3"><name>list</name><output><sessions><session><name>s</name></session></sessions></output></command>
				bye""", "", 0));
	}

	@Test
	void aBrokenReplyIsReadUpToThere() {
		assertEquals("""
				list 4.3 failed: the reply ends or breaks in line 1, column 138: the rest was not read
				warning: the reply ends or breaks in line 1, column 138: the rest was not read
				Session name=one
				Session
				""", read(
				"<?xml version=\"1.0\"?><command schemaVersion=\"4.3\"><name>list</name><output><sessions><session><name>one</name>"
						+ "</session><session><name>tw",
				"", 0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			127 | bash: lttng: command not found | there is no command 'lttng' on the target, or not where it is looked for (bash: lttng: command not found)
			139 | '' | lttng was ended by signal 11 (SIGSEGV) before it said anything
			80 | '' | lttng ended with code 80: the session is active, or was once: it takes no new channels and contexts
			77 | Error: Context already exists | Context already exists
			99 | '' | lttng ended with code 99 and said nothing
			0 | '' | lttng wrote nothing
			""")
	void silenceBecomesAMessage(int exitCode, String error, String message) {
		MiReply reply = MiReader.read(new byte[0], error.getBytes(StandardCharsets.UTF_8), exitCode);
		assertEquals(message, reply.message());
		assertEquals(false, reply.success());
	}

	@Test
	void entitiesAreNotRead(@TempDir Path folder) throws Exception {
		Path secret = Files.writeString(folder.resolve("secret"), "secret");
		String read = read("<?xml version=\"1.0\"?><!DOCTYPE command [<!ENTITY x SYSTEM \"" + secret.toUri()
				+ "\">]><command schemaVersion=\"4.3\"><name>&x;</name></command>", "", 0);
		assertEquals("""
				  failed: the reply declares or uses entities: the rest was not read
				warning: the reply declares or uses entities: the rest was not read
				""", read);
	}

	@Test
	void depthIsLimited() {
		assertTrue(listed("<a>".repeat(10_000))
				.startsWith("list 4.3 failed: the reply has more than 64 levels: the rest was not read\n"));
	}

	@Test
	void charactersThatXmlDoesNotHaveAreReplaced() {
		assertEquals("""
				list 4.3 done
				Session name=a\uFFFDb
				""", listed("<sessions><session><name>a\u0001b</name></session></sessions>"));
	}

	@Test
	void anyDamageIsSurvived() {
		byte[] reply = session("x").getBytes(StandardCharsets.UTF_8);
		Random random = new Random(7);
		for (int i = 0; i < 2000; i++) {
			byte[] damaged = reply.clone();
			for (int n = 1 + random.nextInt(4); n > 0; n--)
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			MiReader.read(damaged, damaged, random.nextInt(256));
		}
	}
}
