// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The LTTng of this machine, with a session daemon of the tests' own unless one runs already, and a program that it can record. */
final class RealLttng implements AutoCloseable {

	private static final String RECORDABLE = "liblttng-ust-libc-wrapper.so.1";

	private final Path home;
	private Process daemon;

	private RealLttng(Path home) {
		this.home = home;
	}

	/** Starts it; the test is left out where there is none. */
	static RealLttng start(Path home) throws IOException, InterruptedException {
		RealLttng lttng = new RealLttng(home);
		boolean there;
		try {
			there = lttng.run("--version") == 0;
		} catch (IOException e) {
			there = false;
		}
		assumeTrue(there, "there is no LTTng here");
		lttng.startDaemon();
		return lttng;
	}

	/** Starts the session daemon, if none runs. */
	void startDaemon() throws IOException, InterruptedException {
		if (run("list") == 0)
			return;
		daemon = process(List.of("lttng-sessiond", "--no-kernel")).start();
		for (int i = 0; i < 100 && run("list") != 0; i++)
			TimeUnit.MILLISECONDS.sleep(100);
	}

	/** Whether the session daemon is one of this test. */
	boolean isOwn() {
		return daemon != null;
	}

	/** Kills the session daemon as a crash would. */
	void kill() throws InterruptedException {
		daemon.destroyForcibly().waitFor();
		daemon = null;
	}

	private ProcessBuilder process(List<String> command) {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("LTTNG_HOME", home.toString());
		return builder;
	}

	/** Runs a command of LTTng; gives its exit code. */
	int run(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("lttng"));
		command.addAll(List.of(arguments));
		Process process = process(command).start();
		return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
	}

	/** A program that takes and frees memory, which a library of LTTng makes events of (lttng_ust_libc:*); gives its exit code. */
	int recordable() throws IOException, InterruptedException {
		ProcessBuilder builder = process(List.of("sh", "-c", "for i in 1 2 3 4 5; do ls / > /dev/null; sleep 0.1; done"));
		builder.environment().put("LD_PRELOAD", RECORDABLE);
		builder.environment().put("LTTNG_UST_REGISTER_TIMEOUT", "5000");
		Process process = builder.start();
		return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
	}

	/** A program that LTTng can record, running for half a minute at most. */
	Process running() throws IOException {
		ProcessBuilder builder = process(List.of("sleep", "30"));
		builder.environment().put("LD_PRELOAD", RECORDABLE);
		builder.environment().put("LTTNG_UST_REGISTER_TIMEOUT", "5000");
		return builder.start();
	}

	/** A command that runs LTTng with this home, for the settings of a target. */
	String program() throws IOException {
		Path script = home.resolve("lttng");
		Files.writeString(script, "#!/bin/sh\nLTTNG_HOME='" + home + "' exec lttng \"$@\"\n");
		Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
		return script.toString();
	}

	@Override
	public void close() throws InterruptedException {
		if (daemon != null) {
			daemon.destroy();
			daemon.waitFor(10, TimeUnit.SECONDS);
		}
	}
}
