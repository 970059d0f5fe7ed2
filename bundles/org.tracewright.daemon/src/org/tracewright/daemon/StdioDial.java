// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;

/** Passes on what is said between the standard streams of this process and a session daemon. */
public final class StdioDial {

	private static final int PIECE = 1 << 16;

	private StdioDial() {
	}

	/**
	 * Connects standard input and output with a daemon, until the daemon ends the connection.
	 *
	 * @throws DaemonException when there is no daemon, and none can be started
	 * @throws IOException     when the connection breaks, or nobody takes the output
	 */
	public static void run(DaemonStarter starter) throws IOException {
		try (SocketChannel socket = starter.connect()) {
			Thread up = new Thread(() -> {
				try (InputStream in = new FileInputStream(FileDescriptor.in)) {
					copy(in, Channels.newOutputStream(socket));
					socket.shutdownOutput();
				} catch (IOException e) {
					// The daemon has closed the connection: the other direction ends as well.
				}
			}, "to the daemon");
			up.setDaemon(true);
			up.start();
			copy(Channels.newInputStream(socket), new FileOutputStream(FileDescriptor.out));
		}
	}

	private static void copy(InputStream from, OutputStream to) throws IOException {
		byte[] piece = new byte[PIECE];
		for (int count = from.read(piece); count >= 0; count = from.read(piece)) {
			to.write(piece, 0, count);
			to.flush();
		}
	}
}
