// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.lttng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.control.lttng.SessionFetch.Fetched;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.LocalConnection;
import org.tracewright.session.Domain;
import org.tracewright.session.DomainType;
import org.tracewright.session.Session;
import org.tracewright.session.SessionFactory;
import org.tracewright.session.SessionKind;
import org.tracewright.session.SessionState;
import org.tracewright.session.SnapshotOutput;
import org.tracewright.trace.Progress;

/** What is fetched of sessions that rotate, of snapshots, and of others: folders as LTTng makes them. */
class SessionFetchTest {

	@TempDir
	private Path temp;
	private final LocalConnection connection = new LocalConnection();
	private final Session session = SessionFactory.eINSTANCE.createSession();
	private Path there;
	private Path here;

	@BeforeEach
	void start() throws IOException {
		there = Files.createDirectory(temp.resolve("there"));
		here = temp.resolve("here");
		session.setName("s");
		session.setOutput(there.toString());
		session.setState(SessionState.INACTIVE);
	}

	@AfterEach
	void end() {
		connection.close();
	}

	private void write(String file, int size) throws IOException {
		Path path = there.resolve(file);
		Files.createDirectories(path.getParent());
		Files.write(path, new byte[size]);
	}

	/** What was fetched, the traces that are new, and what is here then. */
	private String fetch() throws ConnectionException, LttngException, IOException {
		Fetched fetched = SessionFetch.fetch(connection, session, here, Progress.NONE);
		List<String> fresh = fetched.fresh().stream().map(f -> f.equals(here) ? "." : here.relativize(f).toString()).toList();
		try (Stream<Path> files = Files.walk(here)) {
			return fetched.report().bytes() + " bytes, " + fetched.traces().size() + " traces, new: " + fresh
					+ (fetched.recording() ? ", recording" : "") + "\n"
					+ String.join(" ", files.filter(f -> Files.isRegularFile(f) && !f.endsWith(".tracewright-fetch"))
							.map(f -> here.relativize(f).toString()).sorted().toList());
		}
	}

	@Test
	void aSessionIsOneTrace() throws Exception {
		write("ust/uid/0/64-bit/metadata", 10);
		write("ust/uid/0/64-bit/ch_0", 100);
		assertEquals("110 bytes, 1 traces, new: [.]\nust/uid/0/64-bit/ch_0 ust/uid/0/64-bit/metadata", fetch());
		assertEquals("0 bytes, 1 traces, new: []\nust/uid/0/64-bit/ch_0 ust/uid/0/64-bit/metadata", fetch());
	}

	@Test
	void chunksAreFetchedWhenTheyAreComplete() throws Exception {
		session.setState(SessionState.ACTIVE);
		write("archives/1-0/ust/ch_0", 100);
		write("ust/ch_0", 30);
		assertEquals("100 bytes, 1 traces, new: [.], recording\narchives/1-0/ust/ch_0", fetch());
		session.setState(SessionState.INACTIVE);
		assertEquals("30 bytes, 1 traces, new: [.]\narchives/1-0/ust/ch_0 current/ust/ch_0", fetch());
		// The current chunk is completed: what was fetched of it must not be there twice.
		Files.createDirectories(there.resolve("archives/2-1"));
		Files.move(there.resolve("ust"), there.resolve("archives/2-1/ust"));
		assertEquals("30 bytes, 1 traces, new: [.]\narchives/1-0/ust/ch_0 archives/2-1/ust/ch_0", fetch());
		assertEquals("0 bytes, 1 traces, new: []\narchives/1-0/ust/ch_0 archives/2-1/ust/ch_0", fetch());
	}

	@Test
	void nothingIsThereTwiceThoughTheFetchIsCut() throws Exception {
		write("archives/1-0/ust/ch_0", 100);
		write("ust/ch_0", 30);
		fetch();
		Files.createDirectories(there.resolve("archives/2-1"));
		Files.move(there.resolve("ust"), there.resolve("archives/2-1/ust"));
		write("archives/3-2/ust/ch_0", 50);
		ConnectionException cut = assertThrows(ConnectionException.class,
				() -> SessionFetch.fetch(connection, session, here, new Progress() {
					@Override
					public void report(long done, long total) {
						// Only its end counts.
					}

					@Override
					public boolean isCancelled() {
						return Files.exists(here.resolve("archives/2-1/ust/ch_0"));
					}
				}));
		assertEquals(ConnectionException.Kind.CANCELLED, cut.kind());
		assertEquals("50 bytes, 1 traces, new: [.]\narchives/1-0/ust/ch_0 archives/2-1/ust/ch_0 archives/3-2/ust/ch_0", fetch());
	}

	@Test
	void whatWasFetchedBeforeTheFirstRotationIsNotThereTwice() throws Exception {
		session.setState(SessionState.ACTIVE);
		write("ust/ch_0", 30);
		assertEquals("30 bytes, 1 traces, new: [.], recording\nust/ch_0", fetch());
		Files.createDirectories(there.resolve("archives/1-0"));
		Files.move(there.resolve("ust"), there.resolve("archives/1-0/ust"));
		write("ust/ch_0", 5);
		assertEquals("30 bytes, 1 traces, new: [.], recording\narchives/1-0/ust/ch_0", fetch());
	}

	@Test
	void aChunkThatWasFetchedStaysWhileItIsRecordedAgain() throws Exception {
		write("archives/1-0/ust/ch_0", 100);
		write("ust/ch_0", 30);
		fetch();
		session.setState(SessionState.ACTIVE);
		assertEquals("0 bytes, 1 traces, new: [], recording\narchives/1-0/ust/ch_0 current/ust/ch_0", fetch());
	}

	@Test
	void aFolderWithSomethingElseIsLeftAlone() throws Exception {
		write("ust/ch_0", 30);
		Files.createDirectories(here.resolve("current"));
		assertTrue(assertThrows(LttngException.class, this::fetch).getMessage().contains("holds something else"));
		assertTrue(Files.isDirectory(here.resolve("current")));
		Files.delete(here.resolve("current"));
		fetch();
		session.setOutput(temp.resolve("other").toString());
		Files.createDirectories(temp.resolve("other/ust"));
		assertTrue(assertThrows(LttngException.class, this::fetch).getMessage().contains("holds something else"));
	}

	@Test
	void eachSnapshotIsATrace() throws Exception {
		session.setKind(SessionKind.SNAPSHOT);
		session.setOutput(null);
		SnapshotOutput output = SessionFactory.eINSTANCE.createSnapshotOutput();
		output.setOutput("file://" + there);
		session.getSnapshotOutputs().add(output);
		write("snapshot-1-a-0/ust/ch_0", 10);
		assertEquals("10 bytes, 1 traces, new: [snapshot-1-a-0]\nsnapshot-1-a-0/ust/ch_0", fetch());
		write("snapshot-1-b-1/ust/ch_0", 20);
		assertEquals("20 bytes, 2 traces, new: [snapshot-1-b-1]\nsnapshot-1-a-0/ust/ch_0 snapshot-1-b-1/ust/ch_0", fetch());
	}

	@Test
	void snapshotsOfJavaProgramsAreBelowTheOutputOfTheirSession() throws Exception {
		session.setKind(SessionKind.SNAPSHOT);
		Domain java = SessionFactory.eINSTANCE.createDomain();
		java.setType(DomainType.JAVA);
		session.getDomains().add(java);
		assertTrue(assertThrows(LttngException.class, this::fetch).getMessage().contains("take a snapshot first"));
		write("snapshots/1-20261129-075552/all/c_0", 10);
		assertEquals("10 bytes, 1 traces, new: [1-20261129-075552]\n1-20261129-075552/all/c_0", fetch());
	}

	@Test
	void whatCannotBeFetchedIsTold() {
		assertTrue(assertThrows(LttngException.class, this::fetch).getMessage().contains("has written nothing yet"));
		session.setOutput("net://relay.example");
		assertTrue(assertThrows(LttngException.class, this::fetch).getMessage().contains("writes to net://relay.example"));
		session.setOutput(null);
		session.setKind(SessionKind.SNAPSHOT);
		assertTrue(assertThrows(LttngException.class, this::fetch).getMessage().contains("before a snapshot is taken"));
	}
}
