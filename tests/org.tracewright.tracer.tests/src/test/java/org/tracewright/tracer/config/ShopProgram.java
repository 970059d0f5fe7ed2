// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;

import org.tracewright.tracer.Event;
import org.tracewright.tracer.Level;
import org.tracewright.tracer.Name;
import org.tracewright.tracer.Provider;
import org.tracewright.tracer.Tracepoints;

/** A program with a provider, which knows nothing of recordings; with the property {@code ask}, it makes that
 * file and waits until somebody removes it. */
final class ShopProgram {

	/** What it traces. */
	@Provider("shop")
	public interface ShopEvents {

		/** Records it. */
		ShopEvents EVENTS = Tracepoints.of(ShopEvents.class);

		@Event(level = Level.INFO)
		void order(@Name("id") int id, @Name("customer") String customer);

		@Event(level = Level.DEBUG)
		void detail(@Name("id") int id);
	}

	private ShopProgram() {
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		for (int id = 1; id <= 3; id++) {
			ShopEvents.EVENTS.order(id, "customer " + id);
			ShopEvents.EVENTS.detail(id);
		}
		Logger.getLogger("shop").warning("sold out");
		String file = System.getProperty("ask");
		if (file != null) {
			Files.createFile(Path.of(file));
			while (Files.exists(Path.of(file)))
				Thread.sleep(20);
		}
		if (Boolean.getBoolean("fail"))
			throw new IllegalStateException("the shop burns");
		System.out.println("done");
	}
}
