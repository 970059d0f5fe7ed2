// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The command {@code tracewright} of a host that has nothing but the session daemon. */
final class StartScript {

	/** The script is in a folder beside those that it names. Its class path is told file by file: an older file that is still there must not be on it. */
	private static final String TEXT = """
			#!/bin/sh
			# SPDX-License-Identifier: EPL-2.0
			# Connects its standard input and output with the session daemon of this user, by a Java %1$d or later: JAVA_HOME's, the one on the path, or an installed one.
			home=$(cd "$(dirname "$0")/.." && pwd)

			# What version a Java has: the file beside it says it sooner than Java itself.
			version() {
			  found=
			  release=$(dirname "$(dirname "$(readlink -f "$1")")")/release
			  [ ! -r "$release" ] || found=$(sed -n 's/^JAVA_VERSION="\\([0-9]*\\).*/\\1/p' "$release")
			  [ -n "$found" ] || found=$("$1" -version 2>&1 | sed -n 's/.* version "\\([0-9]*\\).*/\\1/p')
			  echo "${found:-0}"
			}

			for java in "$JAVA_HOME/bin/java" "$(command -v java)" %2$s/*/bin/java; do
			  if [ -x "$java" ] && [ "$(version "$java")" -ge %1$d ]; then
			    exec "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx32m -Xshare:auto -Xlog:disable -Xlog:all=error:stderr \\
			      -cp "%3$s" org.tracewright.daemon.DialMain %4$s"$@"
			  fi
			done
			echo "tracewright: error: there is no Java %1$d or later here: install one, or set JAVA_HOME" >&2
			exit 3
			""";

	private StartScript() {
	}

	/**
	 * The script.
	 *
	 * @param jars   of the class path, from the folder above the script's
	 * @param tracer the tracer's jar, from there too; null when there is none
	 */
	static byte[] of(List<String> jars, String tracer) {
		String classPath = jars.stream().map(jar -> "$home/" + jar).collect(Collectors.joining(":"));
		return TEXT
				.formatted(HostJava.LEAST, HostJava.FOLDER, classPath, tracer == null ? "" : "--tracer \"$home/" + tracer + "\" ")
				.getBytes(StandardCharsets.UTF_8);
	}
}
