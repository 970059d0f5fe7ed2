// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;

import org.tracewright.tracer.recover.RecoveryException.Kind;

/** Copies bytes between files through a buffer, and tells what cannot be read from what cannot be written. For one thread. */
final class Copier {

	private static final int SIZE = 1 << 18;

	private final ByteBuffer buffer = ByteBuffer.allocateDirect(SIZE);
	private final ByteBuffer other = ByteBuffer.allocateDirect(SIZE);
	private final LongConsumer progress;
	private long total;

	/** Tells the bytes written so far now and then. */
	Copier(LongConsumer progress) {
		this.progress = progress;
	}

	/** Adds a part of a file to another. */
	void copy(FileChannel in, long at, long bytes, FileChannel out) throws DamageException, RecoveryException {
		for (long done = 0; done < bytes;) {
			read(buffer, in, at + done, (int) Math.min(SIZE, bytes - done));
			done += buffer.remaining();
			write(buffer, out);
		}
	}

	/** Whether two parts of files are the same. */
	boolean isSame(FileChannel in, long at, FileChannel second, long secondAt, long bytes) throws DamageException {
		for (long done = 0; done < bytes;) {
			int step = (int) Math.min(SIZE, bytes - done);
			read(buffer, in, at + done, step);
			read(other, second, secondAt + done, step);
			if (!buffer.equals(other))
				return false;
			done += step;
		}
		return true;
	}

	private static void read(ByteBuffer buffer, FileChannel in, long at, int bytes) throws DamageException {
		buffer.clear().limit(bytes);
		try {
			while (buffer.hasRemaining())
				if (in.read(buffer, at + buffer.position()) < 0)
					throw new DamageException("it ends at byte " + (at + buffer.position()));
		} catch (ClosedByInterruptException e) {
			throw cancelled();
		} catch (IOException e) {
			throw new DamageException("it cannot be read (" + RecoveryException.reason(e) + ")");
		}
		buffer.flip();
	}

	/** Adds bytes to a file. */
	void write(ByteBuffer bytes, FileChannel out) throws RecoveryException {
		total += bytes.remaining();
		try {
			while (bytes.hasRemaining())
				out.write(bytes);
		} catch (ClosedByInterruptException e) {
			throw cancelled();
		} catch (IOException e) {
			throw RecoveryException.of(Kind.UNWRITABLE, "the trace cannot be written", e);
		}
		progress.accept(total);
	}

	static CancellationException cancelled() {
		return new CancellationException("the thread was interrupted: nothing was recovered");
	}
}
