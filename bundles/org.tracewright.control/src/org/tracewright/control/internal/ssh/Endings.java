// SPDX-License-Identifier: EPL-2.0
package org.tracewright.control.internal.ssh;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.common.util.io.output.NullOutputStream;
import org.tracewright.control.internal.Deadline;
import org.tracewright.control.transport.Cancellation;
import org.tracewright.control.transport.ConnectionException;

/** Ends programs on hosts that nobody waits for any more, beside everything else. */
public final class Endings {

	private static final int LOOKS = 40;
	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final Set<Thread> working = ConcurrentHashMap.newKeySet();

	/** Ends a program and what it has started, by force after two seconds, and closes its channel. */
	void end(Chain chain, ChannelExec channel, PidLine pid) {
		Thread thread = Thread.ofVirtual().unstarted(() -> {
			try {
				// It may just have been started, so that its number is still on the way.
				for (int i = 0; i < LOOKS && pid.pid() == 0 && !channel.isClosed(); i++)
					Thread.sleep(Deadline.LOOK);
				channel.close(false);
				if (pid.pid() > 0 && chain.isOpen())
					kill(chain, pid.pid());
			} catch (InterruptedException e) {
				channel.close(true);
			} finally {
				working.remove(Thread.currentThread());
			}
		});
		working.add(thread);
		thread.start();
	}

	private static void kill(Chain chain, long pid) {
		// A program that sshd starts leads a group of its own; elsewhere only it itself can be ended.
		String script = "g=-" + pid + "; kill -s TERM -- $g || { g=" + pid + "; kill -s TERM -- $g; } || exit 0; i=0; "
				+ "while [ $i -lt 20 ]; do kill -s 0 -- $g || exit 0; sleep 0.1; i=$((i + 1)); done; kill -s KILL -- $g";
		try {
			Deadline deadline = new Deadline("ending a program", PATIENCE, Cancellation.NEVER);
			ChannelExec channel = Channels.open(chain, session -> {
				ChannelExec exec = session.createExecChannel(PidLine.shell(script));
				exec.setOut(new NullOutputStream());
				exec.setErr(new NullOutputStream());
				return exec;
			}, deadline);
			channel.waitFor(List.of(ClientChannelEvent.CLOSED), PATIENCE.toMillis());
			channel.close(true);
		} catch (ConnectionException e) {
			// The connection is lost, or the host is too busy: the program goes on until it ends by itself.
		}
	}

	/** Waits until all are ended, some seconds at most. */
	public void await() {
		try {
			for (Thread thread : working)
				thread.join(PATIENCE.toMillis());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
