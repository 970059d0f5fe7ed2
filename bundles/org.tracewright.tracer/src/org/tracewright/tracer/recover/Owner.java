// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.recover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a process is there. */
final class Owner {

	private Owner() {
	}

	/** Whether it can still write: one that has ended, and that only waits for its parent to notice, cannot. */
	static boolean isAlive(long pid) {
		return pid > 0 && ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false) && !isZombie(pid);
	}

	private static boolean isZombie(long pid) {
		try {
			String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
			// The name before it is in parentheses, and may contain anything.
			int state = stat.lastIndexOf(')') + 2;
			return state > 1 && state < stat.length() && "ZX".indexOf(stat.charAt(state)) >= 0;
		} catch (IOException e) {
			return false;
		}
	}
}
