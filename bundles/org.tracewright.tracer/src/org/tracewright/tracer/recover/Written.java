// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The files of a data stream that the recording has written, as far as they consist of whole packets. */
final class Written {

	/** Nothing was written. */
	static final Written NOTHING = new Written();

	private static final long LARGEST_PACKET = Integer.MAX_VALUE;

	/**
	 * The begin of a file that is complete.
	 *
	 * @param bytes whole packets
	 */
	record Part(Path file, long bytes) {
	}

	private final List<Part> parts = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();
	private long packets;
	private long missing;
	private Header last;
	private long lastAt;

	private Written() {
	}

	/**
	 * Looks at the files of a stream.
	 *
	 * @param folder  where they are; null when there are none
	 * @param limited whether their names have numbers
	 * @param ring    what its ring says of them; null when that is not known: then all whole packets count
	 */
	static Written find(Path folder, String stream, boolean limited, ControlPage ring) throws IOException {
		if (folder == null || ring != null && ring.outputBytes() == 0 && ring.outputFile() == 0)
			return NOTHING;
		Written written = new Written();
		List<Path> files = files(folder, stream, limited, ring == null ? newest(folder, stream, limited) : ring.outputFile());
		for (int i = 0; i < files.size(); i++)
			written.walk(files.get(i), i < files.size() - 1 || ring == null ? -1 : ring.outputBytes(),
					limited && ring != null && ring.outputFile() > 0,
					limited && !files.getFirst().equals(folder.resolve(stream + "_0")));
		return written;
	}

	private static List<Path> files(Path folder, String stream, boolean limited, long newest) {
		List<Path> files = new ArrayList<>();
		if (!limited) {
			if (Files.isRegularFile(folder.resolve(stream), LinkOption.NOFOLLOW_LINKS))
				files.add(folder.resolve(stream));
			return files;
		}
		for (long number = newest; number >= 0; number--) {
			Path file = folder.resolve(stream + "_" + number);
			if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
				break;
			files.addFirst(file);
		}
		return files;
	}

	private static long newest(Path folder, String stream, boolean limited) throws IOException {
		long newest = -1;
		if (limited && Files.isDirectory(folder))
			try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
				for (Path file : all) {
					String name = file.getFileName().toString();
					if (name.startsWith(stream + "_") && name.substring(stream.length() + 1).matches("[0-9]{1,9}"))
						newest = Math.max(newest, Long.parseLong(name.substring(stream.length() + 1)));
				}
			}
		return newest;
	}

	/**
	 * Finds out how much of a file is complete.
	 *
	 * @param noted what the ring says, -1 when it says nothing
	 * @param next  whether the ring may still mean the file before
	 * @param later whether files before the first were deleted
	 */
	private void walk(Path file, long noted, boolean next, boolean later) throws IOException {
		try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
			long at = 0;
			long first = packets;
			while (at != noted) {
				Header header = Header.read(in, at);
				// What is behind the packets of the last file was not finished.
				if (header == null || !header.hasMagic() || header.size() == 0 || header.size() > LARGEST_PACKET
						|| at + header.size() > in.size())
					break;
				count(header, later);
				lastAt = at;
				at += header.size();
			}
			parts.add(new Part(file, at));
			// The number of a file is noted before its size: until then there is one packet in it.
			boolean whole = noted < 0 ? at == in.size() : at == noted || next && packets == first + 1;
			if (!whole)
				problems.add(file + " is damaged at byte " + at + ": what is behind is left out");
		}
	}

	private void count(Header header, boolean later) {
		long before = last == null ? -1 : last.sequence();
		if (last != null || !later)
			missing += Math.max(0, header.sequence() - before - 1);
		packets++;
		last = header;
	}

	/** Complete parts of files, oldest first. */
	List<Part> parts() {
		return parts;
	}

	/** What is wrong with the files. */
	List<String> problems() {
		return problems;
	}

	long packets() {
		return packets;
	}

	/** Packets that are missing from the numbers. */
	long missing() {
		return missing;
	}

	/** The last packet; null when there is none. */
	Header last() {
		return last;
	}

	/** Where it is in the last file. */
	long lastAt() {
		return lastAt;
	}
}
