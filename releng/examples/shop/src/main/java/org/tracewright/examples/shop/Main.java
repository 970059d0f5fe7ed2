// SPDX-License-Identifier: EPL-2.0
package org.tracewright.examples.shop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.tracewright.tracer.RecordingStatus;

/** Opens the shop for some seconds, records what it does, and says where the traces are. */
public final class Main {

	private Main() {
	}

	/** The program; its exit code is 2 when the arguments are wrong, and 1 when traces cannot be written. */
	public static void main(String[] arguments) throws InterruptedException {
		try {
			run(Configuration.of(arguments));
		} catch (IllegalArgumentException e) {
			System.err.println(e.getMessage());
			System.exit(2);
		} catch (IOException e) {
			System.err.println("Traces cannot be written: " + e.getMessage());
			System.exit(1);
		}
	}

	/** Runs the shop as somebody wants it. */
	static void run(Configuration configuration) throws IOException, InterruptedException {
		if (configuration.watched()) {
			watched(configuration);
			return;
		}
		if (Files.exists(configuration.trace()))
			throw new IOException(configuration.trace() + " is there already: remove it, or name another folder with --trace");
		try (FlightRecorder recorder = new FlightRecorder(configuration.trace())) {
			Shop shop = new Shop(recorder::incident, configuration.seed());
			shop.open(Duration.ofSeconds(configuration.seconds()));
			recorder.snapshot("end");
			report(configuration, shop.totals(), recorder);
		}
	}

	/** Nothing is recorded but what a session of the session daemon asks for. */
	private static void watched(Configuration configuration) throws InterruptedException {
		Shop shop = new Shop(() -> {
			// Whoever watches sees it.
		}, configuration.seed());
		shop.open(Duration.ofSeconds(configuration.seconds()));
		System.out.printf("Served %d requests, placed %d orders.%n", shop.totals().requests.sum(), shop.totals().orders.sum());
	}

	private static void report(Configuration configuration, Totals totals, FlightRecorder recorder) {
		RecordingStatus status = recorder.status();
		System.out.printf("The shop was open for %d s, with seed %d.%n", configuration.seconds(), configuration.seed());
		System.out.printf("Served %d requests, %d of them with an error.%n", totals.requests.sum(), totals.failedRequests.sum());
		System.out.printf("Placed %d orders, rejected %d, sent %d mails.%n", totals.orders.sum(), totals.rejectedOrders.sum(),
				totals.mails.sum());
		System.out.printf("Recorded in %d streams; %d events lost, %d packets overwritten by newer ones.%n", status.streams(),
				status.lost(), status.overwritten());
		status.problems().forEach(problem -> System.out.println("Problem: " + problem));
		for (Path trace : recorder.traces())
			System.out.println("Trace: " + trace.toAbsolutePath());
		System.out.println("Look at it: tracewright info " + recorder.traces().getLast().toAbsolutePath());
	}
}
