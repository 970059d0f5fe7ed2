// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.tracewright.control.internal.Printable;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.Command;
import org.tracewright.control.transport.CommandResult;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.RemoteFile;
import org.tracewright.control.transport.RemoteProcess;

/** Files of a target read by programs that run there ({@code find}, {@code dd} and {@code tail}), for those that only the user may read as whom the programs run. */
public final class CommandFiles implements FileSource {

	/** Kind, size, time and name, each ended by a NUL, which no name has. */
	private static final String FORMAT = "%y\\0%s\\0%T@\\0%f\\0";
	private static final int FIELDS = 4;
	private static final Duration LIMIT = Duration.ofMinutes(2);

	private final Connection connection;
	private final Cancellation cancellation;

	/** Files of a target. */
	public CommandFiles(Connection connection, Cancellation cancellation) {
		this.connection = connection;
		this.cancellation = cancellation;
	}

	/** A program that says in English what goes wrong, which is understood here. */
	private static List<String> program(String... arguments) {
		List<String> all = new ArrayList<>(List.of("env", "LC_ALL=C"));
		all.addAll(List.of(arguments));
		return all;
	}

	/** A path that no program takes for an option; an empty one is the folder in which programs begin. */
	private static String path(String path) {
		return path.startsWith("/") ? path : "./" + path;
	}

	private CommandResult run(String path, String... arguments) throws ConnectionException {
		CommandResult result = connection.run(Command.of(program(arguments)).withLimit(LIMIT), cancellation);
		if (!result.succeeded())
			throw refused(path, result.errorText());
		return result;
	}

	private ConnectionException refused(String path, String said) {
		if (said.contains("No such file") || said.contains("Not a directory"))
			return LocalFiles.noSuchFile(path, connection.target(), null);
		if (said.contains("Permission denied"))
			return LocalFiles.denied(path, connection.target(), null);
		return new ConnectionException(Kind.FAILED, Printable.of(path) + " on " + connection.target() + " cannot be read ("
				+ Printable.of(said.isBlank() ? "no reason given" : said.strip()) + ")");
	}

	@Override
	public List<RemoteFile> list(String folder) throws ConnectionException {
		// Behind the slash a link is what it leads to.
		CommandResult result = run(folder, "find", path(folder) + "/", "-mindepth", "1", "-maxdepth", "1", "-printf", FORMAT);
		List<RemoteFile> files = files(folder, result.outputText());
		if (files.size() > MAX_ENTRIES || result.isTruncated())
			throw LocalFiles.tooMany(folder, connection.target());
		return files;
	}

	@Override
	public RemoteFile look(String path) throws ConnectionException {
		List<RemoteFile> files = files(path, run(path, "find", path(path), "-maxdepth", "0", "-printf", FORMAT).outputText());
		if (files.size() != 1)
			throw LocalFiles.noSuchFile(path, connection.target(), null);
		return files.getFirst();
	}

	private List<RemoteFile> files(String path, String text) throws ConnectionException {
		String[] fields = text.split("\0", -1);
		List<RemoteFile> files = new ArrayList<>();
		try {
			for (int i = 0; i + FIELDS < fields.length; i += FIELDS)
				files.add(file(fields[i], fields[i + 1], fields[i + 2], fields[i + 3]));
		} catch (RuntimeException e) {
			throw failure(path, e);
		}
		return files;
	}

	private static RemoteFile file(String type, String size, String time, String name) {
		RemoteFile.Kind kind = switch (type) {
			case "f" -> RemoteFile.Kind.FILE;
			case "d" -> RemoteFile.Kind.FOLDER;
			case "l" -> RemoteFile.Kind.LINK;
			default -> RemoteFile.Kind.OTHER;
		};
		int point = time.indexOf('.');
		return new RemoteFile(name, kind, kind == RemoteFile.Kind.FILE ? Long.parseLong(size) : 0,
				Instant.ofEpochSecond(Long.parseLong(point < 0 ? time : time.substring(0, point))));
	}

	@Override
	public byte[] read(String path, long offset, int length) throws ConnectionException {
		if (length == 0)
			return new byte[0];
		return run(path, "dd", "if=" + path(path), "bs=64k", "iflag=skip_bytes,count_bytes,fullblock", "skip=" + offset,
				"count=" + length).output();
	}

	@Override
	public InputStream read(String path, long offset) throws ConnectionException {
		RemoteProcess process = connection.open(program("tail", "-c", "+" + (offset + 1), "--", path(path)), cancellation);
		return new FilterInputStream(process.output()) {

			@Override
			public int read(byte[] bytes, int from, int most) throws IOException {
				int count = super.read(bytes, from, most);
				if (count < 0 && process.exitCode().orElse(0) != 0)
					throw refused(path, process.errorText());
				return count;
			}

			@Override
			public void close() {
				process.close();
			}
		};
	}

	@Override
	public ConnectionException failure(String path, Exception e) {
		return e instanceof ConnectionException known
				? known
				: new ConnectionException(Kind.FAILED,
						Printable.of(path) + " on " + connection.target() + " cannot be read (" + Printable.of(e) + ")", e);
	}

	@Override
	public void close() {
		// Each reader ends its own program.
	}
}
