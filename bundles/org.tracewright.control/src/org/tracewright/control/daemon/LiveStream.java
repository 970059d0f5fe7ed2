// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.daemon;

import java.io.IOException;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.LongConsumer;

import org.tracewright.protocol.LiveData;
import org.tracewright.protocol.LiveEnd;

/** What a session records, as it comes. */
public final class LiveStream implements AutoCloseable {

	/** Why it has ended when it was not the session that did. */
	public static final String LOST = "the connection was lost";

	/** Bytes that may be on their way, or wait for the sink. */
	static final long CREDIT = 8L << 20;
	/** Bytes that are allowed anew at once, so that not each packet is answered. */
	private static final long SHARE = CREDIT / 8;

	/** What waits for the sink: data, or the end, which is the last. */
	private final BlockingQueue<Object> waiting = new LinkedBlockingQueue<>();
	private volatile boolean ended;
	private volatile String format = "";
	private volatile Runnable closing = () -> {
	};

	/** Keeps what comes until somebody takes it. */
	void accept(LiveData data) {
		if (!ended)
			waiting.add(data);
	}

	/** No more comes, for a reason that the daemon does not tell. */
	void end(String reason) {
		end(new LiveEnd(0, reason, 0));
	}

	/** No more comes. */
	void end(LiveEnd end) {
		if (!ended) {
			ended = true;
			waiting.add(end);
		}
	}

	/**
	 * Begins to give what came to a sink.
	 *
	 * @param more  allows bytes anew
	 * @param close ends it at the daemon
	 */
	void start(String of, LiveSink sink, LongConsumer more, Runnable close) {
		format = of;
		closing = close;
		Thread.ofPlatform().daemon().name("tracewright live").start(() -> run(sink, more));
	}

	private void run(LiveSink sink, LongConsumer more) {
		long consumed = 0;
		long lost = 0;
		String reason = null;
		while (reason == null)
			try {
				switch (waiting.take()) {
					case LiveData data -> {
						byte[] bytes = Base64.getDecoder().decode(data.data());
						lost = Math.max(lost, data.lost());
						sink.data(data.trace(), data.stream(), bytes, data.lost());
						consumed += bytes.length;
						if (consumed >= SHARE) {
							more.accept(consumed);
							consumed = 0;
						}
					}
					case LiveEnd end -> {
						lost = Math.max(lost, end.lost());
						reason = end.reason();
					}
					default -> throw new IllegalStateException();
				}
			} catch (IOException | RuntimeException e) {
				reason = String.valueOf(e.getMessage());
				ended = true;
				closing.run();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				reason = "it was interrupted";
			}
		waiting.clear();
		sink.ended(reason, lost);
	}

	/** Format of the trace: {@code ctf2} or {@code ctf1}. */
	public String format() {
		return format;
	}

	/** Ends it: what waits is still given to the sink, then the end. */
	@Override
	public void close() {
		if (!ended) {
			closing.run();
			end("it was closed");
		}
	}
}
