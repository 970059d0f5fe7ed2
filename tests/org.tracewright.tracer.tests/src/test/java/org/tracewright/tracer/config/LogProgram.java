// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.config;

import java.util.logging.Level;
import java.util.logging.Logger;

/** A program that only logs: it has no providers and knows no tracer. */
final class LogProgram {

	private LogProgram() {
	}

	public static void main(String[] arguments) {
		Logger logger = Logger.getLogger("shop");
		logger.info("opened");
		logger.log(Level.FINE, "customer {0}", 7);
		logger.log(Level.SEVERE, "closed", new IllegalStateException("no money"));
	}
}
