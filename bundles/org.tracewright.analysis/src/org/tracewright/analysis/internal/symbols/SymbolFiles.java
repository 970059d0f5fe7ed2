// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.symbols;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the files that a trace speaks of on this machine: in folders that the user names, either under the same path or by their names alone, then where they were
 * recorded. Paths of a trace lead nowhere else.
 */
final class SymbolFiles {

	private static final String DEBUG = "usr/lib/debug";
	private static final String BUILD_IDS = ".build-id";

	private final List<Path> roots;

	SymbolFiles(List<Path> roots) {
		this.roots = roots.stream().map(root -> root.toAbsolutePath().normalize()).toList();
	}

	/** Opens the same file as a process saw; null when it is not there. */
	ElfFile open(LoadedLibrary.Identity file) {
		return open(programs(file), elf -> isSame(file, elf));
	}

	/** Opens the file that has the symbols of another, or of one that is not there (null); null when there is none. */
	ElfFile openDebug(LoadedLibrary.Identity file, ElfFile program) {
		String buildId = program == null ? file.buildId() : program.buildId();
		ElfFile.DebugLink link = program == null ? null : program.debugLink();
		return open(debugFiles(file, link),
				elf -> elf.hasAllSymbols() && (buildId.isEmpty() || elf.buildId().isEmpty()
						? link != null && link.crc() == elf.crc()
						: buildId.equals(elf.buildId())));
	}

	/** Whether a file is right; it may have to be read for that. */
	private interface Check {
		boolean test(ElfFile file) throws IOException;
	}

	private static ElfFile open(Set<Path> files, Check check) {
		for (Path file : files)
			try {
				ElfFile elf = ElfFile.open(file);
				boolean right = false;
				try {
					right = check.test(elf);
				} finally {
					if (!right)
						elf.close();
				}
				if (right)
					return elf;
			} catch (IOException e) {
				// Not readable, or not such a file: perhaps the next one is.
			}
		return null;
	}

	/** Without a build id, at least the sizes in memory must agree. */
	private static boolean isSame(LoadedLibrary.Identity file, ElfFile elf) {
		return file.buildId().isEmpty() ? elf.memorySize() == file.size() : elf.buildId().equals(file.buildId());
	}

	/** What names follow from: each file that is looked at for a library, with size and time, a line each. */
	List<String> facts(LoadedLibrary.Identity file) {
		Set<Path> files = programs(file);
		Set<Path> debug = debugFiles(file, null);
		for (Path program : files)
			try (ElfFile elf = ElfFile.open(program)) {
				debug.addAll(debugFiles(file, elf.debugLink()));
			} catch (IOException e) {
				// It is not used.
			}
		files.addAll(debug);
		List<String> facts = new ArrayList<>();
		for (Path found : files)
			try {
				facts.add(found + "|" + Files.size(found) + "|" + Files.getLastModifiedTime(found).toMillis());
			} catch (IOException e) {
				// It has gone meanwhile.
			}
		return facts;
	}

	private Set<Path> programs(LoadedLibrary.Identity file) {
		Set<Path> found = new LinkedHashSet<>();
		for (Path root : roots) {
			add(found, root, file.path());
			add(found, root, file.name());
		}
		recorded(found, file.path());
		return found;
	}

	private Set<Path> debugFiles(LoadedLibrary.Identity file, ElfFile.DebugLink link) {
		Set<Path> found = new LinkedHashSet<>();
		String id = file.buildId();
		String byId = id.length() < 4 ? null : BUILD_IDS + "/" + id.substring(0, 2) + "/" + id.substring(2) + ".debug";
		String parent = file.path().substring(0, file.path().lastIndexOf('/') + 1);
		List<String> names = new ArrayList<>();
		if (byId != null)
			names.add(DEBUG + "/" + byId);
		if (link != null && isName(link.name())) {
			names.add(parent + link.name());
			names.add(parent + ".debug/" + link.name());
			names.add(DEBUG + parent + link.name());
		}
		for (Path root : roots) {
			names.forEach(name -> add(found, root, name));
			if (byId != null)
				add(found, root, byId);
			if (link != null && isName(link.name()))
				add(found, root, link.name());
		}
		names.forEach(name -> recorded(found, name.startsWith("/") ? name : "/" + name));
		return found;
	}

	private static boolean isName(String name) {
		return !name.isEmpty() && !name.contains("/") && !name.contains("\\") && !name.startsWith("..");
	}

	private static void add(Set<Path> found, Path root, String path) {
		try {
			Path file = root.resolve(path.replaceFirst("^/+", "")).normalize();
			if (file.startsWith(root) && Files.isRegularFile(file))
				found.add(file);
		} catch (InvalidPathException e) {
			// No such file on this system.
		}
	}

	/** Only what is below the root of this system: two slashes would lead to other machines on some. */
	private static void recorded(Set<Path> found, String path) {
		try {
			if (path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0 && Files.isRegularFile(Path.of(path)))
				found.add(Path.of(path));
		} catch (InvalidPathException e) {
			// No such file on this system.
		}
	}
}
