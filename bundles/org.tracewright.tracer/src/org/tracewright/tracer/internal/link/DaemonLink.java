// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.link;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.tracewright.tracer.internal.Providers;
import org.tracewright.tracer.internal.link.Refusals.Socket;
import org.tracewright.tracer.link.Message;
import org.tracewright.tracer.link.MessageChannel;
import org.tracewright.tracer.link.MessageException;
import org.tracewright.tracer.link.Places;

/**
 * Looks for the user's session daemon, tells it what this program can record, and records what it orders. When there is none, a thread looks for it once a second
 * and that is all; when it ends, recordings go on until another one comes. Nothing in here ever fails the program.
 */
public final class DaemonLink implements Runnable {

	/** Version of what is said. */
	public static final int VERSION = 1;
	private static final long PERIOD = 1_000_000_000;
	private static final long STACK = 256 << 10;

	private final List<Places> places;
	private final Refusals refusals = new Refusals();
	private final KnownEvents events = new KnownEvents(this::signal);
	private final Recordings recordings = new Recordings(this::signal);
	private final Sender sender = new Sender(events, recordings);

	private DaemonLink(List<Places> places) {
		this.places = places;
	}

	/**
	 * Begins to look, unless the program is told not to.
	 *
	 * @param told where to look, or {@code none}; null for the usual places
	 */
	public static void start(String told) {
		List<Places> places = told == null ? Places.all() : Places.told(told);
		if (places.isEmpty())
			return;
		Thread thread = new Thread(null, new DaemonLink(places), "tracewright link", STACK);
		thread.setDaemon(true);
		thread.start();
	}

	/** There is something to tell. Called by threads that trace. */
	private void signal() {
		sender.signal();
	}

	@Override
	public void run() {
		while (true) {
			places.forEach(this::look);
			// Nobody interrupts this thread; if somebody does, it looks once more.
			Thread.interrupted();
			LockSupport.parkNanos(this, PERIOD);
		}
	}

	private void look(Places place) {
		Socket socket = Socket.of(place.programs());
		if (socket == null || !place.isOwn() || !refusals.mayTry(socket, System.nanoTime()))
			return;
		if (talk(place))
			refusals.welcomed(socket);
		else
			refusals.refused(socket, System.nanoTime());
	}

	/** Talks to a daemon as long as there is one; false when it is no use to try again. */
	private boolean talk(Places place) {
		boolean welcomed = true;
		try (SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
			socket.connect(UnixDomainSocketAddress.of(place.programs()));
			welcomed = false;
			if (!Peer.isOwn(socket))
				return false;
			MessageChannel channel = new MessageChannel(socket);
			channel.write(hello());
			Message welcome = channel.read();
			welcomed = welcome != null && welcome.kind().equals("welcome");
			if (!welcomed)
				return false;
			events.again();
			Providers.all().add(events);
			try {
				recordings.taken(true);
				sender.connect(channel);
				for (Message message = channel.read(); message != null; message = channel.read())
					handle(message, channel);
			} finally {
				recordings.taken(false);
				sender.disconnect();
				Providers.all().remove(events);
			}
		} catch (MessageException e) {
			return false;
		} catch (IOException e) {
			// The daemon is gone, or not there yet.
			return welcomed;
		} catch (RuntimeException | LinkageError e) {
			System.getLogger("org.tracewright.tracer").log(System.Logger.Level.WARNING,
					"What the session daemon wants cannot be done.", e);
			return false;
		}
		return true;
	}

	private Message hello() {
		ProcessHandle self = ProcessHandle.current();
		Message hello = new Message("hello").put("version", VERSION).put("pid", self.pid())
				.put("started", self.info().startInstant().map(i -> i.toEpochMilli()).orElse(0L))
				.put("name", System.getProperty("sun.java.command", "java").split(" ", 2)[0])
				.put("java", Runtime.version().toString());
		recordings.putAll(hello);
		return hello;
	}

	private void handle(Message message, MessageChannel channel) throws IOException {
		switch (message.kind()) {
			case "record" -> channel.write(recordings.record(message));
			case "rules" -> recordings.choose(message);
			case "stop" -> channel.write(recordings.stop(message));
			case "refused" -> throw new MessageException(message.need("reason"));
			default -> {
				// Of a later version.
			}
		}
	}
}
