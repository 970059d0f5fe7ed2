// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/** The folders in which programs have their rings. */
final class RingFolders {

	private static final int LARGEST = 1 << 20;
	private static final String DESCRIPTION = "recording.properties";
	private static final String ORDER = "order";

	private RingFolders() {
	}

	/** The folder of a recording; null when there is none. */
	static Path find(Path rings, long id) throws IOException {
		if (!Files.isDirectory(rings))
			return null;
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(rings)) {
			for (Path folder : folders)
				if (order(folder) == id)
					return folder;
		}
		return null;
	}

	/** The number of the recording that a folder belongs to; -1 when it does not say. */
	static long order(Path folder) {
		return number(folder, ORDER);
	}

	/** The process that a folder belongs to; -1 when it does not say. */
	static long pid(Path folder) {
		return number(folder, "pid");
	}

	private static long number(Path folder, String key) {
		Path file = folder.resolve(DESCRIPTION);
		try {
			if (Files.size(file) > LARGEST)
				return -1;
			Properties properties = new Properties();
			properties.load(new StringReader(Files.readString(file)));
			return Long.parseLong(properties.getProperty(key, "-1"));
		} catch (IOException | IllegalArgumentException e) {
			return -1;
		}
	}

	/** Bytes of all files in a folder. */
	static long size(Path folder) throws IOException {
		long sum = 0;
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList())
				sum += Files.size(file);
		}
		return sum;
	}
}
