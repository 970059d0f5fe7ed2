// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.config;

import java.util.logging.Handler;
import java.util.logging.Logger;

import org.tracewright.tracer.logging.TracewrightHandler;

/** Lets the root logger of {@code java.util.logging} make events. Apart from all else, as a Java runtime may lack that package. */
public final class RootHandler {

	private RootHandler() {
	}

	/** Adds the handler, unless it is there already, as {@code logging.properties} may say the same. */
	public static void add() {
		Logger root = Logger.getLogger("");
		for (Handler handler : root.getHandlers())
			if (handler instanceof TracewrightHandler)
				return;
		root.addHandler(new TracewrightHandler());
	}
}
