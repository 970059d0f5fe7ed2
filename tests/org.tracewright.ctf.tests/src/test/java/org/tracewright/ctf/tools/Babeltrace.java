// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Babeltrace, where it is installed: the host's reads CTF 1.8, that of {@code tools/peers.sh install-newer} reads CTF 2 too. */
public final class Babeltrace {

	private static final Path HOST = Path.of("/usr/bin/babeltrace2");

	private final List<String> command;
	private final Path root;

	private Babeltrace(List<String> command, Path root) {
		this.command = command;
		this.root = root;
	}

	/** One that reads CTF 1.8. */
	public static Optional<Babeltrace> host() {
		return Files.isExecutable(HOST) ? Optional.of(new Babeltrace(List.of(HOST.toString()), null)) : newer();
	}

	/** One that reads CTF 2. */
	public static Optional<Babeltrace> newer() {
		String home = System.getenv("PEERS_HOME");
		Path tree = (home == null ? Path.of(System.getProperty("user.home"), ".cache/tracewright-peers") : Path.of(home))
				.resolve("forky");
		if (!Files.isExecutable(tree.resolve("usr/bin/babeltrace2")) || !"root".equals(System.getProperty("user.name")))
			return Optional.empty();
		return Optional.of(new Babeltrace(List.of("chroot", tree.toString(), "babeltrace2"), tree));
	}

	/** What it prints of a trace, line by line; its errors when it fails. */
	public List<String> print(Path trace) throws IOException, InterruptedException {
		if (root == null)
			return run(trace.toString());
		Path inside = Files.createTempDirectory(root.resolve("tmp"), "trace");
		try {
			copy(trace, inside);
			return run("/tmp/" + inside.getFileName());
		} finally {
			remove(inside);
		}
	}

	private List<String> run(String trace) throws IOException, InterruptedException {
		List<String> all = new ArrayList<>(command);
		all.addAll(List.of("--clock-gmt", "--clock-date", "--no-delta", trace));
		Path out = Files.createTempFile("babeltrace", ".txt");
		Path errors = Files.createTempFile("babeltrace", ".err");
		try {
			Process process = new ProcessBuilder(all).redirectError(errors.toFile()).redirectOutput(out.toFile()).start();
			if (!process.waitFor(60, TimeUnit.SECONDS))
				process.destroyForcibly();
			Path result = process.waitFor() == 0 ? out : errors;
			// Bytes that are no text stay what they are.
			return Files.readAllLines(result, StandardCharsets.ISO_8859_1);
		} finally {
			Files.delete(out);
			Files.delete(errors);
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path file : all.toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file))
					Files.createDirectories(target);
				else
					Files.copy(file, target);
			}
		}
	}

	private static void remove(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path file : all.sorted((a, b) -> b.compareTo(a)).toList())
				Files.delete(file);
		}
	}
}
