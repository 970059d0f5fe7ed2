// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where properties come from: what an agent is told, system properties, and a file, the first that has a key counts.
 *
 * @param properties what was found; keys begin with {@link SetupReader#PREFIX}
 * @param problems   what cannot be read
 */
public record Sources(Properties properties, List<String> problems) {

	private static final String FILE = "tracewright.properties";
	private static final Pattern PAIR = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9_.-]*)=(?![=~])(.*)", Pattern.DOTALL);

	/**
	 * Collects them.
	 *
	 * @param arguments of the agent: a file, or {@code key=value,...}; empty for none
	 * @param system    the system's
	 * @param working   the folder where a file is looked for when nothing says whether to record
	 */
	public static Sources collect(String arguments, Properties system, Path working) {
		List<String> problems = new ArrayList<>();
		Properties said = new Properties();
		for (String key : system.stringPropertyNames())
			if (key.startsWith(SetupReader.PREFIX))
				said.setProperty(key, system.getProperty(key));
		if (PAIR.matcher(arguments).matches())
			pairs(arguments, said);
		else if (!arguments.isBlank())
			said.setProperty(SetupReader.CONFIG, arguments.strip());
		String file = said.getProperty(SetupReader.CONFIG);
		Properties all = new Properties();
		if (file != null)
			load(file, all, problems);
		else if (said.getProperty(SetupReader.RECORDING) == null && Files.isRegularFile(working.resolve(FILE)))
			loadFound(working.resolve(FILE), all, problems);
		all.putAll(said);
		return new Sources(all, problems);
	}

	private static void pairs(String arguments, Properties to) {
		String key = null;
		for (String piece : Quoted.split(arguments, ',')) {
			Matcher pair = PAIR.matcher(piece);
			if (pair.matches()) {
				key = full(pair.group(1));
				to.setProperty(key, pair.group(2));
			} else {
				// The first piece is a pair: this one is more of a value that has commas itself.
				to.setProperty(key, to.getProperty(key) + "," + piece);
			}
		}
	}

	private static String full(String key) {
		return key.startsWith(SetupReader.PREFIX) ? key : SetupReader.PREFIX + key;
	}

	private static void load(String name, Properties to, List<String> problems) {
		try {
			load(Path.of(name), to);
		} catch (InvalidPathException e) {
			problems.add(SetupReader.CONFIG + " = " + name + ": this cannot be a path: " + e.getReason());
		} catch (IOException | IllegalArgumentException e) {
			problems.add(
					SetupReader.CONFIG + " = " + name + ": the file cannot be read (" + e + "); name a file with properties");
		}
	}

	/** Somebody else may have put it into a folder that all can write to. */
	private static void loadFound(Path file, Properties to, List<String> problems) {
		try {
			String owner = Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).getName();
			String user = System.getProperty("user.name", "");
			if (owner.equals(user) || owner.endsWith("\\" + user))
				load(file, to);
			else
				problems.add(file + " is not read, as it belongs to " + owner + " and not to " + user
						+ ": to use it, name it with -D" + SetupReader.CONFIG);
		} catch (IOException | IllegalArgumentException e) {
			problems.add(file + " cannot be read (" + e + ")");
		}
	}

	private static void load(Path file, Properties to) throws IOException {
		Properties loaded = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			loaded.load(reader);
		}
		for (String key : loaded.stringPropertyNames())
			to.setProperty(full(key), loaded.getProperty(key));
	}
}
