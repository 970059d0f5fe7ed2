// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.tracewright.daemon.internal.ControlServer;
import org.tracewright.daemon.internal.ControlSession;
import org.tracewright.daemon.internal.Jvms;
import org.tracewright.daemon.internal.ProgramServer;
import org.tracewright.daemon.internal.Sessions;
import org.tracewright.daemon.internal.UserSocket;
import org.tracewright.protocol.Protocol;
import org.tracewright.protocol.Welcome;
import org.tracewright.tracer.link.Places;

/** A session daemon that is at work in this process: there is one for each user. */
public final class Daemon implements AutoCloseable {

	private static final String VERSION = "0.1.0";
	private static final int MOST_PROGRAMS = 4096;
	private static final int MOST_CLIENTS = 64;
	/** Kept so that it is not made anew with its usual level. */
	private static final Logger RPC = Logger.getLogger("org.eclipse.lsp4j.jsonrpc");

	private final DaemonOptions options;
	private final PrintStream out;
	private final FileChannel lockFile;
	private final FileLock lock;
	private final ScheduledExecutorService timer = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("timer").stackSize(256 << 10).factory());
	private final ExecutorService pool = Executors
			.newCachedThreadPool(Thread.ofPlatform().daemon().name("client ", 0).stackSize(512 << 10).factory());
	private final CountDownLatch ended = new CountDownLatch(1);
	private final Sessions sessions;
	private final UserSocket programs;
	private final UserSocket control;
	private final AtomicBoolean closed = new AtomicBoolean();
	private long busy = System.nanoTime();
	private int connections;

	/**
	 * Starts it: when this returns, programs and clients can connect.
	 *
	 * @param out takes what nobody else is told, a line each
	 * @throws DaemonException when there is another one, or something cannot be made
	 */
	public Daemon(DaemonOptions options, PrintStream out) throws DaemonException {
		this.options = options;
		this.out = out;
		// What peers send wrongly is their affair, and would fill the log.
		RPC.setLevel(Level.OFF);
		Places places = options.places();
		try {
			PrivateFolder.make(places.folder());
			PrivateFolder.make(places.rings());
			lockFile = FileChannel.open(places.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			lock = lock();
			try {
				Files.writeString(places.process(), ProcessHandle.current().pid() + "\n");
				sessions = new Sessions(options.state(), places.rings(), options.traces(), this::log);
				sessions.restore();
				Jvms jvms = new Jvms(options.tracer(), places);
				Welcome welcome = new Welcome(Protocol.VERSION, VERSION, ProcessHandle.current().pid(),
						System.currentTimeMillis(), places.folder().toString());
				programs = new UserSocket(places.programs(), MOST_PROGRAMS,
						new ProgramServer(sessions, places.rings(), timer, this::log), this::log);
				control = new UserSocket(places.control(), MOST_CLIENTS,
						new ControlServer(() -> new ControlSession(sessions, jvms, welcome, this::askedToEnd, pool), timer, pool),
						this::log);
			} catch (IOException | RuntimeException e) {
				lockFile.close();
				throw e;
			}
		} catch (DaemonException e) {
			throw e;
		} catch (IOException e) {
			throw new DaemonException("the session daemon cannot start: " + e, e);
		}
		programs.start();
		control.start();
		timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
	}

	private FileLock lock() throws IOException {
		FileLock got;
		try {
			got = lockFile.tryLock();
		} catch (OverlappingFileLockException e) {
			got = null;
		}
		if (got == null) {
			Path process = options.places().process();
			String pid = Files.isReadable(process) ? ", process " + Files.readString(process).strip() : "";
			lockFile.close();
			throw new DaemonException(
					"there is a session daemon already" + pid + ": use it, or end it with 'tracewright daemon --stop'");
		}
		return got;
	}

	private void log(String line) {
		out.println(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + line);
	}

	/** A client asks for the end; the answer is to reach it. */
	private void askedToEnd() {
		timer.schedule(ended::countDown, 100, TimeUnit.MILLISECONDS);
	}

	private void look() {
		int connected = programs.connections() + control.connections();
		if (connected == 0 && connections > 0)
			// What they needed is given back to the system.
			System.gc();
		connections = connected;
		if (!sessions.isIdle() || control.connections() > 0)
			busy = System.nanoTime();
		else if (options.idle() != null && System.nanoTime() - busy > options.idle().toNanos()) {
			log("the daemon ends: it has had nothing to do for " + options.idle().toSeconds() + " s");
			ended.countDown();
		}
	}

	/** Waits until somebody wants it to end. */
	public void await() throws InterruptedException {
		ended.await();
	}

	/** Ends it: files are as complete as they can be; programs go on, and the next daemon takes over. */
	@Override
	public void close() {
		ended.countDown();
		if (!closed.compareAndSet(false, true))
			return;
		try {
			control.close();
			programs.close();
			boolean ended = sessions.close();
			timer.shutdownNow();
			pool.shutdownNow();
			Files.deleteIfExists(options.places().process());
			// A thread that still waits for a disk may write: then nobody else may begin until this process has ended.
			if (ended) {
				lock.release();
				lockFile.close();
			}
		} catch (IOException e) {
			log("not all could be closed: " + e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
