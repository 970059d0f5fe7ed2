// SPDX-License-Identifier: EPL-2.0
package org.tracewright.cli.internal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** {@code tracewright dial-stdio}. */
@Command(name = "dial-stdio", description = "Connects standard input and output with the session daemon of this user, which is started if need be: for programs on other machines that come "
		+ "through SSH.")
final class DialCommand implements Callable<Integer> {

	private static final int PIECE = 1 << 16;

	private final Console console;

	DialCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		try (SocketChannel socket = DaemonCommand.starter(true).connect()) {
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
			return ExitCode.OK;
		} catch (IOException e) {
			console.say("error", e.getMessage());
			return ExitCode.UNREADABLE;
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
