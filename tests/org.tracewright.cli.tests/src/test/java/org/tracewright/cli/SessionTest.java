// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tracewright session}, with the real LTTng of this machine. The session daemon is one of our own unless one runs already. */
class SessionTest {

	private static final String NAME = "tracewright-cli-" + ProcessHandle.current().pid();

	private static Process daemon;

	@TempDir
	private Path temp;

	/** What a command did. */
	private record Result(int code, String out, String err) {
	}

	private static Result run(Object... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int code = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), false, false, false,
				Stream.of(args).map(Object::toString).toArray(String[]::new));
		return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	private static int lttng(String... arguments) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Stream.concat(Stream.of("lttng"), Stream.of(arguments)).toList())
				.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
	}

	@BeforeAll
	static void startDaemon() throws IOException, InterruptedException {
		boolean there;
		try {
			there = lttng("--version") == 0;
		} catch (IOException e) {
			there = false;
		}
		assumeTrue(there, "there is no LTTng here");
		if (lttng("list") == 0)
			return;
		daemon = new ProcessBuilder("lttng-sessiond", "--no-kernel").redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		for (int i = 0; i < 100 && lttng("list") != 0; i++)
			TimeUnit.MILLISECONDS.sleep(100);
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
		lttng("destroy", NAME);
	}

	private Path document(String state, int subBufferSize, String rule) throws IOException {
		return Files.writeString(temp.resolve("a.tracesession"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<session:SessionDocument xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:session="urn:org.tracewright:session:1" version="1.0">
				  <sessions name="%s" output="%s" state="%s">
				    <domains bufferScheme="uid">
				      <channels name="ch" lossMode="discard" subBufferSize="%d" subBufferCount="4">
				        <rules name="%s"/>
				        <contexts type="vtid"/>
				      </channels>
				    </domains>
				  </sessions>
				</session:SessionDocument>
				""".formatted(NAME, temp.resolve("out"), state, subBufferSize, rule));
	}

	@Test
	void aDocumentIsComparedAppliedAndTakenBack() throws Exception {
		Path document = document("inactive", 65536, "app:*");
		String commands = """
				lttng --mi xml create --output=%s %s
				lttng --mi xml enable-channel --userspace --session=%s --buffers-uid --discard --subbuf-size=65536 --num-subbuf=4 ch
				lttng --mi xml add-context --userspace --session=%s --channel=ch --type=vtid
				lttng --mi xml enable-event --userspace --session=%s --channel=ch 'app:*'
				""".formatted(temp.resolve("out"), NAME, NAME, NAME, NAME);
		assertEquals(new Result(1, commands, ""), run("session", "diff", document));
		assertEquals(new Result(0, commands, ""), run("session", "apply", document));
		assertEquals(new Result(0, "", ""), run("session", "diff", document));
		assertEquals(NAME + "  local, inactive  " + temp.resolve("out")
				+ "\n  ust, buffers per uid\n    channel ch, 4 x 65,536 bytes, discard, 0 events discarded\n"
				+ "      tracepoint app:*\n      context vtid\n", run("session", "status", NAME).out);

		Path saved = temp.resolve("saved.tracesession");
		assertEquals(new Result(0, "", ""), run("session", "save", NAME, "-o", saved));
		assertEquals(new Result(0, "", ""), run("session", "diff", saved));
		assertEquals(new Result(0, "", ""), run("session", "start", NAME));
		assertTrue(run("session", "list").out.contains(NAME + "  local, active  "));
		assertEquals(new Result(0, "", ""), run("session", "destroy", NAME));
		Result gone = run("session", "status", NAME);
		assertEquals(1, gone.code);
		assertEquals("tracewright: error: there is no session '" + NAME + "' on this machine\n", gone.err);
	}

	/** A program of which a library of LTTng makes events. */
	private static void recordSomething() throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder("sh", "-c", "ls / > /dev/null; ls / > /dev/null");
		builder.environment().put("LD_PRELOAD", "liblttng-ust-libc-wrapper.so.1");
		builder.environment().put("LTTNG_UST_REGISTER_TIMEOUT", "5000");
		assertTrue(builder.start().waitFor(60, TimeUnit.SECONDS));
	}

	@Test
	void whatWasRecordedIsFetchedAndOnlyWhatIsNew() throws Exception {
		Path here = temp.resolve("here");
		assertEquals(0, run("session", "apply", document("active", 65536, "lttng_ust_libc:*")).code);
		recordSomething();
		assertEquals(0, run("session", "rotate", NAME).code);
		Result first = run("session", "fetch", NAME, "-o", here);
		assertEquals(0, first.code, first.err);
		assertTrue(first.err.contains("the session still records"), first.err);
		recordSomething();
		assertEquals(new Result(0, "", ""), run("session", "stop", NAME));
		Result second = run("session", "fetch", NAME, "-o", here);
		assertTrue(second.out.startsWith(here + ": ") && !second.out.contains(" 0 files new"), second.out);
		assertEquals("", second.err);
		Result third = run("session", "fetch", NAME, "-o", here);
		assertTrue(third.out.contains(": 0 files new, 0 grown, "), third.out);
		assertTrue(run("print", here).out.lines().count() > 100, "the trace has events");
		Result other = run("session", "fetch", NAME, "-o", temp);
		assertEquals(1, other.code);
		assertTrue(other.err.contains("holds something else already"), other.err);
	}

	@Test
	void eachSnapshotIsFetchedAsATrace() throws Exception {
		Path here = temp.resolve("here");
		lttng("create", NAME, "--snapshot", "--output=" + temp.resolve("out"));
		lttng("enable-event", "--userspace", "--session=" + NAME, "lttng_ust_libc:*");
		assertEquals(new Result(0, "", ""), run("session", "start", NAME));
		recordSomething();
		Result early = run("session", "fetch", NAME, "-o", here);
		assertEquals(1, early.code);
		assertTrue(early.err.contains("take a snapshot first"), early.err);
		for (int i = 1; i <= 2; i++) {
			assertEquals(new Result(0, "", ""), run("session", "snapshot", NAME));
			assertEquals(0, run("session", "fetch", NAME, "-o", here).code);
			try (Stream<Path> snapshots = Files.list(here).filter(Files::isDirectory)) {
				assertEquals(i, snapshots.count());
			}
		}
	}

	@Test
	void whatALivingSessionCannotChangeIsRefusedUnlessItMayBeMadeAnew() throws Exception {
		assertEquals(0, run("session", "apply", document("inactive", 65536, "app:*")).code);
		Path other = document("inactive", 131072, "app:*");
		Result refused = run("session", "apply", other);
		assertEquals(1, refused.code);
		assertEquals("", refused.out, "nothing was done");
		assertTrue(refused.err.contains("would have to be destroyed and made anew") && refused.err.contains("sub-buffer size")
				&& refused.err.contains("--recreate"), refused.err);
		assertEquals(0, run("session", "apply", "--recreate", other).code);
		assertTrue(run("session", "status", NAME).out.contains("4 x 131,072 bytes"));
	}

	@Test
	void whatCannotWorkIsSaidBeforeAnythingIsDone() throws Exception {
		Result result = run("session", "apply", document("inactive", 65537, "app:*"));
		assertEquals(1, result.code);
		assertTrue(result.err.contains("channel 'ch'") && result.err.contains("power of two"), result.err);
		assertEquals(1, run("session", "status", NAME).code, "there is no session");
	}

	@Test
	void badDocumentsAndTargetsAreSaidPlainly() throws Exception {
		Path bad = Files.writeString(temp.resolve("bad.tracesession"), "<nonsense");
		Result document = run("session", "diff", bad);
		assertEquals(1, document.code);
		assertTrue(document.err.startsWith("tracewright: error: " + bad + ": ") && document.err.lines().count() == 1,
				document.err);
		Result target = run("session", "list", "--target", "-oProxyCommand=x");
		assertEquals(2, target.code);
		assertTrue(target.err.contains("--target"), target.err);
		assertEquals(2, run("session").code);
	}
}
