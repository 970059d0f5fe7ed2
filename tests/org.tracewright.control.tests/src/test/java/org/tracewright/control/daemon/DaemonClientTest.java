// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.control.Ability;
import org.tracewright.control.Observed;
import org.tracewright.control.Outcome;
import org.tracewright.control.TracerException;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.LocalConnection;
import org.tracewright.session.Channel;
import org.tracewright.session.DomainType;
import org.tracewright.session.Session;
import org.tracewright.session.SessionState;
import org.tracewright.session.Tracer;
import org.tracewright.session.document.SessionResources;

/** A session daemon that somebody controls. The daemon is a model of one, the line to it is real. */
class DaemonClientTest {

	private static final String DOCUMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<session:SessionDocument xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:session="urn:org.tracewright:session:1" version="1.0">
			  <sessions name="s" output="/traces/mine" state="active">
			    <domains type="java" bufferScheme="pid">
			      <channels name="c" lossMode="discard" subBufferSize="65536" subBufferCount="4">
			        <rules name="shop:*" filter="id &gt; 3" logLevelRule="at-least" logLevel="INFO"/>
			        <rules name="log:*" enabled="false"/>
			        <contexts type="vtid"/>
			      </channels>
			      <trackers attribute="program">
			        <values>*Shop</values>
			      </trackers>
			    </domains>
			    <rotationSchedules threshold="1000000"/>
			  </sessions>
			</session:SessionDocument>
			""";

	@TempDir
	private Path temp;
	private FakeDaemon daemon;
	private DaemonClient client;

	@BeforeEach
	void start() throws IOException {
		daemon = new FakeDaemon(temp);
		client = new DaemonClient(new LocalConnection(), Dialer.socket(daemon.socket()));
	}

	@AfterEach
	void end() throws IOException {
		client.close();
		daemon.close();
	}

	private static Session wanted() throws IOException {
		return SessionResources.load(DOCUMENT).document().getSessions().getFirst();
	}

	private Outcome apply(Session wanted) throws ConnectionException, TracerException {
		return client.apply(wanted, false, false, step -> assertTrue(step.success(), step.message()), Cancellation.NEVER);
	}

	@Test
	void aSessionBecomesWhatADocumentSays() throws Exception {
		assertEquals(List.of(), apply(wanted()).left());
		assertEquals("""
				create s
				channel c [vtid]
				track [] [*Shop]
				rule shop:*
				rule log:*
				disable log:*
				schedule 1000000 null
				start""", String.join("\n", daemon.asked()));
		Session actual = client.session("s", Cancellation.NEVER).orElseThrow();
		assertEquals(SessionState.ACTIVE, actual.getState());
		assertEquals(3L, actual.getDomains().getFirst().getChannels().getFirst().getStatistics().getDiscardedEvents());
		assertEquals(0, apply(wanted()).steps().size(), "nothing is left to do");
	}

	@Test
	void whatIsDoneIsToldAsRequests() throws Exception {
		Session wanted = wanted();
		wanted.setState(SessionState.ANY);
		wanted.getDomains().getFirst().getChannels().clear();
		wanted.getRotationSchedules().clear();
		assertEquals("""
						[session/create, {"name":"s","snapshot":false,"output":"/traces/mine","perProcess":true,"channels":[]}]
						[session/track, {"session":"s","tracked":{"pids":[],"names":["*Shop"]}}]""",
				String.join("\n", apply(wanted).steps().stream().map(step -> step.arguments().toString()).toList()));
	}

	@Test
	void aLivingSessionGetsAChannelAndLosesARule() throws Exception {
		apply(wanted());
		daemon.asked().clear();
		Session wanted = wanted();
		Channel channel = wanted.getDomains().getFirst().getChannels().getFirst();
		channel.getRules().removeFirst();
		Channel more = org.eclipse.emf.ecore.util.EcoreUtil.copy(channel);
		more.setName("more");
		wanted.getDomains().getFirst().getChannels().add(more);
		assertEquals(List.of(), apply(wanted).left());
		assertEquals("""
				channel more [vtid]
				disable shop:*
				rule log:*
				disable log:*""", String.join("\n", daemon.asked()));
	}

	@Test
	void aDocumentOfASessionWantsItAgain() throws Exception {
		apply(wanted());
		Session document = client.document("s", Cancellation.NEVER).orElseThrow();
		assertEquals(List.of(), client.changes(document, Cancellation.NEVER));
		client.destroy("s", Cancellation.NEVER);
		daemon.asked().clear();
		assertEquals(List.of(), apply(document).left());
		assertEquals("create s", daemon.asked().getFirst());
	}

	@Test
	void whatTheDaemonSaysIsPassedOn() throws Exception {
		apply(wanted());
		TracerException e = assertThrows(TracerException.class, () -> client.snapshot("s", Cancellation.NEVER));
		assertEquals("a snapshot of session 's' on this machine: session 's' is no flight recorder", e.getMessage());
		e = assertThrows(TracerException.class, () -> client.start("none", Cancellation.NEVER));
		assertTrue(e.getMessage().endsWith("there is no session 'none'"), e.getMessage());
	}

	@Test
	void sessionsAreSeenWithSizesAndLosses() throws Exception {
		apply(wanted());
		Observed seen = client.observe(s -> false, Cancellation.NEVER).getFirst();
		assertTrue(seen.detailed());
		assertEquals(4242, seen.bytes().orElseThrow());
		assertEquals("/traces/mine", seen.session().getOutput());
		assertEquals("0.1.0", client.version(Cancellation.NEVER).getText());
		assertEquals(Tracer.TRACEWRIGHT, client.version(Cancellation.NEVER).getTracer());
		assertEquals("/traces/s/archives/1", client.rotate("s", Cancellation.NEVER).orElseThrow());
	}

	@Test
	void programsEventsAndVirtualMachinesAreListed() throws Exception {
		assertEquals(
				"[TargetProcess[pid=10, name=shop.Shop, traced=true, sessions=[s]], "
						+ "TargetProcess[pid=11, name=other.jar, traced=false, sessions=[]]]",
				client.processes(Cancellation.NEVER).toString());
		assertEquals("shop:order", client.available(DomainType.JAVA, Cancellation.NEVER).getFirst().name());
		client.attach(11, Cancellation.NEVER);
		assertTrue(assertThrows(TracerException.class, () -> client.attach(12, Cancellation.NEVER)).getMessage()
				.contains("no Java virtual machine 12"));
	}

	@Test
	void whatIsForLttngIsRefused() throws Exception {
		Session wanted = wanted();
		wanted.getDomains().getFirst().setType(DomainType.KERNEL);
		assertTrue(assertThrows(TracerException.class, () -> client.changes(wanted, Cancellation.NEVER)).getMessage()
				.contains("apply it to a target with LTTng"));
		assertThrows(TracerException.class, () -> client.available(DomainType.UST, Cancellation.NEVER));
		assertThrows(TracerException.class, () -> client.save("s", Cancellation.NEVER));
		assertFalse(client.can(Ability.TRIGGERS));
	}

	@Test
	void aLineThatIsLostIsMadeAgain() throws Exception {
		apply(wanted());
		daemon.silence();
		CompletableFuture<Throwable> failure = new CompletableFuture<>();
		Thread.ofVirtual().start(() -> {
			try {
				client.stop("s", Cancellation.NEVER);
				failure.complete(null);
			} catch (Exception e) {
				failure.complete(e);
			}
		});
		while (daemon.unanswered().isEmpty())
			Thread.sleep(5);
		daemon.hangUp();
		ConnectionException e = (ConnectionException) failure.get(30, TimeUnit.SECONDS);
		assertEquals(Kind.LOST, e.kind());
		assertEquals("the connection to the session daemon of this machine was lost: the session daemon has ended",
				e.getMessage());
		daemon.talkative();
		assertEquals(1, client.sessions(Cancellation.NEVER).size());
	}

	@Test
	void whoCancelsWaitsNoLongerAndTheDaemonHearsOfIt() throws Exception {
		apply(wanted());
		daemon.silence();
		AtomicBoolean cancelled = new AtomicBoolean();
		Thread.ofVirtual().start(() -> {
			while (daemon.unanswered().isEmpty())
				Thread.onSpinWait();
			cancelled.set(true);
		});
		ConnectionException e = assertThrows(ConnectionException.class, () -> client.stop("s", cancelled::get));
		assertEquals(Kind.CANCELLED, e.kind());
		while (!daemon.unanswered().getFirst().isCancelled())
			Thread.sleep(5);
	}

	@Test
	void aDaemonOfAnotherVersionIsNotTalkedWith() {
		daemon.speaking(99);
		TracerException e = assertThrows(TracerException.class, () -> client.sessions(Cancellation.NEVER));
		assertTrue(e.getMessage().contains("speaks version 99"), e.getMessage());
	}

	@Test
	void anAnswerThatLacksItsPartsIsNotUnderstood() {
		daemon.answering(
				new org.tracewright.protocol.SessionInfo(null, false, false, null, null, 0, 0, 0, 0, 0, 0, 0, 0, null, null));
		TracerException e = assertThrows(TracerException.class, () -> client.sessions(Cancellation.NEVER));
		assertTrue(e.getMessage().contains("an answer that is not understood"), e.getMessage());
	}

	@Test
	void whereNoDaemonIsTheMessageSaysHowToGetOne() {
		DaemonClient nobody = new DaemonClient(new LocalConnection(), Dialer.socket(temp.resolve("none")));
		TracerException e = assertThrows(TracerException.class, () -> nobody.sessions(Cancellation.NEVER));
		assertTrue(e.getMessage().contains("start one with 'tracewright daemon'"), e.getMessage());
	}

	/** A live stream of more than may be on its way at once. */
	@Test
	void aLiveStreamSendsNoMoreThanIsTaken() throws Exception {
		int packets = (int) (LiveStream.CREDIT / FakeDaemon.PACKET) * 3;
		daemon.recorded(packets);
		List<Integer> firsts = new CopyOnWriteArrayList<>();
		CompletableFuture<String> ended = new CompletableFuture<>();
		Semaphore taken = new Semaphore(0);
		LiveStream stream = client.openLive("s", new LiveSink() {
			@Override
			public void data(String trace, String name, byte[] bytes, long lost) {
				taken.acquireUninterruptibly();
				firsts.add((int) bytes[0]);
			}

			@Override
			public void ended(String reason, long lost) {
				ended.complete(reason + ", " + lost + " lost");
			}
		}, Cancellation.NEVER);
		assertEquals("ctf2", stream.format());
		// Other requests are answered though the sink does not take anything.
		assertEquals(List.of(), client.sessions(Cancellation.NEVER));
		taken.release(packets);
		assertEquals("session 's' was stopped, 3 lost", ended.get(60, TimeUnit.SECONDS));
		assertEquals(java.util.stream.IntStream.range(0, packets).boxed().toList(), firsts);
	}

	@Test
	void aSinkThatFailsEndsItsStream() throws Exception {
		daemon.recorded(100);
		CompletableFuture<String> ended = new CompletableFuture<>();
		client.openLive("s", new LiveSink() {
			@Override
			public void data(String trace, String name, byte[] bytes, long lost) throws IOException {
				throw new IOException("the disk is full");
			}

			@Override
			public void ended(String reason, long lost) {
				ended.complete(reason + ", " + lost + " lost");
			}
		}, Cancellation.NEVER);
		assertEquals("the disk is full, 0 lost", ended.get(60, TimeUnit.SECONDS));
		while (!daemon.asked().contains("close live"))
			Thread.sleep(5);
	}

	private String program(String text) throws IOException {
		Path program = temp.resolve("tracewright");
		Files.writeString(program, "#!/bin/sh\n" + text + '\n');
		Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
		return program.toString();
	}

	private DaemonClient through(String program) {
		LocalConnection connection = new LocalConnection();
		return new DaemonClient(connection, Dialer.command(connection, List.of(), program));
	}

	@Test
	void aProgramOnTheTargetPassesTheProtocolOn() throws Exception {
		String java = ProcessHandle.current().info().command().orElseThrow();
		String program = program("[ \"$1\" = dial-stdio ] && exec '" + java + "' -cp '" + System.getProperty("java.class.path")
				+ "' " + StdioBridge.class.getName() + " '" + daemon.socket() + "'");
		try (DaemonClient far = through(program)) {
			apply(wanted());
			assertEquals("s", far.sessions(Cancellation.NEVER).getFirst().getName());
			daemon.hangUp();
			assertEquals(1, far.sessions(Cancellation.NEVER).size(), "another line was made");
		}
	}

	@Test
	void aProgramThatIsNotThereOrFailsIsTold() throws Exception {
		try (DaemonClient none = through(temp.resolve("none").toString())) {
			assertTrue(assertThrows(TracerException.class, () -> none.sessions(Cancellation.NEVER)).getMessage()
					.contains("install Tracewright's command line"));
		}
		try (DaemonClient failing = through(program("echo 'error: nobody listens' >&2; exit 3"))) {
			assertEquals(
					"no session daemon answers on this machine: error: nobody listens; one is started there by 'tracewright daemon'",
					assertThrows(TracerException.class, () -> failing.sessions(Cancellation.NEVER)).getMessage());
		}
		try (DaemonClient chatty = through(program("echo Welcome to this machine; echo; cat"))) {
			assertTrue(assertThrows(TracerException.class, () -> chatty.sessions(Cancellation.NEVER)).getMessage()
					.contains("no session daemon answers"));
		}
	}
}
