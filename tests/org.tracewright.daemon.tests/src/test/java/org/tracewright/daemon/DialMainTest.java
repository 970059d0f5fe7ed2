// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tracewright.protocol.DaemonListener;
import org.tracewright.protocol.DaemonService;
import org.tracewright.protocol.Hello;
import org.tracewright.protocol.JvmRequest;
import org.tracewright.protocol.LiveData;
import org.tracewright.protocol.LiveEnd;
import org.tracewright.protocol.Protocol;
import org.tracewright.protocol.Refusal;
import org.tracewright.protocol.Welcome;
import org.tracewright.tracer.link.Places;

/** The program by which a workbench on another machine reaches the daemon. */
@Timeout(60)
class DialMainTest {

	/** One who needs nothing but answers. */
	private record Silent() implements DaemonListener {

		@Override
		public void live(LiveData data) {
			throw new AssertionError(data);
		}

		@Override
		public void liveEnded(LiveEnd end) {
			throw new AssertionError(end);
		}

		@Override
		public void refused(Refusal why) {
			throw new AssertionError(why);
		}
	}

	private static Process dial(Path daemon, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-D" + Places.PROPERTY + '=' + daemon, "-cp", System.getProperty("java.class.path"), DialMain.class.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).start();
	}

	private static <T> T answer(CompletableFuture<T> future) throws Exception {
		return future.get(30, TimeUnit.SECONDS);
	}

	@Test
	void theDaemonIsStartedAndSpokenWithOverStandardStreams() throws Exception {
		ExecutorService pool = Executors.newCachedThreadPool();
		Process process = null;
		try (Machine machine = new Machine()) {
			process = dial(machine.places().folder(), "--tracer", "/nowhere/tracer.jar", "dial-stdio");
			Launcher<DaemonService> launcher = Protocol.client(new Silent(), process.getInputStream(), process.getOutputStream(),
					pool);
			launcher.startListening();
			DaemonService service = launcher.getRemoteProxy();
			Welcome welcome = answer(service.hello(new Hello(Protocol.VERSION, "test")));
			assertEquals(machine.places().folder().toString(), welcome.folder());
			ProcessHandle daemon = ProcessHandle.of(welcome.pid()).orElseThrow();
			ExecutionException refused = assertThrows(ExecutionException.class,
					() -> answer(service.attach(new JvmRequest(ProcessHandle.current().pid()))));
			assertTrue(refused.getCause().getMessage().contains("there is no /nowhere/tracer.jar"), refused.getMessage());
			answer(service.stopDaemon());
			daemon.onExit().get(30, TimeUnit.SECONDS);
			assertEquals(0, process.waitFor(), "it ends when the daemon does");
		} finally {
			if (process != null)
				process.destroyForcibly().waitFor();
			pool.shutdownNow();
		}
	}

	@Test
	void whatItDoesNotKnowIsRefused() throws Exception {
		Process process = dial(Path.of(File.separator), "session", "list");
		assertEquals(2, process.waitFor());
		assertEquals("tracewright: error: this is the session daemon without the command line: it knows only 'dial-stdio'",
				process.errorReader().readLine());
	}

	@Test
	void whereNoDaemonIsWantedThereIsNone() throws Exception {
		Process process = dial(Path.of("none"), "dial-stdio");
		assertEquals(3, process.waitFor());
		assertTrue(process.errorReader().readLine().startsWith("tracewright: error: no session daemon is wanted"));
	}
}
