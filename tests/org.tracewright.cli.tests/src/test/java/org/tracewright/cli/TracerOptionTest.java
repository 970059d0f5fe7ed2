// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tracewright session --tracer}: whose sessions are meant. */
class TracerOptionTest {

	@TempDir
	private Path temp;

	/** What a command said, behind its exit code. */
	private static String run(String... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
		int code = Main.run(print, print, false, false, false, args);
		return code + " " + out.toString(StandardCharsets.UTF_8).strip();
	}

	private String program(String script) throws Exception {
		Path program = temp.resolve("tracewright");
		Files.writeString(program, "#!/bin/sh\n" + script + '\n');
		Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
		return program.toString();
	}

	@Test
	void theSessionDaemonIsReachedByTheCommandOfTheTarget() throws Exception {
		String said = run("session", "list", "--tracer", "tracewright", "--tracewright",
				program("echo \"asked: $*\" >&2; exit 1"));
		assertTrue(said.contains("no session daemon answers on this machine: asked: dial-stdio"), said);
		assertTrue(said.startsWith("1 "), said);
	}

	@Test
	void aCommandThatIsNotThereIsTold() {
		String said = run("session", "list", "--tracer", "tracewright", "--tracewright", temp.resolve("none").toString());
		assertTrue(said.contains("install Tracewright's command line there"), said);
	}

	@Test
	void aTracerThatNobodyKnowsIsRefused() {
		String said = run("session", "list", "--tracer", "dtrace");
		assertTrue(said.contains("'dtrace' is no tracer: it is lttng or tracewright"), said);
	}
}
