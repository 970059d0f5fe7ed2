// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.tracewright.control.transport.Command;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;

/** What earlier installations have left on a host: it goes when a newer one is there, but for what a program still uses. */
final class OldVersions {

	private static final Duration LIMIT = Duration.ofSeconds(60);
	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
	/**
	 * A constant text: folders, one for each version, are its arguments. One is an installation when it has the command; a program uses it when it was started from it, as
	 * the daemon is, or has a file of it open, as a program does that the tracer was loaded into. Of other users' programs nothing is seen; they can use nothing that is
	 * this user's alone.
	 */
	private static final String SCRIPT = """
			used() {
			  for process in /proc/[0-9]*; do
			    if tr '\\0' '\\n' < "$process/cmdline" | grep -q -F -e "$1/" || ls -l "$process/fd" | grep -q -F -e "$1/"; then
			      return 0
			    fi
			  done 2> /dev/null
			  return 1
			}
			[ -r /proc/self/cmdline ] || exit 0
			for folder in "$@"; do
			  if [ ! -L "$folder" ] && [ -f "$folder/bin/tracewright" ] && ! used "$folder"; then
			    rm -rf -- "$folder"
			  fi
			done
			""";

	private OldVersions() {
	}

	/**
	 * Removes them. Nothing is wrong when that cannot be done: they are in nobody's way.
	 *
	 * @param folder  holds a folder for each version
	 * @param version that has arrived; it stays, as do newer ones
	 * @throws ConnectionException when the host was lost or somebody cancelled
	 */
	static void remove(HostCommands host, String folder, String version) throws ConnectionException {
		List<String> command = new ArrayList<>(List.of("sh", "-c", SCRIPT, "sh"));
		int before = command.size();
		host.run(Command.of("ls", folder)).outputText().lines().filter(name -> isOlder(name, version))
				.forEach(name -> command.add(folder + '/' + name));
		if (command.size() == before)
			return;
		try {
			host.run(Command.of(command).withLimit(LIMIT));
		} catch (ConnectionException e) {
			if (e.kind() != Kind.TIMED_OUT)
				throw e;
		}
	}

	/** Whether a version, with its parts between dots, is older than another one. */
	static boolean isOlder(String version, String than) {
		String[] mine = version.split("\\.", -1);
		String[] other = than.split("\\.", -1);
		for (int i = 0; i < Math.min(mine.length, other.length); i++) {
			int order = NUMBER.matcher(mine[i]).matches() && NUMBER.matcher(other[i]).matches()
					? Long.compare(Long.parseLong(mine[i]), Long.parseLong(other[i]))
					: mine[i].compareTo(other[i]);
			if (order != 0)
				return order < 0;
		}
		return mine.length < other.length;
	}
}
