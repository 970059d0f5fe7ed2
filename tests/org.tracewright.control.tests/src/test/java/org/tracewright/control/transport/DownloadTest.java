// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tracewright.control.transport.Failing.failsWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.trace.Progress;

/** Folders of a host on this machine. */
@Timeout(60)
class DownloadTest {

	private static final FileTime THEN = FileTime.from(Instant.parse("2026-01-02T03:04:05Z"));
	private static final FileTime LATER = FileTime.from(Instant.parse("2026-01-02T03:05:00Z"));

	@TempDir
	private Path temp;
	private Path remote;
	private Path local;
	private TestServer server;
	private SshConnection connection;

	@BeforeEach
	void connect() throws Exception {
		remote = Files.createDirectories(temp.resolve("home/trace"));
		local = temp.resolve("local/trace");
		server = TestServer.withPassword(temp.resolve("home"));
		connection = new TestUser(temp).trusts().knows(TestServer.PASSWORD, TestServer.PASSWORD).connect(server);
	}

	@AfterEach
	void close() throws Exception {
		connection.close();
		server.close();
	}

	private static byte[] bytes(int length) {
		byte[] bytes = new byte[length];
		new Random(length).nextBytes(bytes);
		return bytes;
	}

	private Path put(String name, byte[] bytes, FileTime time) throws IOException {
		Path file = remote.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, bytes);
		return Files.setLastModifiedTime(file, time);
	}

	private void grow(String name, int length, FileTime time) throws IOException {
		Path file = remote.resolve(name);
		Files.write(file, new byte[length], StandardOpenOption.APPEND);
		Files.setLastModifiedTime(file, time);
	}

	private String download() throws ConnectionException {
		return text(connection.download("/trace", local, Progress.NONE));
	}

	private static String text(DownloadReport report) {
		StringBuilder text = new StringBuilder(report.created() + " new, " + report.grown() + " grown, " + report.unchanged()
				+ " unchanged, " + report.bytes() + " bytes");
		report.left().forEach(left -> text.append("\n").append(left.path()).append(": ").append(left.reason()));
		return text.toString();
	}

	private String tree() throws IOException {
		try (Stream<Path> files = Files.walk(local)) {
			return String.join(" ",
					files.filter(Files::isRegularFile).map(f -> local.relativize(f).toString()).sorted().toList());
		}
	}

	@Test
	void allThatIsThereThenOnlyWhatIsNewOrGrown() throws Exception {
		byte[] stream = bytes(700_000);
		put("metadata", bytes(3000), THEN);
		put("channel_0", Arrays.copyOf(stream, 500_000), THEN);
		put("index/channel_0.idx", bytes(0), THEN);
		Files.createDirectory(remote.resolve("empty"));
		assertEquals("3 new, 0 grown, 0 unchanged, 503000 bytes", download());
		assertEquals("channel_0 index/channel_0.idx metadata", tree());
		assertTrue(Files.isDirectory(local.resolve("empty")));
		assertEquals(THEN, Files.getLastModifiedTime(local.resolve("metadata")));
		assertArrayEquals(bytes(3000), Files.readAllBytes(local.resolve("metadata")));
		assertEquals("0 new, 0 grown, 3 unchanged, 0 bytes", download());
		put("channel_0", stream, LATER);
		put("channel_1", bytes(10), LATER);
		assertEquals("1 new, 1 grown, 2 unchanged, 200010 bytes", download());
		assertArrayEquals(stream, Files.readAllBytes(local.resolve("channel_0")));
		assertEquals(LATER, Files.getLastModifiedTime(local.resolve("channel_0")));
	}

	@Test
	void aFileThatWasBegunAnewIsBroughtWhole() throws Exception {
		put("channel_0", bytes(100_000), THEN);
		put("channel_1", bytes(100_000), THEN);
		put("channel_2", bytes(100_000), THEN);
		download();
		byte[] otherBegin = Arrays.copyOf(bytes(100_000), 200_000);
		otherBegin[0]++;
		byte[] otherEnd = Arrays.copyOf(bytes(100_000), 200_000);
		otherEnd[99_999]++;
		put("channel_0", otherBegin, LATER);
		put("channel_1", otherEnd, LATER);
		put("channel_2", bytes(100), LATER);
		assertEquals("3 new, 0 grown, 0 unchanged, 400100 bytes", download());
		assertArrayEquals(otherBegin, Files.readAllBytes(local.resolve("channel_0")));
		assertArrayEquals(otherEnd, Files.readAllBytes(local.resolve("channel_1")));
		assertArrayEquals(bytes(100), Files.readAllBytes(local.resolve("channel_2")));
	}

	@Test
	void whatAnInterruptedDownloadLeftIsTakenUpAgain() throws Exception {
		put("channel_0", bytes(5_000_000), THEN);
		AtomicLong seen = new AtomicLong();
		failsWith(Kind.CANCELLED, () -> connection.download("/trace", local, new Progress() {
			@Override
			public void report(long done, long total) {
				assertEquals(5_000_000, total);
				seen.set(done);
			}

			@Override
			public boolean isCancelled() {
				return seen.get() > 2_000_000;
			}
		}), "the next one goes on where it stopped");
		assertEquals(".tracewright-channel_0.part", tree());
		long had = Files.size(local.resolve(".tracewright-channel_0.part"));
		assertTrue(had > 2_000_000 && had < 5_000_000);
		assertEquals("1 new, 0 grown, 0 unchanged, " + (5_000_000 - had) + " bytes", download());
		assertEquals("channel_0", tree());
		assertArrayEquals(bytes(5_000_000), Files.readAllBytes(local.resolve("channel_0")));
	}

	@Test
	void aLostConnectionIsTakenUpAgain() throws Exception {
		put("channel_0", bytes(5_000_000), THEN);
		failsWith(Kind.LOST, () -> connection.download("/trace", local, new Progress() {
			@Override
			public void report(long done, long total) {
				if (done > 1_000_000)
					server.cut();
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		}));
		long had = Files.size(local.resolve(".tracewright-channel_0.part"));
		assertEquals("1 new, 0 grown, 0 unchanged, " + (5_000_000 - had) + " bytes", download());
		assertArrayEquals(bytes(5_000_000), Files.readAllBytes(local.resolve("channel_0")));
	}

	@Test
	void aFileThatGrowsMeanwhileIsBroughtAsFarAsItWas() throws Exception {
		put("channel_0", bytes(1_000_000), THEN);
		List<String> done = new ArrayList<>();
		DownloadReport report = connection.download("/trace", local, new Progress() {
			@Override
			public void report(long bytes, long total) {
				if (bytes > 0 && done.isEmpty())
					try {
						done.add("grown");
						grow("channel_0", 100_000, LATER);
					} catch (IOException e) {
						throw new AssertionError(e);
					}
			}

			@Override
			public boolean isCancelled() {
				return false;
			}
		});
		assertEquals("1 new, 0 grown, 0 unchanged, 1000000 bytes\n/trace/channel_0: GROWING", text(report));
		assertEquals("0 new, 1 grown, 0 unchanged, 100000 bytes", download());
	}

	@Test
	void linksAndWhatCannotBeReadAreLeftOut() throws Exception {
		put("metadata", bytes(10), THEN);
		put(".tracewright-x.part", bytes(10), THEN);
		Files.createSymbolicLink(remote.resolve("link"), remote.resolve("metadata"));
		assertEquals("1 new, 0 grown, 0 unchanged, 10 bytes\n/trace/.tracewright-x.part: NAME\n/trace/link: NO_FILE", download());
		assertEquals("metadata", tree());
	}

	@Test
	void whatIsNotThereAndWhatMayNotBeRead() throws Exception {
		failsWith(Kind.NO_SUCH_FILE, () -> connection.download("/none", local, Progress.NONE),
				"there is no /none on tracer@127.0.0.1");
		failsWith(Kind.NO_SUCH_FILE, () -> connection.list("/none", Cancellation.NEVER));
		Path secret = put("secret", bytes(10), THEN);
		Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
		if (!Files.isReadable(secret))
			assertEquals("0 new, 0 grown, 0 unchanged, 0 bytes\n/trace/secret: UNREADABLE", download());
	}

	@Test
	void filesOfThisMachineAreBroughtTheSameWay() throws Exception {
		put("a/b", bytes(100), THEN);
		try (LocalConnection here = new LocalConnection()) {
			assertEquals("1 new, 0 grown, 0 unchanged, 100 bytes", text(here.download(remote.toString(), local, Progress.NONE)));
			put("a/b", Arrays.copyOf(bytes(100), 150), LATER);
			assertEquals("0 new, 1 grown, 0 unchanged, 50 bytes", text(here.download(remote.toString(), local, Progress.NONE)));
		}
	}

	@Test
	void whatIsInAFolder() throws Exception {
		put("b", bytes(5), THEN);
		Files.createDirectory(remote.resolve("a"));
		Files.createSymbolicLink(remote.resolve("c"), remote.resolve("b"));
		assertEquals("a FOLDER 0, b FILE 5, c LINK 0", String.join(", ", connection.list("/trace", Cancellation.NEVER).stream()
				.map(f -> f.name() + " " + f.kind() + " " + f.size()).toList()));
		assertEquals("trace", connection.list("", Cancellation.NEVER).getFirst().name());
		assertEquals(THEN.toInstant(), connection.list("/trace", Cancellation.NEVER).get(1).modified());
	}

	@Test
	void aServerThatLeadsOutOfTheFolderIsRefused() throws Exception {
		put("good", bytes(10), THEN);
		for (String name : List.of("../x", "/etc/x", "a/../../x", "")) {
			try (TestServer hostile = TestServer.of(temp.resolve("home")).acceptPassword()) {
				hostile.lists(name);
				hostile.start();
				try (SshConnection other = new TestUser(temp.resolve("other")).trusts().knows(TestServer.PASSWORD)
						.connect(hostile)) {
					failsWith(Kind.UNSAFE_NAME, () -> other.download("/trace", local, Progress.NONE), "'" + name + "'",
							"make sure that the host");
					failsWith(Kind.UNSAFE_NAME, () -> other.list("/trace", Cancellation.NEVER));
				}
			}
			Files.deleteIfExists(temp.resolve("other/.ssh/known_hosts"));
		}
		assertFalse(Files.exists(local) && !tree().isEmpty());
		assertFalse(Files.exists(temp.resolve("local/x")));
	}
}
