// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Properties;

import org.tracewright.tracer.internal.recording.BufferFolder;
import org.tracewright.tracer.recover.RecoveryException.Kind;

/** What a recording says of itself in its folder of buffers. */
final class Description {

	private static final int LARGEST = 1 << 20;
	private static final int CHANNELS = 1 << 16;

	private final Path folder;
	private final Properties properties;

	private Description(Path folder, Properties properties) {
		this.folder = folder;
		this.properties = properties;
	}

	static boolean isIn(Path folder) {
		return Files.isRegularFile(folder.resolve(BufferFolder.DESCRIPTION));
	}

	static Description read(Path folder) throws RecoveryException {
		Path file = folder.resolve(BufferFolder.DESCRIPTION);
		try {
			if (Files.size(file) > LARGEST)
				throw new RecoveryException(Kind.UNREADABLE, file + " is too large to be what a recording says of itself");
			Properties properties = new Properties();
			properties.load(new StringReader(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
			return new Description(folder, properties);
		} catch (RecoveryException e) {
			throw e;
		} catch (IOException e) {
			throw RecoveryException.of(Kind.UNREADABLE, file + " cannot be read", e);
		} catch (IllegalArgumentException e) {
			throw new RecoveryException(Kind.UNREADABLE, file + " is damaged: " + e.getMessage());
		}
	}

	/** Name of the recording. */
	String name() {
		return properties.getProperty(BufferFolder.NAME, folder.getFileName().toString());
	}

	/** Id of the process; 0 when not known. */
	long pid() {
		try {
			return Math.max(0, Long.parseLong(properties.getProperty(BufferFolder.PROCESS, "0")));
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	/** Where stream files were written to; null when they were not. */
	Path output() {
		String output = properties.getProperty(BufferFolder.OUTPUT);
		try {
			return output == null ? null : folder.toAbsolutePath().resolve(output);
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** Id of the data stream class of the channel with a name; -1 when there is none. */
	int channel(String name) {
		for (int i = 0; i < CHANNELS; i++) {
			String known = properties.getProperty(BufferFolder.CHANNEL + i);
			if (known == null)
				return -1;
			if (known.equals(name))
				return first() + i;
		}
		return -1;
	}

	private int first() {
		try {
			return Math.max(0, Integer.parseInt(properties.getProperty(BufferFolder.FIRST, "0")));
		} catch (NumberFormatException e) {
			return 0;
		}
	}

	/** Whether the files of a channel are limited in size. */
	boolean isLimited(int streamClass) {
		return Boolean.parseBoolean(properties.getProperty(BufferFolder.LIMITED + (streamClass - first())));
	}
}
