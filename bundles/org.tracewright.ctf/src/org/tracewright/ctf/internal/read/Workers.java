// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs tasks on threads of their own and waits for them; the first is run by the caller. */
final class Workers {

	private Workers() {
	}

	/** Runs all tasks to their ends; then throws what the first that failed has thrown. */
	static void run(List<Runnable> tasks) {
		List<FutureTask<Void>> futures = new ArrayList<>();
		for (Runnable task : tasks)
			futures.add(new FutureTask<>(task, null));
		for (int i = 1; i < futures.size(); i++)
			Thread.ofPlatform().daemon().name("trace scan " + i).start(futures.get(i));
		if (!futures.isEmpty())
			futures.getFirst().run();
		RuntimeException failure = null;
		for (FutureTask<Void> future : futures)
			failure = join(future, failure);
		if (failure != null)
			throw failure;
	}

	private static RuntimeException join(FutureTask<Void> future, RuntimeException earlier) {
		boolean interrupted = false;
		try {
			for (;;)
				try {
					future.get();
					return earlier;
				} catch (InterruptedException e) {
					interrupted = true;
				} catch (ExecutionException e) {
					if (e.getCause() instanceof Error error)
						throw error;
					return earlier == null ? (RuntimeException) e.getCause() : earlier;
				}
		} finally {
			if (interrupted)
				Thread.currentThread().interrupt();
		}
	}
}
