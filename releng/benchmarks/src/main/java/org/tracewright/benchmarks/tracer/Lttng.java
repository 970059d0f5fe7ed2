// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.tracer;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tracewright.benchmarks.codec.Companion;
import org.tracewright.benchmarks.codec.TemporaryFolder;

/** The peer: LTTng-UST. Has a session daemon of its own unless one runs already, which ends with it. */
final class Lttng implements AutoCloseable {

	private static final Pattern DISCARDED = Pattern.compile("(?m)^\\s*Discarded events: (\\d+)");
	private static final int TRIES = 100;
	private static final long PAUSE_MILLIS = 100;
	private static final String CHANNEL = "events";
	private static final String AGENT_CHANNEL = "lttng_jul_channel";

	private final String program;
	private final TemporaryFolder home;
	private final Map<String, String> environment;
	private final Process daemon;
	private final List<String> sessions = new ArrayList<>();

	private Lttng(String program, TemporaryFolder home) throws IOException {
		this.program = program;
		this.home = home;
		environment = Map.of("LTTNG_HOME", home.path().toString(), "LTTNG_UST_REGISTER_TIMEOUT", "-1");
		ProcessBuilder builder = new ProcessBuilder("lttng-sessiond", "--no-kernel").redirectErrorStream(true)
				.redirectOutput(home.path().resolve("lttng-sessiond.log").toFile());
		builder.environment().putAll(environment);
		daemon = builder.start();
	}

	/**
	 * Makes it ready.
	 *
	 * @param program {@code native/ust/bench}, compiled
	 * @throws IOException when there is no LTTng, or it does not start
	 */
	static Lttng start(String program) throws IOException, InterruptedException {
		if (!Files.isRegularFile(Path.of(program)))
			throw new IOException("LTTng-UST is not there (on Debian: apt-get install gcc lttng-tools liblttng-ust-dev)");
		TemporaryFolder home = TemporaryFolder.create("tracer");
		Lttng lttng;
		try {
			lttng = new Lttng(program, home);
		} catch (IOException e) {
			home.close();
			throw e;
		}
		for (int i = 0; i < TRIES; i++) {
			if (lttng.run(List.of("lttng", "--no-sessiond", "list")).code == 0)
				return lttng;
			Thread.sleep(PAUSE_MILLIS);
		}
		lttng.close();
		throw new IOException("lttng-sessiond does not start");
	}

	/** Version of the command, for people. */
	static String version() throws InterruptedException {
		try {
			return execute(List.of("lttng", "--version"), Map.of()).text.strip();
		} catch (IOException e) {
			return "no LTTng";
		}
	}

	/** What a command said. */
	private record Output(int code, String text) {
	}

	private Output run(List<String> command) throws IOException, InterruptedException {
		return execute(command, environment);
	}

	private static Output execute(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectInput(new File("/dev/null"));
		builder.environment().putAll(environment);
		Process process = builder.start();
		try (InputStream in = process.getInputStream()) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return new Output(process.waitFor(), text);
		}
	}

	private String lttng(String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of("lttng", "--no-sessiond"));
		command.addAll(List.of(arguments));
		Output output = run(command);
		if (output.code != 0)
			throw new IOException(String.join(" ", command) + " says: " + output.text.strip());
		return output.text;
	}

	/** Records an event of the program in the default way of a flight recorder: rings of four sub-buffers of 128 KiB, in memory, overwritten. */
	void flight(String session, String event) throws IOException, InterruptedException {
		begin(session, event, "--snapshot", "--overwrite", 4, 128 << 10);
	}

	/** Records a logger's messages in the same way; its agent has a channel with a name of its own. */
	void flightOfAgent(String session, String logger) throws IOException, InterruptedException {
		create(session, "--snapshot");
		channel(session, AGENT_CHANNEL, "--overwrite", 4, 128 << 10);
		lttng("enable-event", "--jul", "--session=" + session, logger);
		lttng("start", session);
	}

	/** Records an event of the program to disk; what does not fit is lost. */
	void toDisk(String session, String event, int subBuffers, int subBufferSize) throws IOException, InterruptedException {
		begin(session, event, "", "--discard", subBuffers, subBufferSize);
	}

	private void begin(String session, String event, String kind, String loss, int subBuffers, int subBufferSize) throws IOException, InterruptedException {
		create(session, kind);
		channel(session, CHANNEL, loss, subBuffers, subBufferSize);
		lttng("enable-event", "--userspace", "--session=" + session, "--channel=" + CHANNEL, "bench:" + event);
		lttng("start", session);
	}

	private void create(String session, String kind) throws IOException, InterruptedException {
		List<String> create = new ArrayList<>(List.of("create", session, "--output=" + home.path().resolve(session)));
		if (!kind.isEmpty())
			create.add(kind);
		lttng(create.toArray(String[]::new));
		sessions.add(session);
	}

	private void channel(String session, String name, String loss, int subBuffers, int subBufferSize) throws IOException, InterruptedException {
		lttng("enable-channel", "--userspace", "--session=" + session, "--buffers-uid", loss, "--num-subbuf=" + subBuffers, "--subbuf-size=" + subBufferSize,
				name);
	}

	/** Stops a session; how many events it lost. Its trace is deleted. */
	long end(String session) throws IOException, InterruptedException {
		lttng("stop", session);
		Matcher matcher = DISCARDED.matcher(lttng("list", session));
		long lost = -1;
		while (matcher.find())
			lost = Math.max(lost, Long.parseLong(matcher.group(1)));
		if (lost < 0)
			throw new IOException("'lttng list " + session + "' does not tell how many events were discarded");
		destroy(session);
		return lost;
	}

	/** Forgets a session and what it recorded. */
	void destroy(String session) throws IOException, InterruptedException {
		lttng("destroy", session);
		sessions.remove(session);
		home.delete(session);
	}

	/** Starts the program with one of its events; it answers with events, ns, and ns that it had a processor. */
	Companion program(String event) throws IOException {
		return Companion.start(List.of(program, event), environment);
	}

	@Override
	public void close() throws IOException {
		try {
			for (String session : sessions)
				lttng("destroy", session);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			daemon.destroy();
			daemon.onExit().join();
			home.close();
		}
	}
}
