// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Argument vectors through a real shell. */
class RemoteShellTest {

	private static final String PRINT = "printf '%s\\0' \"$@\"";

	@TempDir
	private Path temp;

	/** What a shell makes of a command that prints its arguments; it reads the command from its input, so that no locale matters. */
	private static String inShell(String command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder("sh").redirectError(ProcessBuilder.Redirect.INHERIT).start();
		try (OutputStream out = process.getOutputStream()) {
			out.write(command.getBytes(StandardCharsets.UTF_8));
		}
		String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), command);
		return text;
	}

	private static List<String> printing(List<String> arguments) {
		List<String> command = new ArrayList<>(List.of("sh", "-c", PRINT, "sh"));
		command.addAll(arguments);
		return command;
	}

	@Test
	void aShellMakesTheSameArgumentsAgain() throws Exception {
		for (String name : Names.ODD)
			assertEquals(name + "\0", inShell(RemoteShell.quote(printing(List.of(name)))));
		assertEquals(String.join("\0", Names.ODD) + "\0", inShell(RemoteShell.quote(printing(Names.ODD))));
	}

	@Test
	void randomArgumentsToo() throws Exception {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		String alphabet = " '\"\\$`!\n\t-=~#*?[]{}()<>|&;%a\u00e9";
		List<String> arguments = Stream
				.generate(() -> random.ints(random.nextInt(12), 0, alphabet.length())
						.collect(StringBuilder::new, (b, i) -> b.append(alphabet.charAt(i)), StringBuilder::append).toString())
				.limit(500).toList();
		assertEquals(String.join("\0", arguments) + "\0", inShell(RemoteShell.quote(printing(arguments))), () -> "seed " + seed);
	}

	@Test
	void aProgramOfAnyNameIsRun() throws Exception {
		for (String name : List.of("-n", "A=b", "if", "it's", "a b", "$(x)", "+x", "~", "#"))
			Files.setPosixFilePermissions(Files.writeString(temp.resolve(name), "#!/bin/sh\necho run\n"),
					PosixFilePermissions.fromString("rwx------"));
		for (String name : List.of("-n", "A=b", "if", "it's", "a b", "$(x)", "+x", "~", "#"))
			assertEquals("run\n", inShell("PATH='" + temp + "':$PATH\n" + RemoteShell.quote(List.of(name))), name);
	}

	@Test
	void whatNeedsNoQuotesHasNone() {
		assertEquals("lttng --mi xml list my-session", RemoteShell.quote(List.of("lttng", "--mi", "xml", "list", "my-session")));
		assertEquals("lttng create 'a b' ''", RemoteShell.quote(List.of("lttng", "create", "a b", "")));
		assertEquals("env A=b x", RemoteShell.quote(List.of("env", "A=b", "x")));
	}

	@Test
	void whatNoShellCanBeGivenIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> RemoteShell.quote(List.of()));
		assertThrows(IllegalArgumentException.class, () -> RemoteShell.quote(List.of("")));
		assertThrows(IllegalArgumentException.class, () -> RemoteShell.quote(List.of("a", "b\0c")));
	}
}
