// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.future.OpenFuture;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.channel.exception.SshChannelOpenException;
import org.tracewright.control.internal.Deadline;
import org.tracewright.control.internal.Printable;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;

/** Opens channels of a session, no more at once than a server usually allows (10): what comes later waits for its turn. */
public final class Channels {

	/** Commands at once. Two more channels are for files, and one for a program to talk with. */
	private static final int COMMANDS = 7;
	private static final int FILES = 2;

	private final Semaphore commands = new Semaphore(COMMANDS, true);
	private final Semaphore files = new Semaphore(FILES, true);

	/** A turn, until it is closed. */
	public interface Turn extends AutoCloseable {
		@Override
		void close();
	}

	/** How a channel is made. */
	interface Maker<C extends ClientChannel> {
		C make(ClientSession session) throws IOException;
	}

	/** Waits for a turn to run a command. */
	public Turn command(Deadline deadline) throws ConnectionException {
		return turn(commands, deadline);
	}

	/** Waits for a turn to look at files. */
	public Turn files(Deadline deadline) throws ConnectionException {
		return turn(files, deadline);
	}

	/** Waits until no command runs, a second at most. */
	public void awaitCommands() {
		try {
			if (commands.tryAcquire(COMMANDS, 1, TimeUnit.SECONDS))
				commands.release(COMMANDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static Turn turn(Semaphore semaphore, Deadline deadline) throws ConnectionException {
		try {
			while (!semaphore.tryAcquire(deadline.nextLook(), TimeUnit.MILLISECONDS))
				deadline.check();
			return semaphore::release;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new ConnectionException(Kind.CANCELLED, "waiting for a turn was interrupted", e);
		}
	}

	/** Opens a channel. When the server has no more of them, waits until it has. */
	static <C extends ClientChannel> C open(Chain chain, Maker<C> maker, Deadline deadline) throws ConnectionException {
		while (true) {
			deadline.check();
			C channel = null;
			boolean good = false;
			try {
				channel = maker.make(chain.session());
				OpenFuture future = channel.open();
				while (!future.await(deadline.nextLook()))
					deadline.check();
				if (future.isOpened()) {
					good = true;
					return channel;
				}
				if (!(future.getException() instanceof SshChannelOpenException))
					throw failure(chain, future.getException());
			} catch (ConnectionException e) {
				throw e;
			} catch (IOException | RuntimeException e) {
				throw failure(chain, e);
			} finally {
				if (!good && channel != null)
					channel.close(true);
			}
			deadline.pause();
		}
	}

	/** An error of a session in words. */
	static ConnectionException failure(Chain chain, Throwable e) {
		if (e instanceof ConnectionException known)
			return known;
		if (chain.isLost())
			return lost(chain.name(), e);
		return new ConnectionException(Kind.FAILED,
				chain.name() + " does not do what was asked (" + (e == null ? "no reason given" : Printable.of(e)) + ")", e);
	}

	/** The connection was cut. */
	static ConnectionException lost(String name, Throwable cause) {
		return new ConnectionException(Kind.LOST, "the connection to " + name
				+ " was lost; it is being made again: then look what was done on the host before you try again", cause);
	}
}
