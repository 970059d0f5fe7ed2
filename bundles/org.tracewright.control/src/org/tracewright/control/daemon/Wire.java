// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.tracewright.control.TracerException;
import org.tracewright.control.internal.Deadline;
import org.tracewright.control.internal.Printable;
import org.tracewright.control.transport.ConnectionException;
import org.tracewright.control.transport.ConnectionException.Kind;
import org.tracewright.protocol.DaemonListener;
import org.tracewright.protocol.DaemonService;
import org.tracewright.protocol.LiveClose;
import org.tracewright.protocol.LiveData;
import org.tracewright.protocol.LiveEnd;
import org.tracewright.protocol.LiveMore;
import org.tracewright.protocol.LiveOpened;
import org.tracewright.protocol.LiveRequest;
import org.tracewright.protocol.Protocol;
import org.tracewright.protocol.Refusal;

/** A line to a session daemon on which its protocol is spoken. It is lost once, and never mended. */
final class Wire implements DaemonListener, AutoCloseable {

	private final String target;
	private final Dialer.Line line;
	private final ExecutorService pool = Executors
			.newCachedThreadPool(Thread.ofPlatform().daemon().name("tracewright daemon line ", 0).factory());
	/** Writing may wait for a daemon that does not read: nobody else should. */
	private final ExecutorService writer = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("tracewright daemon requests").factory());
	private final DaemonService service;
	private final Future<Void> reading;
	/** By number. What comes before the answer that tells the number waits for it. */
	private final Map<Long, LiveStream> live = new ConcurrentHashMap<>();
	/** Numbers of those that nobody wants any more, whose last pieces may still come. */
	private final Set<Long> unwanted = ConcurrentHashMap.newKeySet();
	private volatile boolean closed;
	private volatile String refusal;

	Wire(String target, Dialer.Line line) {
		this.target = target;
		this.line = line;
		Launcher<DaemonService> launcher = Protocol.client(this, new QuietEnd(line.input()), line.output(), pool);
		service = launcher.getRemoteProxy();
		reading = launcher.startListening();
		pool.execute(this::watch);
	}

	private void watch() {
		try {
			reading.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ExecutionException | CancellationException e) {
			// It has ended.
		}
		live.values().forEach(stream -> stream.end(closed ? "the connection was closed" : LiveStream.LOST));
		live.clear();
	}

	/** Whether nothing can be asked any more. */
	boolean isLost() {
		return closed || reading.isDone();
	}

	/** Why it is lost. */
	String ending() {
		return refusal == null ? line.ending() : Printable.of(refusal);
	}

	/** Whether it is lost because there is no command that makes one. */
	boolean isCommandMissing() {
		return refusal == null && line.isCommandMissing();
	}

	/**
	 * Asks something and waits for the answer.
	 *
	 * @param what what is done, as the subject of a sentence
	 * @throws TracerException     with what the daemon says when it could not be done
	 * @throws ConnectionException LOST when nobody knows whether it was done
	 */
	<T> T ask(String what, Function<DaemonService, CompletableFuture<T>> request, Deadline deadline)
			throws ConnectionException, TracerException {
		CompletableFuture<CompletableFuture<T>> sent = CompletableFuture.supplyAsync(() -> request.apply(service), writer);
		CompletableFuture<T> answer = sent.thenCompose(Function.identity());
		try {
			while (true)
				try {
					return answer.get(deadline.nextLook(), TimeUnit.MILLISECONDS);
				} catch (TimeoutException e) {
					if (isLost() && !answer.isDone())
						throw lost(null);
					deadline.check();
				}
		} catch (ConnectionException e) {
			// The daemon hears that nobody waits.
			if (!isLost() && sent.isDone() && !sent.isCompletedExceptionally())
				say(s -> sent.join().cancel(true));
			throw e;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new ConnectionException(Kind.CANCELLED, what + " was cancelled", e);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof ResponseErrorException refused)
				throw new TracerException(what + ": " + refused.getResponseError().getMessage(), refused);
			throw lost(e.getCause());
		}
	}

	private ConnectionException lost(Throwable cause) {
		return closed
				? new ConnectionException(Kind.CANCELLED, "the connection to the session daemon of " + target + " was closed",
						cause)
				: new ConnectionException(Kind.LOST,
						"the connection to the session daemon of " + target + " was lost: " + ending(), cause);
	}

	/** Begins to send what a session records to a sink. */
	LiveStream openLive(String session, LiveSink sink, Deadline deadline) throws ConnectionException, TracerException {
		LiveOpened opened = ask("looking at session '" + session + "' of " + target + " live",
				s -> s.openLive(new LiveRequest(session, LiveStream.CREDIT)), deadline);
		long number = opened.live();
		LiveStream stream = live.computeIfAbsent(number, n -> new LiveStream());
		stream.start(opened.format(), sink, bytes -> say(s -> s.more(new LiveMore(number, bytes))), () -> {
			unwanted.add(number);
			live.remove(number);
			say(s -> s.closeLive(new LiveClose(number)));
		});
		if (isLost())
			stream.end(LiveStream.LOST);
		return stream;
	}

	private void say(Consumer<DaemonService> what) {
		try {
			writer.execute(() -> what.accept(service));
		} catch (RejectedExecutionException e) {
			// It is closed: there is nobody to hear it.
		}
	}

	@Override
	public void live(LiveData data) {
		if (!unwanted.contains(data.live()))
			live.computeIfAbsent(data.live(), n -> new LiveStream()).accept(data);
	}

	@Override
	public void liveEnded(LiveEnd end) {
		if (!unwanted.contains(end.live()))
			live.computeIfAbsent(end.live(), n -> new LiveStream()).end(end);
	}

	@Override
	public void refused(Refusal why) {
		refusal = why.reason();
	}

	@Override
	public void close() {
		closed = true;
		line.close();
		writer.shutdown();
		pool.shutdown();
		reading.cancel(true);
	}
}
