// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder into which a trace is copied piece by piece, as if it were being written. */
final class GrowingFolder {

	private final Path folder;
	private final Map<Path, byte[]> files = new TreeMap<>();

	/** Will hold what another folder holds; nothing yet. */
	GrowingFolder(Path original, Path folder) throws IOException {
		this.folder = Files.createDirectories(folder);
		try (Stream<Path> all = Files.walk(original)) {
			for (Path file : all.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith(".idx")).toList())
				files.put(original.relativize(file), Files.readAllBytes(file));
		}
	}

	Path folder() {
		return folder;
	}

	/** Writes the rest of all metadata. */
	GrowingFolder metadata() throws IOException {
		for (Path file : files.keySet())
			if (file.endsWith(CtfTraces.METADATA))
				add(file, Integer.MAX_VALUE);
		return this;
	}

	/** Adds some bytes to some files, cut anywhere. */
	void grow(Random random) throws IOException {
		List<Path> all = List.copyOf(files.keySet());
		for (int i = random.nextInt(1 + all.size() / 2); i >= 0; i--) {
			Path file = all.get(random.nextInt(all.size()));
			add(file, random.nextInt(1 + files.get(file).length / 3));
		}
	}

	/** Adds all that is missing. */
	void complete() throws IOException {
		for (Path file : files.keySet())
			add(file, Integer.MAX_VALUE);
	}

	private void add(Path file, int most) throws IOException {
		Path target = folder.resolve(file);
		int from = Files.exists(target) ? (int) Files.size(target) : 0;
		byte[] all = files.get(file);
		int bytes = Math.min(most, all.length - from);
		Files.createDirectories(target.getParent());
		Files.write(target, Arrays.copyOfRange(all, from, from + bytes), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}
}
