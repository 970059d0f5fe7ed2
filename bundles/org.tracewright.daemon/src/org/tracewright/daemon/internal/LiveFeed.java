// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon.internal;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Base64;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;

import org.tracewright.protocol.DaemonListener;
import org.tracewright.protocol.LiveData;
import org.tracewright.protocol.LiveEnd;
import org.tracewright.protocol.Protocol;

/**
 * What one client sees of a session as it comes. The session never waits for it: packets beyond what the client has allowed are not sent, and counted. A thread of
 * its own sends.
 */
final class LiveFeed implements Runnable {

	/** A client cannot have the daemon keep more than this, bytes. */
	private static final long MOST_CREDIT = 8L << 20;
	private static final long MOST_METADATA = 4L << 20;
	/** What fits into a message, in Base64 and with its frame. */
	private static final int LARGEST_PIECE = (Protocol.LARGEST - 4096) / 4 * 3;
	private static final String METADATA = "metadata";

	private final long id;
	private final DaemonListener client;
	private final AtomicLong budget;
	private final Queue<Piece> queue = new ArrayDeque<>();
	private long credit;
	private long metadata;
	private long lost;
	private String ended;

	private record Piece(String trace, String stream, byte[] bytes, long lost) {
	}

	/**
	 * A feed that sends nothing yet.
	 *
	 * @param credit bytes of packets that may be sent
	 * @param budget bytes that all feeds of the daemon may still keep
	 */
	LiveFeed(long id, DaemonListener client, long credit, AtomicLong budget) {
		this.budget = budget;
		this.id = id;
		this.client = client;
		more(credit);
	}

	long id() {
		return id;
	}

	/** The client allows more. */
	synchronized void more(long bytes) {
		if (bytes > 0)
			credit = Math.min(MOST_CREDIT, credit + Math.min(bytes, MOST_CREDIT));
	}

	/** More metadata of a trace, which is sent in any case. */
	synchronized void metadata(String trace, byte[] pieces) {
		if (ended != null)
			return;
		metadata += pieces.length;
		if (metadata > MOST_METADATA)
			end("the client does not take the metadata");
		for (int from = 0; from < pieces.length && ended == null; from += LARGEST_PIECE)
			add(new Piece(trace, METADATA, Arrays.copyOfRange(pieces, from, Math.min(pieces.length, from + LARGEST_PIECE)),
					lost));
	}

	/** A packet, which is sent if the client has allowed it. One that is larger than all it allows is sent when nothing else waits. */
	synchronized void packet(String trace, String stream, ByteBuffer header, ByteBuffer records) {
		if (ended != null)
			return;
		int head = header.remaining();
		int bytes = head + records.remaining();
		if (bytes > LARGEST_PIECE || bytes > credit && (credit <= 0 || !queue.isEmpty())) {
			lost++;
			return;
		}
		if (budget.addAndGet(-bytes) < 0) {
			budget.addAndGet(bytes);
			lost++;
			return;
		}
		credit -= bytes;
		byte[] packet = new byte[bytes];
		header.get(header.position(), packet, 0, head);
		records.get(records.position(), packet, head, bytes - head);
		add(new Piece(trace, stream, packet, lost));
	}

	private void add(Piece piece) {
		queue.add(piece);
		notifyAll();
	}

	/** Sends what is waiting, and then that it has ended. */
	synchronized void end(String reason) {
		if (ended == null)
			ended = reason;
		notifyAll();
	}

	synchronized boolean isEnded() {
		return ended != null;
	}

	@Override
	public void run() {
		try {
			for (Piece piece = next(); piece != null; piece = next())
				client.live(
						new LiveData(id, piece.trace, piece.stream, Base64.getEncoder().encodeToString(piece.bytes), piece.lost));
			client.liveEnded(ending());
		} catch (RuntimeException e) {
			end("the connection is lost");
		} catch (InterruptedException e) {
			end("the daemon ends");
		} finally {
			drop();
		}
	}

	private synchronized LiveEnd ending() {
		return new LiveEnd(id, ended, lost);
	}

	private synchronized void drop() {
		for (Piece piece = queue.poll(); piece != null; piece = queue.poll())
			giveBack(piece);
	}

	private void giveBack(Piece piece) {
		if (piece.stream.equals(METADATA))
			metadata -= piece.bytes.length;
		else
			budget.addAndGet(piece.bytes.length);
	}

	private synchronized Piece next() throws InterruptedException {
		while (queue.isEmpty() && ended == null)
			wait();
		Piece piece = queue.poll();
		if (piece != null)
			giveBack(piece);
		return piece;
	}
}
