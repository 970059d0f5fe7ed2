// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.config;

import java.lang.instrument.Instrumentation;

/**
 * Starts a recording before {@code main}: {@code java -javaagent:tracewright-tracer.jar ...} takes system properties and files as {@link Startup}
 * says, {@code -javaagent:tracewright-tracer.jar=FILE} takes that file, and {@code -javaagent:tracewright-tracer.jar=recording=flight,memory=64m}
 * these properties before others, where keys may do without {@code tracewright.} before them and values may have commas that no {@code key=} follows.
 * An agent that is loaded into a running program starts a recording as well. Changes no classes. With {@code jul=true} it starts {@code
 * java.util.logging} before {@code main} could choose another log manager.
 */
public final class Agent {

	private Agent() {
	}

	/** Called by the virtual machine before {@code main}. */
	public static void premain(String arguments, Instrumentation instrumentation) {
		Startup.agent(arguments);
	}

	/** Called by the virtual machine when the agent is loaded into a running program. */
	public static void agentmain(String arguments, Instrumentation instrumentation) {
		Startup.agent(arguments);
	}
}
