// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A port that leads to another until it is stopped; then all connections stay open and nothing comes through. */
final class Stall implements AutoCloseable {

	private final ServerSocket listening = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
	private final List<Socket> sockets = new CopyOnWriteArrayList<>();
	private final int port;
	private volatile boolean stopped;

	Stall(int port) throws IOException {
		this.port = port;
		Thread.ofVirtual().start(this::accept);
	}

	SshTarget target() {
		return new SshTarget(TestServer.USER, "127.0.0.1", listening.getLocalPort());
	}

	void stop() {
		stopped = true;
	}

	private void accept() {
		try {
			while (true) {
				Socket near = listening.accept();
				sockets.add(near);
				if (stopped)
					continue;
				Socket far = new Socket("127.0.0.1", port);
				sockets.add(far);
				Thread.ofVirtual().start(() -> copy(near, far));
				Thread.ofVirtual().start(() -> copy(far, near));
			}
		} catch (IOException e) {
			// It is closed.
		}
	}

	private void copy(Socket from, Socket to) {
		try {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			byte[] bytes = new byte[8192];
			for (int n = in.read(bytes); n >= 0; n = in.read(bytes))
				if (!stopped)
					out.write(bytes, 0, n);
		} catch (IOException e) {
			// It is closed.
		}
	}

	@Override
	public void close() throws IOException {
		listening.close();
		for (Socket socket : sockets)
			socket.close();
	}
}
