// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * LTTng's agent for {@code java.util.logging}. The system property {@code tracewright.agent} names its jars, and {@code tracewright.agent.library} the folder with its native
 * libraries.
 */
final class LttngAgent {

	/** Name of the logger that is recorded. */
	static final String LOGGER = "bench";

	private static final String JARS = "tracewright.agent";
	private static final String MESSAGE = "a typical log message of 40 characters..";
	private static final String LIBRARY = "tracewright.agent.library";
	private static final Logger EVENTS = Logger.getLogger(LOGGER);

	private LttngAgent() {
	}

	/** What a JVM needs to be told for it. */
	static List<String> javaOptions() {
		String library = System.getProperty(LIBRARY, "");
		return List.of("-D" + JARS + "=" + System.getProperty(JARS, ""), "-D" + LIBRARY + "=" + library, "-Djava.library.path=" + library,
				"--enable-native-access=ALL-UNNAMED");
	}

	/**
	 * Connects to the session daemon that runs and waits until it has asked for the logger's messages.
	 *
	 * @throws IOException when there is no agent, or it does not start
	 */
	static Way.Setting open() throws IOException {
		List<URL> jars = new ArrayList<>();
		for (String jar : System.getProperty(JARS, "").split(File.pathSeparator))
			if (Files.isRegularFile(Path.of(jar)))
				jars.add(Path.of(jar).toUri().toURL());
		if (jars.isEmpty())
			throw new IOException("it is not there (on Debian: apt-get install liblttng-ust-agent-java liblttng-ust-agent-java-jni)");
		EVENTS.setUseParentHandlers(false);
		EVENTS.setLevel(Level.ALL);
		Handler handler;
		try {
			handler = (Handler) new URLClassLoader(jars.toArray(URL[]::new)).loadClass("org.lttng.ust.agent.jul.LttngLogHandler").getConstructor().newInstance();
		} catch (ReflectiveOperationException | LinkageError e) {
			throw new IOException("it does not start", e);
		}
		EVENTS.addHandler(handler);
		return new Way.Setting() {
			@Override
			public long lost() {
				return 0;
			}

			@Override
			public void close() {
				handler.close();
			}
		};
	}

	/** A {@link Loop}. */
	static long messages(int from) {
		for (int i = from; i < from + Loop.CHUNK; i++)
			EVENTS.log(Level.INFO, MESSAGE);
		return from;
	}
}
