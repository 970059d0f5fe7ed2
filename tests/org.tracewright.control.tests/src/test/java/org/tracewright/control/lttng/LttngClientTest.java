// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.lttng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.control.Outcome;
import org.tracewright.control.TracerException;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.LocalConnection;
import org.tracewright.session.Channel;
import org.tracewright.session.EventRule;
import org.tracewright.session.Session;
import org.tracewright.session.SessionState;
import org.tracewright.session.diff.Change;
import org.tracewright.session.document.SessionResources;

/** The real LTTng of this machine, where there is one: sessions become what documents say. The session daemon is one of our own unless one runs already. */
class LttngClientTest {

	private static final String DOCUMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<session:SessionDocument xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:session="urn:org.tracewright:session:1" version="1.0">
			  <sessions name="%s" output="%s" state="inactive">
			    <domains bufferScheme="uid">
			      <channels name="a channel" lossMode="discard" subBufferSize="65536" subBufferCount="4">
			        <rules name="app:*" filter="x &gt; 3"/>
			        <contexts type="vtid"/>
			      </channels>
			    </domains>
			  </sessions>
			</session:SessionDocument>
			""";

	@TempDir
	private static Path home;
	private static Process daemon;

	private final String name = "tracewright test '$(id)' " + ProcessHandle.current().pid();
	private final LocalConnection connection = new LocalConnection();
	private final LttngClient client = new LttngClient(connection, List.of("env", "LTTNG_HOME=" + home));

	private static int run(String... command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("LTTNG_HOME", home.toString());
		Process process = builder.start();
		return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
	}

	@BeforeAll
	static void startDaemon() throws IOException, InterruptedException {
		try {
			assumeTrue(run("lttng", "--version") == 0);
		} catch (IOException e) {
			assumeTrue(false, "there is no LTTng here");
		}
		if (run("lttng", "list") == 0)
			return;
		ProcessBuilder builder = new ProcessBuilder("lttng-sessiond", "--no-kernel").redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("LTTNG_HOME", home.toString());
		daemon = builder.start();
		for (int i = 0; i < 100 && run("lttng", "list") != 0; i++)
			Thread.sleep(100);
	}

	@AfterAll
	static void endDaemon() throws InterruptedException {
		if (daemon != null) {
			daemon.destroy();
			daemon.waitFor(10, TimeUnit.SECONDS);
		}
	}

	@AfterEach
	void destroy() throws IOException, InterruptedException {
		run("lttng", "destroy", name);
		connection.close();
	}

	private Session wanted() throws IOException {
		return SessionResources.load(String.format(DOCUMENT, name, home.resolve("out"))).document().getSessions().getFirst();
	}

	private Outcome apply(Session wanted) throws IOException, TracerException {
		List<String> failed = new ArrayList<>();
		Outcome outcome = client.apply(wanted, false, false, step -> {
			if (!step.success())
				failed.add(step.arguments() + ": " + step.message());
		}, Cancellation.NEVER);
		assertEquals(List.of(), failed);
		return outcome;
	}

	@Test
	void aSessionBecomesWhatADocumentSays() throws Exception {
		Session wanted = wanted();
		assertTrue(client.changes(wanted, Cancellation.NEVER).getFirst() instanceof Change.CreateSession);
		assertEquals(List.of(), apply(wanted).left());
		Session actual = client.session(name, Cancellation.NEVER).orElseThrow();
		Channel channel = actual.getDomains().getFirst().getChannels().getFirst();
		assertEquals("a channel", channel.getName());
		assertEquals(65536L, channel.getSubBufferSize());
		EventRule rule = channel.getRules().getFirst();
		assertEquals("app:*", rule.getName());
		assertEquals("x > 3", rule.getFilter());
		assertEquals("vtid", channel.getContexts().getFirst().getType());
		assertEquals(0, apply(wanted).steps().size(), "nothing is left to do");
	}

	@Test
	void whatIsChangedIsChangedAndNothingElse() throws Exception {
		apply(wanted());
		Session wanted = wanted();
		wanted.setState(SessionState.ACTIVE);
		EventRule rule = org.eclipse.emf.ecore.util.EcoreUtil
				.copy(wanted.getDomains().getFirst().getChannels().getFirst().getRules().getFirst());
		rule.setName("other:*");
		wanted.getDomains().getFirst().getChannels().getFirst().getRules().add(rule);
		Outcome outcome = apply(wanted);
		assertEquals(2, outcome.steps().size(), outcome.steps().toString());
		assertTrue(outcome.steps().getFirst().change() instanceof Change.AddEventRule);
		assertTrue(outcome.steps().getLast().change() instanceof Change.Start);
		assertEquals(SessionState.ACTIVE, client.session(name, Cancellation.NEVER).orElseThrow().getState());
		client.stop(name, Cancellation.NEVER);
		assertEquals(SessionState.INACTIVE, client.session(name, Cancellation.NEVER).orElseThrow().getState());
		client.destroy(name, Cancellation.NEVER);
		assertFalse(client.session(name, Cancellation.NEVER).isPresent());
	}

	/** The session daemon of LTTng 2.13.9 crashes when such a session is listed by its name. */
	@Test
	void aSessionWithExclusionsIsReadBackAndTheDaemonLives() throws Exception {
		Session wanted = wanted();
		wanted.getDomains().getFirst().getChannels().getFirst().getRules().getFirst().getExclusions().add("app:debug");
		assertEquals(List.of(), apply(wanted).left());
		Session actual = client.session(name, Cancellation.NEVER).orElseThrow();
		assertEquals(List.of("app:debug"),
				actual.getDomains().getFirst().getChannels().getFirst().getRules().getFirst().getExclusions());
		assertEquals(SessionState.INACTIVE, actual.getState());
		client.observe(session -> true, Cancellation.NEVER);
		assertTrue(client.sessions(Cancellation.NEVER).stream().anyMatch(s -> s.getName().equals(name)), "the daemon lives");
		assertEquals(List.of(), client.changes(wanted, Cancellation.NEVER));
	}

	@Test
	void whatLttngRefusesIsSaidWithItsReason() {
		LttngException e = assertThrows(LttngException.class, () -> client.start("no such session", Cancellation.NEVER));
		assertTrue(e.getMessage().contains("no such session") && e.getMessage().contains("on this machine"), e.getMessage());
	}

	@Test
	void aTargetWithoutLttngSaysWhatToInstall() {
		for (LttngClient without : List.of(new LttngClient(connection, List.of("env", "PATH=/nonexistent")),
				new LttngClient(connection, List.of("sh", "-c", "echo \"sudo: $0: command not found\" >&2; exit 1")))) {
			LttngException e = assertThrows(LttngException.class, () -> without.version(Cancellation.NEVER));
			assertEquals(
					"there is no command 'lttng' on this machine that this user may run: install the package lttng-tools there",
					e.getMessage());
		}
	}

	@Test
	void whatIsBeforeACommandMayRefuse() {
		LttngClient refused = new LttngClient(connection, List.of("sh", "-c", "echo 'sh: a password is required' >&2; exit 1"));
		assertEquals(
				"'lttng --mi xml version' on this machine: lttng ended with code 1 and said nothing (sh: a password is required)",
				assertThrows(LttngException.class, () -> refused.version(Cancellation.NEVER)).getMessage());
	}
}
