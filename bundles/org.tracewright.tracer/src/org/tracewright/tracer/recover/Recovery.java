// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

import org.tracewright.tracer.internal.recording.BufferFolder;
import org.tracewright.tracer.recover.RecoveryException.Kind;

/**
 * Makes traces of what a recording leaves when its process is killed: a folder with the files of its rings. Every event that was committed is in the trace, once
 * and in order. The folder itself stays as it is. Interrupting the thread cancels: then a {@link java.util.concurrent.CancellationException} is thrown, and nothing
 * is left of the trace.
 */
public final class Recovery {

	private Recovery() {
	}

	/**
	 * The folders of buffers in a place, in the order of their names: the place itself, or those right in it.
	 *
	 * @throws RecoveryException when it cannot be read
	 */
	public static List<Path> find(Path place) throws RecoveryException {
		if (Description.isIn(place))
			return List.of(place);
		List<Path> found = new ArrayList<>();
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, Description::isIn)) {
			folders.forEach(found::add);
		} catch (IOException e) {
			throw RecoveryException.of(Kind.UNREADABLE, place + " cannot be read", e);
		}
		Collections.sort(found);
		return found;
	}

	/**
	 * The process that records into a folder, if it is alive. As numbers of processes are used again, it may be another one.
	 *
	 * @throws RecoveryException when the folder cannot be read
	 */
	public static OptionalLong owner(Path buffers) throws RecoveryException {
		long pid = Description.read(buffers).pid();
		return Owner.isAlive(pid) ? OptionalLong.of(pid) : OptionalLong.empty();
	}

	/**
	 * Makes a trace.
	 *
	 * @param buffers  folder of buffers
	 * @param output   must not be there, or be an empty folder; appears when it is complete
	 * @param force    whether to do so even though the process is alive: what it writes meanwhile may be missing or damaged
	 * @param progress told the bytes written so far; what it throws cancels
	 * @throws RecoveryException when nothing can be recovered or written: nothing is left of the trace
	 */
	public static RecoveryReport recover(Path buffers, Path output, boolean force, LongConsumer progress)
			throws RecoveryException {
		Description description = open(buffers, force);
		try (NewFolder folder = new NewFolder(output, buffers)) {
			RecoveryReport report = run(buffers, description, folder.path(), output, new Copier(progress));
			folder.finish();
			return report;
		}
	}

	/**
	 * Makes a trace of each of some folders, below one folder and with their names. Those of which nothing can be made have a report without a trace.
	 *
	 * @param place    in which all the folders are
	 * @param folders  folders of buffers, at least one
	 * @param output   must not be there, or be an empty folder; appears when all is complete
	 * @param force    whether to do so even though processes are alive
	 * @param progress told the bytes written so far; what it throws cancels
	 * @return a report for each, in their order
	 * @throws RecoveryException when nothing can be recovered of any, or written: nothing is left of the traces
	 */
	public static List<RecoveryReport> recoverAll(Path place, List<Path> folders, Path output, boolean force,
			LongConsumer progress) throws RecoveryException {
		Copier copier = new Copier(progress);
		try (NewFolder folder = new NewFolder(output, place)) {
			List<RecoveryReport> reports = new ArrayList<>();
			RecoveryException first = null;
			for (Path buffers : folders) {
				String name = buffers.getFileName().toString();
				Path trace = Files.createDirectory(folder.path().resolve(name));
				try {
					reports.add(run(buffers, open(buffers, force), trace, output.resolve(name), copier));
				} catch (RecoveryException e) {
					if (e.kind() != Kind.UNREADABLE)
						throw e;
					first = first == null ? e : first;
					Files.deleteIfExists(trace.resolve(BufferFolder.METADATA));
					Files.delete(trace);
					reports.add(new RecoveryReport(buffers, null, name, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of(e.getMessage())));
				}
			}
			if (first != null && reports.stream().allMatch(r -> r.trace() == null))
				throw first;
			folder.finish();
			return reports;
		} catch (RecoveryException e) {
			throw e;
		} catch (IOException e) {
			throw RecoveryException.of(Kind.UNWRITABLE, "no traces can be made in " + output, e);
		}
	}

	private static Description open(Path buffers, boolean force) throws RecoveryException {
		Description description = Description.read(buffers);
		if (!force && Owner.isAlive(description.pid()))
			throw new RecoveryException(Kind.ALIVE, "recording '" + description.name() + "' in " + buffers
					+ " belongs to process " + description.pid() + ", which is alive: stop the recording or the process first");
		return description;
	}

	private static RecoveryReport run(Path buffers, Description description, Path trace, Path place, Copier copier)
			throws RecoveryException {
		try {
			return new FolderRecovery(buffers, description, copier).run(trace, place);
		} catch (RecoveryException e) {
			throw e;
		} catch (IOException e) {
			throw RecoveryException.of(Kind.UNWRITABLE, "the trace cannot be written", e);
		}
	}
}
