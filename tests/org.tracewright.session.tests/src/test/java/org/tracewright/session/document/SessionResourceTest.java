// SPDX-License-Identifier: EPL-2.0
package org.tracewright.session.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tracewright.session.TestSessions.channel;
import static org.tracewright.session.TestSessions.context;
import static org.tracewright.session.TestSessions.rotation;
import static org.tracewright.session.TestSessions.rule;
import static org.tracewright.session.TestSessions.session;
import static org.tracewright.session.TestSessions.tracker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.session.ActionKind;
import org.tracewright.session.Channel;
import org.tracewright.session.Connection;
import org.tracewright.session.DomainType;
import org.tracewright.session.EventRuleKind;
import org.tracewright.session.LossMode;
import org.tracewright.session.Printed;
import org.tracewright.session.ProcessAttribute;
import org.tracewright.session.RotationKind;
import org.tracewright.session.Session;
import org.tracewright.session.SessionDocument;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.Target;
import org.tracewright.session.TestSessions;

class SessionResourceTest {

	private static final String EXAMPLE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<session:SessionDocument xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:session="urn:org.tracewright:session:1" version="1.0">
			  <targets name="lab" connection="ssh" user="eve" host="lab.example.org" port="2222"/>
			  <sessions name="requests" state="inactive">
			    <domains>
			      <channels name="c" lossMode="overwrite" subBufferSize="8192">
			        <rules name="app:*" filter="name == &quot;it's&quot; &amp;&amp; x &lt; 2&#xA;|| y">
			          <exclusions>app:noise</exclusions>
			          <exclusions>app:more noise</exclusions>
			        </rules>
			        <rules kind="syscall" name="zoë 雪"/>
			        <contexts type="vtid"/>
			      </channels>
			      <trackers>
			        <values>7</values>
			        <values>8</values>
			      </trackers>
			    </domains>
			    <rotationSchedules kind="period" threshold="1000000"/>
			    <triggers name="t">
			      <condition xsi:type="session:ConsumedSize" session="requests" bytes="4096"/>
			      <actions kind="rotate" session="requests"/>
			    </triggers>
			  </sessions>
			</session:SessionDocument>
			""";

	private static SessionDocument example() {
		SessionFactory factory = SessionFactory.eINSTANCE;
		SessionDocument document = factory.createSessionDocument();
		document.setVersion("1.0");
		Target target = factory.createTarget();
		target.setName("lab");
		target.setConnection(Connection.SSH);
		target.setUser("eve");
		target.setHost("lab.example.org");
		target.setPort(2222);
		document.getTargets().add(target);
		Channel channel = channel("c", "app:*");
		channel.setLossMode(LossMode.OVERWRITE);
		channel.setSubBufferSize(8192L);
		channel.getRules().getFirst().setFilter("name == \"it's\" && x < 2\n|| y");
		channel.getRules().getFirst().getExclusions().addAll(List.of("app:noise", "app:more noise"));
		channel.getRules().add(rule(EventRuleKind.SYSCALL, "zoë 雪"));
		context(channel, "vtid");
		Session session = session("requests", DomainType.UST, channel);
		session.getDomains().getFirst().getTrackers().add(tracker(ProcessAttribute.VPID, "7", "8"));
		rotation(session, RotationKind.PERIOD, 1_000_000);
		var consumed = factory.createConsumedSize();
		consumed.setSession("requests");
		consumed.setBytes(4096);
		session.getTriggers().add(TestSessions.trigger("t", consumed, ActionKind.ROTATE, "requests"));
		document.getSessions().add(session);
		return document;
	}

	private static String warnings(SessionResource resource) {
		StringBuilder text = new StringBuilder();
		for (Resource.Diagnostic warning : resource.getWarnings())
			text.append(warning.getMessage()).append('\n');
		return text.toString();
	}

	@Test
	void aDocumentIsMadeToBeCompared() throws IOException {
		assertEquals(EXAMPLE, SessionResources.text(example()));
	}

	@Test
	void whatWasWrittenIsRead() throws IOException {
		SessionResource resource = SessionResources.load(EXAMPLE);
		assertEquals("", warnings(resource));
		assertEquals(Printed.of(example()), Printed.of(resource.document()));
		assertEquals(EXAMPLE, SessionResources.text(resource));
	}

	@Test
	void sessionsByChanceAreReadAsTheyWereWritten() throws IOException {
		TestSessions sessions = new TestSessions(11);
		for (int i = 0; i < 200; i++) {
			SessionDocument document = SessionFactory.eINSTANCE.createSessionDocument();
			document.getSessions().add(sessions.wanted());
			document.setVersion(SessionResource.VERSION);
			assertEquals(Printed.of(document), Printed.of(SessionResources.load(SessionResources.text(document)).document()));
		}
	}

	@Test
	void aDocumentIsTheSameInAllPlaces(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("a.tracesession");
		SessionResources.save(example(), file);
		assertEquals(EXAMPLE, Files.readString(file));
		assertEquals(EXAMPLE, SessionResources.text(SessionResources.load(file)));
	}

	@Test
	void whatALaterMinorVersionAddedIsKeptAndReported() throws IOException {
		String later = EXAMPLE.replace("version=\"1.0\">", "version=\"1.7\">")
				.replace("<contexts type=\"vtid\"/>", "<contexts type=\"vtid\" depth=\"3\"/>")
				.replace("    <domains>\n", "    <colours shade=\"dark\">blue</colours>\n    <domains>\n");
		SessionResource resource = SessionResources.load(later);
		assertEquals("requests", resource.document().getSessions().getFirst().getName());
		assertTrue(warnings(resource).contains("Context has something that is not known here: depth"), warnings(resource));
		assertTrue(warnings(resource).contains("Session has something that is not known here: colours"), warnings(resource));
		String written = SessionResources.text(resource);
		assertTrue(written.contains("<contexts type=\"vtid\" depth=\"3\"/>"), written);
		assertTrue(written.contains("<colours shade=\"dark\">blue</colours>"), written);
		assertTrue(written.contains("version=\"1.7\""), written);
	}

	@Test
	void aValueThatIsNotKnownIsReported() throws IOException {
		SessionResource resource = SessionResources
				.load(EXAMPLE.replace("lossMode=\"overwrite\"", "lossMode=\"lose\"").replace("port=\"2222\"", "port=\"many\""));
		assertEquals(2, resource.getWarnings().size(), warnings(resource));
		assertTrue(warnings(resource).contains("lose"), warnings(resource));
		assertEquals(LossMode.DEFAULT,
				resource.document().getSessions().getFirst().getDomains().getFirst().getChannels().getFirst().getLossMode());
	}

	@Test
	void aLaterMajorVersionIsRefused() {
		assertEquals("the session document has version 2.0; this program reads versions up to 1.x",
				assertThrows(IOException.class,
						() -> SessionResources.load(EXAMPLE.replace("version=\"1.0\">", "version=\"2.0\">"))).getMessage());
	}

	@Test
	void documentTypesAreRefused() {
		String hostile = EXAMPLE.replace("?>\n", "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n")
				.replace("\"lab\"", "\"&e;\"");
		IOException refused = assertThrows(IOException.class, () -> SessionResources.load(hostile));
		assertTrue(refused.getMessage().contains("DOCTYPE"), refused.getMessage());
	}

	@Test
	void whatIsNoDocumentIsRefused() {
		for (String text : List.of("", "hello", "<a/>", EXAMPLE.substring(0, 600), EXAMPLE.replace("session:1", "session:9")))
			assertThrows(IOException.class, () -> SessionResources.load(text), text);
	}

	@Test
	void sizeIsLimited(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("big.tracesession"), " ".repeat(SessionResource.MAX_BYTES + 1));
		assertTrue(assertThrows(IOException.class, () -> SessionResources.load(file)).getMessage()
				.endsWith("is larger than 16 MiB"));
	}

	@Test
	void charactersThatXmlDoesNotHaveAreRefused() {
		SessionDocument document = example();
		document.getSessions().getFirst().setName("a\u0001b");
		assertThrows(IOException.class, () -> SessionResources.text(document));
	}
}
