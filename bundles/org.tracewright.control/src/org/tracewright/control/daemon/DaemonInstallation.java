// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tracewright.control.TracerException;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.Command;
import org.tracewright.control.transport.CommandResult;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.trace.Progress;

/**
 * Brings the session daemon to a host that has no command {@code tracewright}: into a folder of the user's home, each file checked by its SHA-256. What is there already
 * is not brought again. The command comes last, and goes first when something has to be replaced: so there is none that would use half of the files.
 */
public final class DaemonInstallation {

	/** The folder below the user's home that holds one folder for each version. */
	public static final String FOLDER = ".local/share/tracewright";

	private static final String PROGRAM = "bin/tracewright";
	private static final String PART = ".part";
	private static final String PRIVATE = "700";
	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");
	/** A sum and a name; a backslash before them says that the name is escaped, of which only the folder can have need. */
	private static final Pattern SUM = Pattern.compile("\\\\?([0-9a-f]{64}) [ *](.*)");
	private static final Duration COPY_LIMIT = Duration.ofMinutes(10);
	private static final Duration CLEAN_LIMIT = Duration.ofSeconds(5);
	private static final String SPACE = "see that there is room, and that the folder may be written; nothing of it is used as it is";

	/**
	 * A file.
	 *
	 * @param path  below the folder of the version: {@code lib/NAME.jar} for what is on the class path, {@link #TRACER} for what is loaded into programs
	 * @param bytes all of it; nobody changes it
	 */
	public record Part(String path, byte[] bytes) {

		/** Path of the tracer's jar. */
		public static final String TRACER = "agent/tracewright-tracer.jar";

		private static final String LIBRARIES = "lib/";

		/**
		 * Checks the path.
		 *
		 * @throws IllegalArgumentException when it is not a file in a folder, both with plain names
		 */
		public Part {
			String[] names = path.split("/", -1);
			if (names.length != 2 || !NAME.matcher(names[0]).matches() || !NAME.matcher(names[1]).matches())
				throw new IllegalArgumentException("not a plain path: " + path);
		}

		/** A jar of the class path. */
		public static Part library(String name, byte[] bytes) {
			return new Part(LIBRARIES + name + ".jar", bytes);
		}

		private boolean isLibrary() {
			return path.startsWith(LIBRARIES);
		}

		private String folder() {
			return path.substring(0, path.indexOf('/'));
		}

		private String sum() {
			try {
				return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
			} catch (NoSuchAlgorithmException e) {
				throw new IllegalStateException(e);
			}
		}
	}

	private final Connection connection;
	private final List<String> prefix;
	private final String version;
	private final List<Part> parts;

	/**
	 * An installation to be made.
	 *
	 * @param prefix  comes before each command: {@code env NAME=VALUE} for example
	 * @param version name of its folder
	 * @param parts   what the daemon is made of; the command is made here
	 * @throws IllegalArgumentException when the version is no plain name
	 */
	public DaemonInstallation(Connection connection, List<String> prefix, String version, List<Part> parts) {
		if (!NAME.matcher(version).matches())
			throw new IllegalArgumentException("not a plain name: " + version);
		this.connection = connection;
		this.prefix = List.copyOf(prefix);
		this.version = version;
		this.parts = List.copyOf(parts);
	}

	/**
	 * Makes it, and removes earlier versions that nothing uses. When this fails or is cancelled, what has come is kept for the next time, and cannot be started.
	 *
	 * @param progress in bytes
	 * @return absolute path of the command on the host
	 * @throws TracerException     when the host has no Java, no room or not the programs for it, or a file did not arrive as it is; the message says what and where
	 * @throws ConnectionException when the host was lost, or somebody cancelled
	 */
	public String run(Progress progress) throws ConnectionException, TracerException {
		HostCommands host = new HostCommands(connection, prefix, progress::isCancelled);
		HostJava.need(host);
		String home = home(host);
		String folder = home + '/' + FOLDER + '/' + version;
		List<Part> all = withProgram();
		makeFolders(host, home, folder, all);
		Map<String, String> there = sums(host, folder, all.stream().map(Part::path).toList());
		List<Part> wanted = new ArrayList<>(all.stream().filter(part -> !part.sum().equals(there.get(part.path()))).toList());
		String program = folder + '/' + PROGRAM;
		if (!wanted.isEmpty()) {
			host.need("removing " + program, SPACE, Command.of("rm", "-f", program));
			if (!wanted.contains(all.getLast()))
				wanted.add(all.getLast());
		}
		long total = wanted.stream().mapToLong(part -> part.bytes().length).sum();
		long done = 0;
		for (Part part : wanted) {
			progress.report(done, total);
			bring(host, folder, part);
			done += part.bytes().length;
		}
		OldVersions.remove(host, home + '/' + FOLDER, version);
		progress.report(total, total);
		return program;
	}

	/** The command is the last one. */
	private List<Part> withProgram() {
		List<Part> all = new ArrayList<>(parts);
		List<String> jars = parts.stream().filter(Part::isLibrary).map(Part::path).toList();
		String tracer = parts.stream().map(Part::path).filter(Part.TRACER::equals).findFirst().orElse(null);
		all.add(new Part(PROGRAM, StartScript.of(jars, tracer)));
		return all;
	}

	private String home(HostCommands host) throws ConnectionException, TracerException {
		Command command = Command.of("printenv", "HOME");
		CommandResult result = host.run(command);
		if (HostCommands.isMissing(result))
			throw host.missing("finding the home folder", command);
		String home = result.outputText().replaceAll("[\r\n]+$", "");
		if (!home.startsWith("/") || home.indexOf('\n') >= 0)
			throw new TracerException(
					connection.target() + " does not say where the home folder of the user is: HOME has to be set there");
		return home.equals("/") ? "" : home;
	}

	/** All of them for the user alone, as the daemon that is started of it is the user's. */
	private static void makeFolders(HostCommands host, String home, String folder, List<Part> parts)
			throws ConnectionException, TracerException {
		List<String> arguments = new ArrayList<>(List.of("mkdir", "-p", "-m", PRIVATE, home + '/' + FOLDER, folder));
		for (String name : new TreeSet<>(parts.stream().map(Part::folder).toList()))
			arguments.add(folder + '/' + name);
		host.need("making " + folder, SPACE, Command.of(arguments));
	}

	/** The sums of those files that are there, by their paths below the folder. */
	private static Map<String, String> sums(HostCommands host, String folder, List<String> paths)
			throws ConnectionException, TracerException {
		List<String> arguments = new ArrayList<>(List.of("sha256sum"));
		paths.forEach(path -> arguments.add(folder + '/' + path));
		Command command = Command.of(arguments).withLimit(COPY_LIMIT);
		// It fails when one of them is not there, and tells the others all the same.
		CommandResult result = host.run(command);
		if (HostCommands.isMissing(result))
			throw host.missing("checking what is in " + folder, command);
		Map<String, String> sums = new HashMap<>();
		result.outputText().lines().map(SUM::matcher).filter(Matcher::matches).forEach(line -> paths.stream()
				.filter(path -> line.group(2).endsWith('/' + path)).forEach(path -> sums.put(path, line.group(1))));
		return sums;
	}

	private void bring(HostCommands host, String folder, Part part) throws ConnectionException, TracerException {
		String path = folder + '/' + part.path();
		boolean good = false;
		try {
			host.need("writing " + path, SPACE,
					Command.of("dd", "of=" + path + PART, "bs=64k").withInput(part.bytes()).withLimit(COPY_LIMIT));
			String sum = sums(host, folder, List.of(part.path() + PART)).get(part.path() + PART);
			if (!part.sum().equals(sum))
				throw new TracerException(path + " on " + connection.target() + " is not what was sent there: its SHA-256 is "
						+ (sum == null ? "not known" : sum) + " instead of " + part.sum()
						+ ". It was removed: try again, and have the disk looked at when it happens again");
			host.need("making " + path + " a file of the user alone", SPACE,
					Command.of("chmod", part.path().equals(PROGRAM) ? PRIVATE : "600", path + PART));
			host.need("renaming " + path + PART, SPACE, Command.of("mv", "-f", path + PART, path));
			good = true;
		} finally {
			if (!good)
				clean(path + PART);
		}
	}

	/** What is incomplete is removed, also when somebody has cancelled; should that fail, it is overwritten the next time. */
	private void clean(String path) {
		try {
			new HostCommands(connection, prefix, Cancellation.NEVER).run(Command.of("rm", "-f", path).withLimit(CLEAN_LIMIT));
		} catch (ConnectionException e) {
			// What went wrong before is what the user has to know.
		}
	}
}
