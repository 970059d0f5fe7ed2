// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who a program talks to. */
@EnabledOnOs(OS.LINUX)
class PeerTest {

	private static final int ANOTHER = 54_321;

	/** Paths of sockets cannot be long. */
	@TempDir
	Path folder;

	@Test
	void itIsAskedForItsUser() throws IOException {
		UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve("s"));
		try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address);
				SocketChannel socket = SocketChannel.open(address)) {
			assertTrue(Peer.isOwn(socket));
			UserPrincipal another = FileSystems.getDefault().getUserPrincipalLookupService()
					.lookupPrincipalByName(Integer.toString(ANOTHER));
			assertFalse(Peer.is(another, socket));
			assertEquals(Files.getOwner(folder), Files.getOwner(Path.of("/proc/self")));
		}
	}
}
