// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/** The folder in which the state of each session is kept, a JSON file for each. A file is what it was before or after a change, also when the daemon is killed. For any thread. */
final class SessionStore {

	private static final String EXTENSION = ".json";
	private static final String UNFINISHED = ".new";
	private static final String BROKEN = ".broken";
	private static final int LARGEST = 16 << 20;

	private final Path folder;
	private final String boot;
	private final Gson gson = new Gson();

	/**
	 * In a folder.
	 *
	 * @throws IOException when it cannot be made
	 */
	SessionStore(Path folder) throws IOException {
		this.folder = folder;
		Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		Path id = Path.of("/proc/sys/kernel/random/boot_id");
		boot = Files.isReadable(id) ? Files.readString(id).strip() : "";
	}

	/** Names the time since the machine was started: the clock counts from there. */
	String boot() {
		return boot;
	}

	/** Keeps a session. */
	synchronized void save(String name, Session.Saved state) throws IOException {
		Path unfinished = folder.resolve(name + UNFINISHED);
		Files.writeString(unfinished, gson.toJson(state), StandardCharsets.UTF_8);
		Files.move(unfinished, folder.resolve(name + EXTENSION), StandardCopyOption.ATOMIC_MOVE,
				StandardCopyOption.REPLACE_EXISTING);
	}

	/** Forgets a session. */
	synchronized void remove(String name) throws IOException {
		Files.deleteIfExists(folder.resolve(name + EXTENSION));
	}

	/** A session that was kept, or why it cannot be read: then its file has another name now. */
	record Loaded(Session.Saved state, String problem) {
	}

	/** All that were kept. */
	synchronized List<Loaded> load() throws IOException {
		List<Loaded> all = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
			for (Path file : files)
				all.add(load(file));
		}
		return all;
	}

	private Loaded load(Path file) throws IOException {
		String problem = "it is empty";
		try {
			if (Files.size(file) > LARGEST)
				problem = "it is larger than " + LARGEST + " bytes";
			else {
				Session.Saved state = gson.fromJson(Files.readString(file), Session.Saved.class);
				if (state != null && state.spec() != null && state.output() != null && state.written() != null)
					return new Loaded(state, null);
			}
		} catch (JsonParseException | IOException e) {
			problem = e.getMessage();
		}
		Path aside = file.resolveSibling(file.getFileName() + BROKEN);
		Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
		return new Loaded(null, "the state of a session cannot be read (" + problem + "); it is kept in " + aside);
	}
}
