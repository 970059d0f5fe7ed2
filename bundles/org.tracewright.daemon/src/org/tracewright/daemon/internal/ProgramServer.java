// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.tracewright.tracer.link.Message;
import org.tracewright.tracer.link.MessageChannel;
import org.tracewright.tracer.link.MessageException;

/** Talks to the programs that have the tracer, each in a thread: see {@code docs/protocol.md}. What makes no sense ends the connection, and nothing else. */
public final class ProgramServer implements UserSocket.Talk {

	/** Version of what is said. */
	private static final int VERSION = 1;
	private static final int MOST_RECORDINGS = 1000;
	private static final int MOST_RINGS = 1 << 20;
	private static final int LONGEST_NAME = 4096;
	private static final int MOST_SAID = 1000;
	private static final long PATIENCE = 5;

	private final Sessions sessions;
	private final Path rings;
	private final ScheduledExecutorService timer;
	private final Consumer<String> log;
	private final Set<String> said = ConcurrentHashMap.newKeySet();

	/**
	 * A server.
	 *
	 * @param rings folder below which programs have their rings
	 * @param timer ends connections that do not begin
	 * @param log   takes what nobody else is told
	 */
	public ProgramServer(Sessions sessions, Path rings, ScheduledExecutorService timer, Consumer<String> log) {
		this.sessions = sessions;
		this.rings = rings;
		this.timer = timer;
		this.log = log;
	}

	@Override
	public void refuse(SocketChannel socket, String reason) throws IOException {
		new MessageChannel(socket).write(new Message("refused").put("reason", reason));
	}

	@Override
	public void talk(SocketChannel socket) throws IOException {
		MessageChannel channel = new MessageChannel(socket);
		ScheduledFuture<?> late = timer.schedule(() -> close(socket), PATIENCE, TimeUnit.SECONDS);
		Program program = null;
		try {
			Message hello = channel.read();
			late.cancel(false);
			if (hello == null)
				return;
			program = greet(hello, channel);
			for (Message message = channel.read(); message != null; message = channel.read())
				handle(program, message);
		} catch (MessageException e) {
			sayOnce("a program is disconnected: " + e.getMessage());
		} finally {
			late.cancel(false);
			if (program != null)
				sessions.remove(program);
		}
	}

	/** A program that tries again and again must not fill the log. */
	private void sayOnce(String line) {
		if (said.size() < MOST_SAID && said.add(line))
			log.accept(line);
	}

	private static void close(SocketChannel socket) {
		try {
			socket.close();
		} catch (IOException e) {
			// It is of no use any more, either way.
		}
	}

	private Program greet(Message hello, MessageChannel channel) throws IOException {
		String reason = null;
		if (!hello.kind().equals("hello"))
			reason = "a program begins with 'hello'";
		else if (hello.number("version").orElse(0) != VERSION)
			reason = "this daemon speaks version " + VERSION + " with programs, and the tracer of the program version "
					+ hello.number("version").orElse(0) + ": use both of one release";
		if (reason != null) {
			channel.write(new Message("refused").put("reason", reason));
			throw new MessageException(reason);
		}
		String name = hello.need("name");
		Program program = new Program(hello.needCount("pid", Integer.MAX_VALUE), Math.max(0, hello.number("started").orElse(0)),
				name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, hello.need("java"), channel);
		if (!program.isAlive())
			throw new MessageException("there is no process " + program.pid());
		int count = hello.needCount("recordings", MOST_RECORDINGS);
		long[] ids = new long[count];
		Path[] folders = new Path[count];
		for (int i = 0; i < count; i++) {
			ids[i] = id(hello, "recording." + i + ".session");
			folders[i] = folder(hello.need("recording." + i + ".folder"), ids[i], program);
		}
		channel.write(new Message("welcome").put("version", VERSION));
		sessions.add(program);
		for (int i = 0; i < count; i++)
			sessions.recording(program, ids[i], folders[i]);
		sessions.greeted(program);
		return program;
	}

	private void handle(Program program, Message message) throws IOException {
		switch (message.kind()) {
			case "events" -> program.learn(message, sessions::shared);
			case "recording" -> sessions.recording(program, id(message, "session"),
					folder(message.need("folder"), id(message, "session"), program));
			case "cannot" -> {
				long id = id(message, "session");
				String reason = message.need("reason");
				sessions.owner(id, reports -> reports.cannot(id, reason));
			}
			case "full" -> {
				long id = id(message, "session");
				int count = message.needCount("rings", MOST_RINGS);
				long homeless = Math.max(0, message.number("homeless").orElse(0));
				sessions.owner(id, reports -> reports.full(id, count, homeless));
			}
			case "problem" -> {
				long id = id(message, "session");
				String text = message.need("text");
				sessions.owner(id, reports -> reports.problem(id, text));
			}
			case "stopped" ->
				sessions.stopped(program, id(message, "session"), Math.max(0, message.number("homeless").orElse(0)));
			default -> {
				// Of a later version.
			}
		}
	}

	private static long id(Message message, String key) throws MessageException {
		return message.number(key)
				.orElseThrow(() -> new MessageException("message '" + message.kind() + "' has no '" + key + "'"));
	}

	/** A folder in which a program has the rings of a recording. */
	private Path folder(String text, long id, Program program) throws MessageException {
		try {
			Path folder = Path.of(text).normalize();
			if (rings.equals(folder.getParent()) && RingFolders.order(folder) == id && RingFolders.pid(folder) == program.pid())
				return folder;
		} catch (IllegalArgumentException e) {
			// Told below.
		}
		throw new MessageException(
				"'" + text + "' is no folder with the rings of recording " + id + " of process " + program.pid());
	}
}
