// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalInt;

/** A program that runs on the target until it ends by itself or is closed. Its streams may be used in threads of their own. */
public interface RemoteProcess extends AutoCloseable {

	/** Where its standard input is written; what was written has to be flushed. Closing it tells the program that no more comes. */
	OutputStream input();

	/** Its standard output; it ends with the program, or with the connection. */
	InputStream output();

	/** The last of its standard error, at most 64 KiB, as UTF-8. */
	String errorText();

	/** The exit code, as in {@link CommandResult}; empty while it runs, and when the connection was lost before it ended. */
	OptionalInt exitCode();

	/** Whether it runs, as far as one can know. */
	boolean isRunning();

	/** Ends the program if it still runs, and its streams. */
	@Override
	void close();
}
