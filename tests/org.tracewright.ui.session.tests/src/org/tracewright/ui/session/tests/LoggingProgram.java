// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.session.tests;

import java.util.logging.Logger;

/** A program that knows nothing of tracing, and logs until it is killed. */
public final class LoggingProgram {

	private static final Logger LOGGER = Logger.getLogger("shop");

	private LoggingProgram() {
	}

	/** The program. */
	public static void main(String[] arguments) throws InterruptedException {
		for (long number = 0;; number++) {
			LOGGER.warning("order " + number);
			Thread.sleep(5);
		}
	}
}
