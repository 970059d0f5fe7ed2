// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracewright.protocol.SessionInfo;
import org.tracewright.protocol.SessionName;
import org.tracewright.tracer.link.Message;
import org.tracewright.tracer.link.MessageChannel;

/** What a daemon says to those who do not speak its language; it goes on for all others. */
@Timeout(120)
final class RoughPeerTest {

	private static final String HELLO = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hello\",\"params\":{\"version\":1,\"client\":\"t\"}}";
	private static final int ROUNDS = 300;

	private final Machine machine;

	RoughPeerTest() throws IOException {
		machine = new Machine();
	}

	@BeforeEach
	void begin() throws IOException, InterruptedException {
		machine.startDaemon();
	}

	@AfterEach
	void end() throws IOException, InterruptedException {
		machine.close();
	}

	private SocketChannel connect(Path path) throws IOException {
		SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX);
		socket.connect(UnixDomainSocketAddress.of(path));
		return socket;
	}

	private static void write(SocketChannel socket, byte[] bytes) throws IOException {
		ByteBuffer all = ByteBuffer.wrap(bytes);
		while (all.hasRemaining())
			socket.write(all);
	}

	private static String frame(String json) {
		return "Content-Length: " + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json;
	}

	/** What a daemon answers to some text, until it closes the connection or {@code enough} has come. */
	private String answer(String text, String enough) throws IOException {
		try (SocketChannel socket = connect(machine.places().control())) {
			write(socket, text.getBytes(StandardCharsets.UTF_8));
			StringBuilder answer = new StringBuilder();
			ByteBuffer piece = ByteBuffer.allocate(1 << 16);
			try {
				while (!answer.toString().replace("\\u0027", "'").contains(enough) && socket.read(piece) >= 0) {
					answer.append(StandardCharsets.UTF_8.decode(piece.flip()));
					piece.clear();
				}
			} catch (IOException e) {
				// It was closed while there was more to read.
			}
			return answer.toString().replace("\\u0027", "'");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"jsonrpc":"2.0","id":1,"method":"hello","params":{"version":99}}  | speaks version 1 of the protocol, and the client version 99
			{"jsonrpc":"2.0","id":1,"method":"hello"}                          | speaks version 1 of the protocol
			{"jsonrpc":"2.0","id":1,"method":"session/list"}                   | a client begins with 'hello'
			{"jsonrpc":"2.0","id":1,"method":"no/such"}                        | no/such
			{"jsonrpc":"2.0","id":1,"method":"session/start","params":[1,2]}   | -3""")
	void requestsThatMakeNoSenseAreErrors(String request, String answer) throws IOException {
		assertTrue(answer(frame(request), answer).contains(answer));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"method":"session/start"}                                         | does not say which session
			{"method":"session/start","params":{"session":"no"}}               | there is no session 'no'
			{"method":"session/create","params":{"name":"../x"}}               | is no name for a session
			{"method":"session/create","params":{"name":"x","output":"here"}}  | 'here' is no folder
			{"method":"session/create","params":{"name":"x","channels":[{"name":"c","subBufferSize":5000}]}} | 5000
			{"method":"session/create","params":{"name":"x","channels":[{"name":"c","rules":[{"name":"a:b","filter":"(("}]}]}} | filter
			{"method":"session/create","params":{"name":"x","channels":[{"name":"c","contexts":["moon"]}]}} | there is no context 'moon'
			{"method":"jvm/attach","params":{"pid":1}}                         | tracer""")
	void whatCannotBeDoneIsRefusedWithAReason(String request, String reason) throws IOException {
		String whole = "{\"jsonrpc\":\"2.0\",\"id\":2," + request.substring(1);
		String answer = answer(frame(HELLO) + frame(whole), "\"id\":2");
		assertTrue(answer.contains(reason), answer);
		assertTrue(answer.contains("\"error\""), answer);
	}

	@Test
	void whatIsNoMessageEndsTheConnection() throws IOException {
		for (String text : List.of("GET / HTTP/1.1\r\nHost: x\r\n\r\n", "Content-Length: 99999999999\r\n\r\n{}",
				"Content-Length: -1\r\n\r\n", "x".repeat(100_000)))
			assertTrue(answer(text, "never").contains("a message"), text.substring(0, 10));
	}

	@Test
	void deepAndBrokenJsonEndsTheConnection() throws IOException {
		assertTrue(answer(frame(HELLO) + frame("[".repeat(100_000)), "never").contains("a message is no JSON"));
		assertTrue(answer(frame(HELLO) + frame("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":5"), "never")
				.contains("a message is no JSON"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			hello|version=99         | version 1 with programs
			hi|version=1             | a program begins with 'hello'""")
	void programsOfAnotherVersionAreRefused(String kind, String value, String reason) throws IOException {
		try (SocketChannel socket = connect(machine.places().programs())) {
			MessageChannel channel = new MessageChannel(socket);
			channel.write(new Message(kind).put(value.split("=")[0], value.split("=")[1]));
			Message answer = channel.read();
			assertEquals("refused", answer.kind());
			assertTrue(answer.need("reason").contains(reason), answer::toString);
		}
	}

	@Test
	void aProgramCannotNameFoldersOfOthers() throws IOException {
		try (SocketChannel socket = connect(machine.places().programs())) {
			MessageChannel channel = new MessageChannel(socket);
			channel.write(new Message("hello").put("version", 1).put("pid", ProcessHandle.current().pid()).put("started", 0)
					.put("name", "x").put("java", "21").put("recordings", 1).put("recording.0.session", 5)
					.put("recording.0.folder", machine.places().rings().resolve("../../state")));
			assertEquals(null, channel.read());
		}
	}

	@Test
	void theDaemonOutlivesGarbage() throws IOException, InterruptedException {
		Random random = new Random(42);
		for (int i = 0; i < ROUNDS; i++) {
			boolean control = random.nextBoolean();
			byte[] bytes = new byte[random.nextInt(2000)];
			random.nextBytes(bytes);
			if (random.nextInt(3) == 0 && bytes.length > 4)
				// A length that makes sense, and then nonsense.
				Arrays.fill(bytes, 0, 2, (byte) 0);
			byte[] begin = control && random.nextBoolean()
					? (frame(HELLO) + "Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8)
					: new byte[0];
			try (SocketChannel socket = connect(control ? machine.places().control() : machine.places().programs())) {
				write(socket, begin);
				write(socket, bytes);
			} catch (IOException e) {
				// It was closed before all was written.
			}
		}
		assertTrue(machine.daemon().isAlive());
		try (Client client = patientClient()) {
			SessionInfo session = client.ask(client.service().create(Client.spec("s", false, "ctf2", false)));
			client.ask(client.service().start(new SessionName("s")));
			assertEquals(0, machine.start(1, 1000, 200, "wait").process().waitFor());
			client.ask(client.service().stop(new SessionName("s")));
			assertTrue(Counted.read(Path.of(session.output())).ticks() > 100);
		}
		assertFalse(machine.daemonOutput().contains("an error in the daemon"), machine.daemonOutput());
	}

	/** Garbage that has come may still be at work: there are only so many connections. */
	private Client patientClient() throws InterruptedException {
		Client[] client = new Client[1];
		Machine.await("a connection", () -> {
			try {
				client[0] = machine.client();
				return true;
			} catch (IOException e) {
				return false;
			}
		});
		return client[0];
	}
}
