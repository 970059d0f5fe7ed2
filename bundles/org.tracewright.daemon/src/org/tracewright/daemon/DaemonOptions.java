// SPDX-License-Identifier: EPL-2.0
package org.tracewright.daemon;

import java.nio.file.Path;
import java.time.Duration;

import org.tracewright.tracer.link.Places;

/**
 * How a daemon is to be.
 *
 * @param places where it is found
 * @param state  folder in which it keeps its sessions when it is not at work
 * @param traces folder below which sessions write that do not say where
 * @param tracer the tracer's jar, to be loaded into running programs; null when there is none
 * @param idle   ends when it had no session and no client for so long; null for never
 */
public record DaemonOptions(Places places, Path state, Path traces, Path tracer, Duration idle) {

	private static final String PRODUCT = "tracewright";

	/** As usual for this user. */
	public static DaemonOptions usual(Path tracer, Duration idle) {
		Places places = Places.all().stream().findFirst()
				.orElseThrow(() -> new IllegalArgumentException(Places.PROPERTY + " is 'none': there is to be no daemon"));
		Path home = Path.of(System.getProperty("user.home"));
		String state = System.getenv("XDG_STATE_HOME");
		// A daemon that was told where to be is another one than the usual.
		Path kept = Places.isTold()
				? places.folder().resolve("state")
				: (state != null && Path.of(state).isAbsolute() ? Path.of(state) : home.resolve(".local/state")).resolve(PRODUCT)
						.resolve("daemon");
		return new DaemonOptions(places, kept, home.resolve("tracewright-traces"), tracer, idle);
	}
}
