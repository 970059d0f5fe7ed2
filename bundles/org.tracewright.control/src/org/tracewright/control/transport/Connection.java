// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.nio.file.Path;
import java.util.List;

import org.tracewright.trace.Progress;

/**
 * The one way to a target: runs commands there and reads its files. All methods may be called from several threads at once; commands run side by side. Each one that
 * takes long waits in the thread that calls it and ends within a second after it was cancelled. Paths on the target are absolute, or begin at the user's home folder.
 */
public interface Connection extends AutoCloseable {

	/** How messages name the target. */
	String target();

	/** How the connection is. */
	ConnectionState state();

	/**
	 * Runs a command and waits for its end. An exit code other than 0 is a result, not an exception.
	 *
	 * @throws ConnectionException when it did not end: TIMED_OUT and CANCELLED end it on the target as far as that can be done; after LOST nobody knows what it did
	 */
	CommandResult run(Command command, Cancellation cancellation) throws ConnectionException;

	/**
	 * Starts a program to talk with.
	 *
	 * @param arguments the program and its arguments, as in {@link Command}
	 */
	RemoteProcess open(List<String> arguments, Cancellation cancellation) throws ConnectionException;

	/**
	 * What is in a folder, sorted by name, at most 100,000 entries.
	 *
	 * @throws ConnectionException of the kinds NO_SUCH_FILE, PERMISSION_DENIED, TOO_LARGE, UNSAFE_NAME and those of the connection
	 */
	List<RemoteFile> list(String folder, Cancellation cancellation) throws ConnectionException;

	/**
	 * Brings a folder with all that is in it to this machine, as far as it is not there yet. A file gets its name only when it is complete; what an earlier, interrupted
	 * download left is taken up again. Nothing is deleted.
	 *
	 * @param folder   on the target
	 * @param local    on this machine; made if need be
	 * @param progress in bytes
	 */
	DownloadReport download(String folder, Path local, Progress progress) throws ConnectionException;

	/** Calls a listener at each change of the state from now on. */
	void addListener(ConnectionListener listener);

	/** Calls a listener no more. */
	void removeListener(ConnectionListener listener);

	/** Ends the connection and all that runs on it. */
	@Override
	void close();
}
