// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** What {@code tracewright dial-stdio} does: passes standard input and output on to a socket. */
final class StdioBridge {

	private StdioBridge() {
	}

	public static void main(String[] args) throws IOException {
		try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(Path.of(args[0])))) {
			Thread in = Thread.ofPlatform().daemon().start(() -> copy(System.in, Channels.newOutputStream(channel)));
			copy(Channels.newInputStream(channel), System.out);
			in.interrupt();
		}
	}

	private static void copy(InputStream from, OutputStream to) {
		byte[] bytes = new byte[8192];
		try {
			for (int count = from.read(bytes); count >= 0; count = from.read(bytes)) {
				to.write(bytes, 0, count);
				to.flush();
			}
		} catch (IOException e) {
			// One of them has gone.
		}
	}
}
