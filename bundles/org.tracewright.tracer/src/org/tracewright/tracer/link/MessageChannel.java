// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.link;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.locks.ReentrantLock;

/** Messages over a socket, each behind its length as 32 bits, big-endian. One thread reads; any may write. */
public final class MessageChannel implements AutoCloseable {

	private final SocketChannel socket;
	private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
	/** No monitor: a virtual thread that waits for the other side within one would keep its carrier, before Java 24. */
	private final ReentrantLock writing = new ReentrantLock();

	/** Over a connected socket that blocks. */
	public MessageChannel(SocketChannel socket) {
		this.socket = socket;
	}

	/**
	 * Waits for a message.
	 *
	 * @return null at the end
	 * @throws IOException when the connection is lost, or what comes is no message
	 */
	public Message read() throws IOException {
		length.clear();
		if (!fill(length))
			return null;
		int bytes = length.getInt(0);
		if (bytes < 1 || bytes > Message.LARGEST)
			throw new MessageException("a message of " + (bytes & 0xFFFFFFFFL) + " bytes is none: at most " + Message.LARGEST);
		ByteBuffer text = ByteBuffer.allocate(bytes);
		if (!fill(text))
			throw new EOFException("the connection ended in a message");
		return Message.decode(text.array());
	}

	private boolean fill(ByteBuffer buffer) throws IOException {
		while (buffer.hasRemaining())
			if (socket.read(buffer) < 0) {
				if (buffer.position() > 0)
					throw new EOFException("the connection ended in a message");
				return false;
			}
		return true;
	}

	/**
	 * Sends a message.
	 *
	 * @throws IOException when the connection is lost, or the message is too large
	 */
	public void write(Message message) throws IOException {
		byte[] text = message.encode();
		if (text.length > Message.LARGEST)
			throw new MessageException(
					"message '" + message.kind() + "' has " + text.length + " bytes: at most " + Message.LARGEST);
		ByteBuffer frame = ByteBuffer.allocate(Integer.BYTES + text.length).putInt(text.length).put(text).flip();
		writing.lock();
		try {
			while (frame.hasRemaining())
				socket.write(frame);
		} finally {
			writing.unlock();
		}
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}
}
