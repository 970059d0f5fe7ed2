// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopTest {

	@TempDir
	private Path folder;

	@Test
	void allWorkIsDoneWhenItHasClosed() throws Exception {
		try (FlightRecorder recorder = new FlightRecorder(folder)) {
			Shop shop = new Shop(recorder::incident, 42);
			shop.open(Duration.ofSeconds(1));
			Totals totals = shop.totals();
			assertTrue(totals.requests.sum() > 0);
			assertTrue(totals.orders.sum() > 0);
			assertEquals(totals.orders.sum(), totals.mails.sum());
			assertEquals(0, recorder.status().lost());
			assertEquals(List.of(), recorder.status().problems());
		}
	}

	@Test
	void onlyTheFirstIncidentIsWritten() throws IOException {
		try (FlightRecorder recorder = new FlightRecorder(folder)) {
			ShopEvents.TRACE.paymentProviderDown(1);
			recorder.incident();
			recorder.incident();
			assertEquals(List.of(folder.resolve("incident")), recorder.traces());
		}
		String metadata = Files.readString(folder.resolve("incident/metadata"));
		assertTrue(metadata.contains("shop:paymentProviderDown"), metadata);
		assertTrue(metadata.contains("\"orderId\""), metadata);
	}

	@Test
	void anExistingFolderIsLeftAlone() {
		IOException refused = assertThrows(IOException.class,
				() -> Main.run(Configuration.of("1", "--trace", folder.toString())));
		assertEquals(folder + " is there already: remove it, or name another folder with --trace", refused.getMessage());
	}
}
