// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder with the rings of a recording and its metadata so far. It is the user's alone, has a name that no other recording has, and stays when the process
 * is killed: then it holds what can be recovered.
 */
public final class BufferFolder {

	/** Describes the recording, as properties. */
	public static final String DESCRIPTION = "recording.properties";
	/** The metadata so far. */
	public static final String METADATA = "metadata";
	/** Property: the folder that stream files are written to, absolute; missing when they are not. */
	public static final String OUTPUT = "output";
	/** Property: id of the process. */
	public static final String PROCESS = "pid";
	/** Property: name of the recording. */
	public static final String NAME = "name";
	/** Property, followed by the number of a channel: whether its files are limited in size. */
	public static final String LIMITED = "limited.";
	/** Property, followed by the number of a channel: its name. */
	public static final String CHANNEL = "channel.";
	/** Property: number by which the session daemon knows the recording; missing when none asked for it. */
	public static final String ORDER = "order";
	/** Property: id of the first channel's data stream class; 0 when missing. The channels' numbers count from it. */
	public static final String FIRST = "first";

	private final Path path;

	private BufferFolder(Path path) {
		this.path = path;
	}

	/** Where recordings have their rings unless told otherwise: {@code $XDG_RUNTIME_DIR/tracewright}, or a folder of the user's in memory. */
	public static Path standard() {
		String runtime = System.getenv("XDG_RUNTIME_DIR");
		if (runtime != null && !runtime.isEmpty() && Files.isWritable(Path.of(runtime)))
			return Path.of(runtime, "tracewright");
		Path memory = Path.of("/dev/shm");
		Path base = Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir"));
		return base.resolve("tracewright-" + System.getProperty("user.name", "user").replaceAll("[^A-Za-z0-9._-]", "_"));
	}

	/**
	 * Makes the folder of a recording.
	 *
	 * @param base        where such folders are, made if need be
	 * @param name        of the recording
	 * @param description what recovery needs to know
	 * @throws IOException when it cannot be made, or somebody else could read or change what is in {@code base}
	 */
	public static BufferFolder create(Path base, String name, Properties description) throws IOException {
		if (!Files.isDirectory(base))
			Files.createDirectories(base, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		if (!Files.getOwner(base, LinkOption.NOFOLLOW_LINKS).equals(me(base)))
			throw new IOException(base + " belongs to somebody else: name another folder for the buffers");
		String unique = String.format(Locale.ROOT, "%s-%d-%s", name, ProcessHandle.current().pid(),
				UUID.randomUUID().toString().substring(0, 8));
		Path path = Files.createDirectory(base.resolve(unique),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		StringBuilder text = new StringBuilder();
		for (String key : description.stringPropertyNames().stream().sorted().toList())
			text.append(key).append('=').append(description.getProperty(key).replace("\\", "\\\\").replace("\n", "\\n"))
					.append('\n');
		Files.writeString(path.resolve(DESCRIPTION), text, StandardCharsets.UTF_8);
		return new BufferFolder(path);
	}

	private static java.nio.file.attribute.UserPrincipal me(Path base) throws IOException {
		Path probe = Files.createTempFile(base.toAbsolutePath(), ".owner", "");
		try {
			return Files.getOwner(probe);
		} finally {
			Files.delete(probe);
		}
	}

	/** Name of the file of a ring. */
	public static String ringName(String channel, long stream) {
		return channel + "_" + stream + ".ring";
	}

	/** Name of a data stream's files. */
	public static String streamName(String channel, long stream) {
		return channel + "_" + stream;
	}

	/** The folder. */
	public Path path() {
		return path;
	}

	/** Removes it with all that is in it: nothing is to be recovered. */
	void delete() throws IOException {
		try (Stream<Path> files = Files.walk(path)) {
			List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
			for (Path file : all)
				Files.delete(file);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
