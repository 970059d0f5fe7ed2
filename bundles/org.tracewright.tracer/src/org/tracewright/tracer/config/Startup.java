// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.config;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;

import org.tracewright.tracer.internal.config.RootHandler;
import org.tracewright.tracer.internal.config.SetupReader;
import org.tracewright.tracer.internal.config.Sources;
import org.tracewright.tracer.internal.link.DaemonLink;

/**
 * Starts the recording that the program's properties ask for: with {@link Agent} before the program begins, otherwise when it makes its first
 * provider.
 * <p>
 * Properties are system properties, or in the file that the system property {@code tracewright.config} names, in UTF-8, where keys may do without
 * {@code tracewright.} before them. What is in both counts as the system property says. If neither {@code tracewright.config} nor {@code
 * tracewright.recording} is set, the file {@code tracewright.properties} in the working directory is read if there is one, and if it belongs to the
 * user who runs the program.
 * <p>
 * From then on the program can be recorded by the session daemon of its user as well, when there is one: the system property {@code
 * tracewright.daemon} names another folder of a daemon than the usual ones, or is {@code none}.
 */
public final class Startup {

	private static final Startup THIS_PROGRAM = new Startup();

	private final AtomicBoolean begun = new AtomicBoolean();
	private final AtomicBoolean linked = new AtomicBoolean();

	private Startup() {
	}

	/** Starts it when that was not done before. Does not wait for another thread that is at it, nor for itself. Throws nothing. */
	public static void once() {
		if (!THIS_PROGRAM.begun.get() && THIS_PROGRAM.begun.compareAndSet(false, true))
			begin("");
	}

	/** Starts what an agent is told, over and above the properties. Throws nothing. */
	static void agent(String arguments) {
		THIS_PROGRAM.begun.set(true);
		begin(arguments == null ? "" : arguments);
	}

	private static void begin(String arguments) {
		try {
			Sources sources = Sources.collect(arguments, System.getProperties(), Path.of(""));
			Configuration.read(sources.properties(), sources.problems());
			if (THIS_PROGRAM.linked.compareAndSet(false, true))
				link(sources.properties());
		} catch (Throwable e) {
			fail(e);
		}
	}

	private static void link(Properties settings) {
		DaemonLink.start(settings.getProperty(SetupReader.DAEMON));
		// A session may ask for what is logged.
		if (Boolean.parseBoolean(settings.getProperty(SetupReader.JUL)))
			RootHandler.add();
	}

	private static void fail(Throwable cause) {
		try {
			System.getLogger("org.tracewright.tracer").log(Level.WARNING, "Nothing is recorded: the tracer cannot start.", cause);
		} catch (Throwable e) {
			// There is no way to say it, and the program matters more.
		}
	}
}
