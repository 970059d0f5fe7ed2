// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

import org.tracewright.control.TracerException;

/** A line over a Unix domain socket. */
record SocketLine(SocketChannel channel, InputStream input, OutputStream output) implements Dialer.Line {

	static SocketLine of(SocketChannel channel) {
		return new SocketLine(channel, Channels.newInputStream(channel), Channels.newOutputStream(channel));
	}

	static SocketLine connect(Path socket) throws TracerException {
		try {
			SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
			try {
				channel.connect(UnixDomainSocketAddress.of(socket));
			} catch (IOException e) {
				channel.close();
				throw e;
			}
			return of(channel);
		} catch (IOException e) {
			throw new TracerException(
					"no session daemon answers on this machine: start one with 'tracewright daemon' (" + e.getMessage() + ')', e);
		}
	}

	@Override
	public String ending() {
		return "the session daemon has ended";
	}

	@Override
	public void close() {
		try {
			channel.close();
		} catch (IOException e) {
			// It is gone already.
		}
	}
}
