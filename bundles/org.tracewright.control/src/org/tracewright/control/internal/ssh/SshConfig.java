// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

import org.tracewright.control.internal.Printable;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.control.transport.SshSettings;
import org.tracewright.control.transport.SshTarget;

/**
 * The user's SSH settings, as ssh_config(5) describes them: {@code Host} with patterns, {@code Match} by {@code all}, {@code host}, {@code originalhost},
 * {@code user} and {@code localuser}, {@code Include}; the first value wins. A {@code Match} by anything else (such as a command) never matches.
 */
final class SshConfig {

	private static final int MAX_SIZE = 1 << 20;
	private static final int MAX_INCLUDES = 16;
	private static final List<String> USUAL_KEYS = List.of("id_ed25519", "id_ecdsa", "id_rsa");

	private final SshSettings settings;
	private final SshTarget target;
	private final Map<String, List<String>> values = new HashMap<>();

	private SshConfig(SshSettings settings, SshTarget target) {
		this.settings = settings;
		this.target = target;
	}

	/** What the settings say of a target. */
	static SshHost resolve(SshSettings settings, SshTarget target) throws ConnectionException {
		SshConfig config = new SshConfig(settings, target);
		config.read(settings.folder().resolve("config"), true, 0);
		return config.host();
	}

	private void read(Path file, boolean active, int depth) throws ConnectionException {
		if (!Files.isRegularFile(file))
			return;
		if (depth > MAX_INCLUDES)
			throw wrong(file, 0, "files include one another more than " + MAX_INCLUDES + " times: remove the circle");
		List<String> lines;
		try {
			if (Files.size(file) > MAX_SIZE)
				throw wrong(file, 0, "it is larger than 1 MiB: that is no SSH configuration");
			lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
		} catch (ConnectionException e) {
			throw e;
		} catch (IOException e) {
			throw wrong(file, 0, "it cannot be read (" + Printable.of(e) + "): see to its permissions");
		}
		boolean matches = active;
		for (int i = 0; i < lines.size(); i++) {
			List<String> words = words(lines.get(i), file, i + 1);
			if (words.isEmpty())
				continue;
			String key = words.getFirst().toLowerCase(Locale.ROOT);
			List<String> rest = words.subList(1, words.size());
			if (rest.isEmpty())
				throw wrong(file, i + 1, "'" + Printable.of(words.getFirst()) + "' has no value");
			switch (key) {
				case "host" -> matches = active && Patterns.anyMatch(rest, target.host());
				case "match" -> matches = active && match(rest);
				case "include" -> {
					if (matches)
						include(rest, depth + 1);
				}
				default -> {
					if (matches)
						set(key, rest);
				}
			}
		}
	}

	private void set(String key, List<String> words) {
		if (key.equals("identityfile"))
			values.computeIfAbsent(key, k -> new ArrayList<>()).addAll(words);
		else
			values.putIfAbsent(key, words);
	}

	/** The words of a line; the first may be parted from the others by an equals sign. */
	private static List<String> words(String line, Path file, int number) throws ConnectionException {
		List<String> words = new ArrayList<>();
		int i = 0;
		while (i < line.length()) {
			char c = line.charAt(i);
			if (Character.isWhitespace(c) || c == '=' && words.size() == 1 && line.substring(0, i).indexOf('=') < 0) {
				i++;
			} else if (c == '#') {
				break;
			} else if (c == '"') {
				int end = line.indexOf('"', i + 1);
				if (end < 0)
					throw wrong(file, number, "a quote is not closed");
				words.add(line.substring(i + 1, end));
				i = end + 1;
			} else {
				int end = i;
				while (end < line.length() && !Character.isWhitespace(line.charAt(end))
						&& !(words.isEmpty() && line.charAt(end) == '='))
					end++;
				words.add(line.substring(i, end));
				i = Math.max(end, i + 1);
			}
		}
		return words;
	}

	private boolean match(List<String> words) {
		boolean all = true;
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i).toLowerCase(Locale.ROOT);
			boolean negated = word.startsWith("!");
			String criterion = negated ? word.substring(1) : word;
			if (criterion.equals("all"))
				continue;
			String value = i + 1 < words.size() ? words.get(++i) : "";
			List<String> patterns = List.of(value.split(","));
			BooleanSupplier test = switch (criterion) {
				case "host" -> () -> Patterns.anyMatch(patterns, hostName());
				case "originalhost" -> () -> Patterns.anyMatch(patterns, target.host());
				case "user" -> () -> Patterns.anyMatch(patterns, user());
				case "localuser" -> () -> Patterns.anyMatch(patterns, System.getProperty("user.name"));
				default -> null;
			};
			all &= test != null && test.getAsBoolean() != negated;
		}
		return all;
	}

	private void include(List<String> patterns, int depth) throws ConnectionException {
		for (String pattern : patterns)
			for (Path file : files(expandHome(pattern)))
				read(file, true, depth);
	}

	/** The files of a pattern, whose last part may have wildcards, sorted. */
	private List<Path> files(String pattern) {
		try {
			Path path = settings.folder().resolve(pattern);
			if (!pattern.contains("*") && !pattern.contains("?"))
				return List.of(path);
			TreeSet<Path> found = new TreeSet<>();
			try (DirectoryStream<Path> entries = Files.newDirectoryStream(path.getParent(), path.getFileName().toString())) {
				entries.forEach(found::add);
			}
			return List.copyOf(found);
		} catch (IOException | DirectoryIteratorException | InvalidPathException e) {
			return List.of(); // As ssh does: what is not there is not included.
		}
	}

	private SshHost host() throws ConnectionException {
		String hostName = hostName();
		int port = target.port() != 0 ? target.port() : number("port", SshHost.PORT);
		String jump = value("proxyjump", "none");
		String command = value("proxycommand", "none");
		if (jump.equalsIgnoreCase("none") && !command.equalsIgnoreCase("none"))
			throw wrong(settings.folder().resolve("config"), 0, "it asks for a ProxyCommand for " + Printable.of(target.host())
					+ ", which is not supported: say ProxyJump instead");
		List<Path> keys = paths("identityfile", hostName, port);
		boolean only = isYes("identitiesonly");
		List<Path> known = paths("userknownhostsfile", hostName, port);
		if (keys.isEmpty() && !values.containsKey("identityfile"))
			keys = USUAL_KEYS.stream().map(settings.folder()::resolve).toList();
		if (known.isEmpty())
			known = List.of(settings.folder().resolve("known_hosts"));
		List<Path> all = new ArrayList<>(known);
		all.addAll(settings.globalHosts());
		return new SshHost(target.host(), hostName, port, user(), keys, only, jumps(jump),
				value("hostkeyalias", hostName).toLowerCase(Locale.ROOT),
				values.containsKey("hostkeyalias") ? SshHost.PORT : port, all, isYes("hashknownhosts"));
	}

	private List<SshTarget> jumps(String text) throws ConnectionException {
		if (text.equalsIgnoreCase("none"))
			return List.of();
		List<SshTarget> jumps = new ArrayList<>();
		for (String jump : text.split(","))
			try {
				jumps.add(SshTarget.parse(jump));
			} catch (IllegalArgumentException e) {
				throw wrong(settings.folder().resolve("config"), 0,
						"in ProxyJump for " + Printable.of(target.host()) + ": " + Printable.of(e));
			}
		return jumps;
	}

	private String hostName() {
		return value("hostname", "%h").replace("%h", target.host()).replace("%%", "%");
	}

	private String user() {
		return target.user().isEmpty() ? value("user", System.getProperty("user.name")) : target.user();
	}

	private String value(String key, String otherwise) {
		List<String> words = values.get(key);
		return words == null ? otherwise : words.getFirst();
	}

	private boolean isYes(String key) {
		String value = value(key, "no").toLowerCase(Locale.ROOT);
		return value.equals("yes") || value.equals("true");
	}

	private int number(String key, int otherwise) throws ConnectionException {
		String text = value(key, String.valueOf(otherwise));
		try {
			int number = Integer.parseInt(text);
			if (number > 0 && number < 65536)
				return number;
		} catch (NumberFormatException e) {
			// Said below.
		}
		throw wrong(settings.folder().resolve("config"), 0, "'" + Printable.of(text) + "' is not a port");
	}

	private List<Path> paths(String key, String hostName, int port) {
		List<Path> paths = new ArrayList<>();
		for (String word : values.getOrDefault(key, List.of()))
			if (!word.equalsIgnoreCase("none"))
				try {
					paths.add(settings.folder().resolve(expandHome(tokens(word, hostName, port))));
				} catch (InvalidPathException e) {
					// There is no such file.
				}
		return paths;
	}

	private String tokens(String text, String hostName, int port) {
		StringBuilder builder = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '%' || i + 1 == text.length()) {
				builder.append(c);
				continue;
			}
			i++;
			builder.append(switch (text.charAt(i)) {
				case 'd' -> home();
				case 'h' -> hostName;
				case 'n' -> target.host();
				case 'p' -> port;
				case 'r' -> user();
				case 'u' -> System.getProperty("user.name");
				case '%' -> "%";
				default -> "%" + text.charAt(i);
			});
		}
		return builder.toString();
	}

	private static String expandHome(String path) {
		return path.equals("~") || path.startsWith("~/") ? home() + path.substring(1) : path;
	}

	private static String home() {
		return System.getProperty("user.home");
	}

	private static ConnectionException wrong(Path file, int line, String what) {
		return new ConnectionException(Kind.CONFIGURATION, file + (line > 0 ? ":" + line : "") + ": " + what);
	}
}
