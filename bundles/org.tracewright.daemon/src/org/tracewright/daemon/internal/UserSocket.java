// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import jdk.net.ExtendedSocketOptions;

/** A Unix domain socket for one user: each who connects is asked for the user it runs as, and has a thread. */
public final class UserSocket implements AutoCloseable {

	private static final long STACK = 256 << 10;
	private static final long PAUSE_MILLIS = 100;

	private final Path path;
	private final String name;
	private final int most;
	private final Talk talk;
	private final Consumer<String> log;
	private final UserPrincipal user;
	private final ServerSocketChannel server;
	private final Set<SocketChannel> open = ConcurrentHashMap.newKeySet();

	/** What is said over a connection. */
	public interface Talk {

		/** Says why nothing will be said. */
		void refuse(SocketChannel socket, String reason) throws IOException;

		/** Talks until the end; the connection is closed then. */
		void talk(SocketChannel socket) throws IOException;
	}

	/**
	 * Makes the socket, readable and writable by its user alone.
	 *
	 * @param path what is there is replaced: nobody else has it, as the daemon's lock is held
	 * @param most connections at once
	 * @param log  takes what nobody else is told
	 */
	public UserSocket(Path path, int most, Talk talk, Consumer<String> log) throws IOException {
		this.path = path;
		this.most = most;
		this.talk = talk;
		this.log = log;
		name = path.getFileName().toString();
		user = Files.getOwner(path.getParent());
		Files.deleteIfExists(path);
		server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
		try {
			server.bind(UnixDomainSocketAddress.of(path), 128);
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
		} catch (IOException e) {
			server.close();
			throw e;
		}
	}

	/** Begins to take connections. */
	public void start() {
		Thread thread = new Thread(null, this::accept, name, STACK);
		thread.setDaemon(true);
		thread.start();
	}

	private void accept() {
		while (server.isOpen())
			try {
				begin(server.accept());
			} catch (ClosedChannelException e) {
				return;
			} catch (IOException e) {
				log.accept(path + ": a connection cannot be taken (" + e.getMessage() + ")");
				pause();
			}
	}

	/** Too many open files, most likely: it is no use to try at once. */
	private static void pause() {
		try {
			Thread.sleep(PAUSE_MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void begin(SocketChannel socket) throws IOException {
		open.add(socket);
		try {
			Thread thread = new Thread(null, () -> run(socket), name + " connection", STACK);
			thread.setDaemon(true);
			thread.start();
		} catch (OutOfMemoryError e) {
			open.remove(socket);
			socket.close();
			throw new IOException("there can be no more threads", e);
		}
	}

	private void run(SocketChannel socket) {
		try (socket) {
			UserPrincipal peer = socket.getOption(ExtendedSocketOptions.SO_PEERCRED).user();
			if (!peer.equals(user)) {
				log.accept(name + ": a process of user " + peer.getName() + " is refused");
				talk.refuse(socket, "this daemon serves user " + user.getName() + " only");
			} else if (open.size() > most)
				talk.refuse(socket, "there are " + most + " connections already");
			else
				talk.talk(socket);
		} catch (AsynchronousCloseException e) {
			// The daemon ends, or the other side was too slow.
		} catch (IOException e) {
			// The other side is gone.
		} catch (RuntimeException e) {
			log.accept(name + ": a connection ends because of an error in the daemon (" + e + ')');
		} finally {
			open.remove(socket);
		}
	}

	/** Connections now. */
	public int connections() {
		return open.size();
	}

	@Override
	public void close() throws IOException {
		server.close();
		Files.deleteIfExists(path);
		for (SocketChannel socket : open)
			socket.close();
	}
}
