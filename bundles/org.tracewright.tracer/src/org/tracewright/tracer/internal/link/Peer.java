// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.link;

import java.io.IOException;
import java.net.SocketOption;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;

/** Who is at the other end of a Unix domain socket. */
final class Peer {

	private Peer() {
	}

	/**
	 * Whether it runs as the user of this program.
	 *
	 * @return true as well when that cannot be asked: then it has to do that the socket is in a folder of the user
	 * @throws IOException when the connection is lost
	 */
	static boolean isOwn(SocketChannel socket) throws IOException {
		return is(Files.getOwner(Path.of("/proc/self")), socket);
	}

	/** Whether it runs as a user; true when that cannot be asked. */
	static boolean is(UserPrincipal user, SocketChannel socket) throws IOException {
		try {
			// By name: a program may have been made without the module, and class loaders of its own need not find it.
			Class<?> options = Class.forName("jdk.net.ExtendedSocketOptions", true, ClassLoader.getPlatformClassLoader());
			Object peer = socket.getOption((SocketOption<?>) options.getField("SO_PEERCRED").get(null));
			return user.equals(peer.getClass().getMethod("user").invoke(peer));
		} catch (ReflectiveOperationException | UnsupportedOperationException e) {
			return true;
		}
	}
}
