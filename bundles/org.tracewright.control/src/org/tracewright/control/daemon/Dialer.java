// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;

import org.tracewright.control.TracerException;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.Connection;
import org.tracewright.control.transport.ConnectionException;

/** Reaches a session daemon. It is asked again when a line was lost. */
@FunctionalInterface
public interface Dialer {

	/** A line to a session daemon. */
	interface Line extends AutoCloseable {

		/** What the daemon says. */
		InputStream input();

		/** What is said to it; has to be flushed. */
		OutputStream output();

		/** Why it has ended, a clause such as {@code the session daemon has ended}. */
		String ending();

		/** Whether it has ended because there is no command that could have made it. */
		default boolean isCommandMissing() {
			return false;
		}

		@Override
		void close();
	}

	/**
	 * Makes a line.
	 *
	 * @throws TracerException     when there is no session daemon; the message says how to get one. It is a {@link MissingCommandException} when there is not even a command
	 *                             that could start one
	 * @throws ConnectionException when the target cannot be reached, or nobody waits any more
	 */
	Line dial(Cancellation cancellation) throws ConnectionException, TracerException;

	/**
	 * By running {@code tracewright dial-stdio} on a target.
	 *
	 * @param prefix  comes before the command: {@code env NAME=VALUE} for example
	 * @param program name or path of the command {@code tracewright} there
	 */
	static Dialer command(Connection connection, List<String> prefix, String program) {
		return new CommandDialer(connection, prefix, program);
	}

	/** A line over a socket of this machine that is connected already; it closes it. */
	static Line line(SocketChannel socket) {
		return SocketLine.of(socket);
	}

	/** By a Unix domain socket of this machine. */
	static Dialer socket(Path socket) {
		return cancellation -> SocketLine.connect(socket);
	}
}
