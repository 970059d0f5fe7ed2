// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.tracewright.analysis.history.HistoryException;

/**
 * Completes full blocks in a thread of its own, in the order in which they are handed over, while the writer fills others. So many are on their way at most that memory
 * stays bounded: then the writer waits. A fault is told to the writer when it comes next.
 */
final class BlockEncoder {

	/** Most blocks that wait; as many may be at work. */
	private static final int MOST = 64;
	/** So many are worth waking a thread for, which costs more than to complete one. */
	private static final int WORTHWHILE = 8;

	/** Blocks and whose they are. */
	private static final class Batch {

		private final Growing[] owners = new Growing[MOST];
		private final Block[] blocks = new Block[MOST];
		private int count;
	}

	private final Path file;
	private final Growing.Tools tools;
	private final ReentrantLock lock = new ReentrantLock();
	private final Condition toDo = lock.newCondition();
	private final Condition done = lock.newCondition();
	private final Deque<Block> spare = new ArrayDeque<>(2 * MOST);
	private Batch waiting = new Batch();
	private Batch atWork = new Batch();
	private Thread thread;
	/** Somebody waits until nothing is left. */
	private boolean urgent;
	private boolean ended;
	private Throwable failure;

	BlockEncoder(Path file, Growing.Tools tools) {
		this.file = file;
		this.tools = tools;
	}

	/**
	 * Hands a full block over.
	 *
	 * @return an empty one for those that follow
	 */
	Block complete(Growing owner, Block block) throws IOException {
		lock.lock();
		try {
			if (ended)
				throw new HistoryException(file, "is closed", null);
			check();
			while (waiting.count == MOST)
				done.awaitUninterruptibly();
			if (thread == null)
				start();
			waiting.owners[waiting.count] = owner;
			waiting.blocks[waiting.count++] = block;
			if (waiting.count == WORTHWHILE)
				toDo.signal();
			Block empty = spare.poll();
			return empty == null ? new Block(Block.SIZE) : empty;
		} finally {
			lock.unlock();
		}
	}

	/** Waits until all blocks are complete. Until another one is handed over, all that belongs to the thread is the caller's. */
	void drain() throws IOException {
		lock.lock();
		try {
			urgent = true;
			toDo.signal();
			while (waiting.count + atWork.count > 0)
				done.awaitUninterruptibly();
			urgent = false;
			check();
		} finally {
			lock.unlock();
		}
	}

	/** Ends the thread when all is done that was handed over; nothing can be handed over any more. */
	void end() {
		lock.lock();
		try {
			ended = true;
			toDo.signal();
			while (thread != null)
				done.awaitUninterruptibly();
		} finally {
			lock.unlock();
		}
	}

	private void check() throws HistoryException {
		if (failure != null)
			throw new HistoryException(file, "cannot be written: " + failure.getMessage(), failure);
	}

	private void start() {
		thread = Thread.ofPlatform().daemon().name("tracewright history").start(this::run);
	}

	private void run() {
		Throwable fault = null;
		while (take(fault)) {
			for (int i = 0; i < atWork.count && fault == null; i++)
				try {
					atWork.owners[i].complete(atWork.blocks[i], tools);
				} catch (HistoryException e) {
					fault = e.getCause();
				} catch (Throwable e) {
					fault = e;
				}
		}
	}

	/** Lays away what was at work and waits for more; false when nothing comes any more. */
	private boolean take(Throwable fault) {
		lock.lock();
		try {
			failure = fault;
			for (int i = 0; i < atWork.count; i++) {
				atWork.blocks[i].count = 0;
				spare.push(atWork.blocks[i]);
				atWork.blocks[i] = null;
				atWork.owners[i] = null;
			}
			atWork.count = 0;
			done.signalAll();
			while (!ended && waiting.count < (urgent ? 1 : WORTHWHILE))
				toDo.awaitUninterruptibly();
			if (waiting.count == 0) {
				thread = null;
				done.signalAll();
				return false;
			}
			Batch next = waiting;
			waiting = atWork;
			atWork = next;
			done.signalAll();
			return true;
		} finally {
			lock.unlock();
		}
	}
}
