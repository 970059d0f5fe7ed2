// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.EventRule;
import org.tracewright.tracer.Recording;
import org.tracewright.tracer.runtime.Failures;

final class TracewrightHandlerTest {

	private static final EventRule ALL = EventRule.named("jul:*");

	@TempDir
	private Path folder;
	private final TracewrightHandler handler = new TracewrightHandler();

	/** A level of the program's own. */
	private static final class Own extends Level {

		private static final long serialVersionUID = 1;

		Own(int number) {
			super("OWN", number);
		}
	}

	private static Logger logger(TracewrightHandler handler) {
		Logger logger = Logger.getAnonymousLogger();
		logger.setUseParentHandlers(false);
		logger.setLevel(Level.ALL);
		logger.addHandler(handler);
		return logger;
	}

	private List<ReadEvent> events(EventRule rule, Consumer<Logger> program) throws IOException {
		Path trace = folder.resolve("trace");
		try (Recording recording = Recording.flightRecorder().buffers(folder.resolve("rings"))
				.channel(ChannelOptions.named("log"), rule).start()) {
			program.accept(logger(handler));
			recording.snapshot(trace);
		}
		return ReadEvent.of(trace);
	}

	private ReadEvent event(Consumer<Logger> program) throws IOException {
		List<ReadEvent> events = events(ALL, program);
		assertEquals(1, events.size(), events.toString());
		return events.getFirst();
	}

	private List<String> lines(EventRule rule, Consumer<Logger> program) throws IOException {
		return events(rule, program).stream().map(ReadEvent::line).toList();
	}

	@Test
	void eachLevelIsAnEventWithALevelOfItsOwn() throws IOException {
		assertEquals(List.of("jul:severe 3 a", "jul:warning 4 b", "jul:info 6 c", "jul:config 7 d", "jul:fine 8 e",
				"jul:finer 12 f", "jul:finest 13 g"), lines(ALL, logger -> {
					logger.severe("a");
					logger.warning("b");
					logger.info("c");
					logger.config("d");
					logger.fine("e");
					logger.finer("f");
					logger.finest("g");
				}));
	}

	@ParameterizedTest
	@CsvSource({"2147483646, severe", "1001, severe", "999, warning", "899, info", "799, config", "699, fine", "499, finer",
			"399, finest", "1, finest", "-5, finest"})
	void aLevelBetweenTwoCountsAsTheOneBelow(int number, String event) throws IOException {
		ReadEvent read = event(logger -> logger.log(new Own(number), "text"));
		assertEquals("jul:" + event, read.name());
		assertEquals(Integer.toString(number), read.get("level"));
	}

	@Test
	void rulesChooseByLevel() throws IOException {
		assertEquals(List.of("jul:severe 3 a", "jul:warning 4 b"),
				lines(ALL.atLeast(org.tracewright.tracer.Level.WARNING), logger -> {
					logger.severe("a");
					logger.warning("b");
					logger.info("c");
				}));
	}

	@Test
	void rulesChooseByTextAndNumber() throws IOException {
		assertEquals(List.of("jul:info 6 order 7 paid"), lines(ALL.where("message == \"order*\" && level == 800"), logger -> {
			logger.log(Level.INFO, "order {0} paid", 7);
			logger.log(Level.SEVERE, "order {0} paid", 8);
			logger.log(Level.INFO, "no order");
		}));
	}

	@Test
	void whatIsKnownOfARecordIsRecorded() throws IOException {
		LogRecord record = new LogRecord(Level.WARNING, "{0} of {1} fail");
		record.setLoggerName("shop.bank");
		record.setParameters(new Object[]{2, "three"});
		record.setSequenceNumber(70);
		ReadEvent read = event(logger -> handler.publish(record));
		assertEquals(
				List.of("shop.bank", "2 of three fail", "900", "70", Long.toString(Thread.currentThread().threadId()),
						Thread.currentThread().getName(), "", "", "", "", ""),
				List.of("logger", "message", "level", "sequence", "thread_id", "thread_name", "class_name", "method_name",
						"exception", "exception_message", "stack_trace").stream().map(read::get).toList());
	}

	@Test
	void aRecordOfAnotherThreadHasNoThreadName() throws IOException {
		LogRecord record = new LogRecord(Level.INFO, "late");
		record.setLongThreadID(123456789);
		ReadEvent read = event(logger -> handler.publish(record));
		assertEquals("123456789", read.get("thread_id"));
		assertEquals("", read.get("thread_name"));
	}

	@Test
	void nullsAreEmptyTexts() throws IOException {
		LogRecord record = new LogRecord(Level.INFO, null);
		record.setThrown(new NullPointerException(null));
		ReadEvent read = event(logger -> handler.publish(record));
		assertEquals("", read.get("logger"));
		assertEquals("", read.get("message"));
		assertEquals("", read.get("exception_message"));
	}

	@Test
	void anExceptionIsRecordedWithItsStack() throws IOException {
		ReadEvent read = event(
				logger -> logger.log(Level.SEVERE, "failed", new IllegalStateException("no money", new IOException("wire"))));
		assertEquals("java.lang.IllegalStateException", read.get("exception"));
		assertEquals("no money", read.get("exception_message"));
		assertTrue(
				read.get("stack_trace")
						.startsWith("java.lang.IllegalStateException: no money\n\tat " + TracewrightHandlerTest.class.getName()),
				read.get("stack_trace"));
		assertTrue(read.get("stack_trace").contains("\nCaused by: java.io.IOException: wire\n"), read.get("stack_trace"));
	}

	@Test
	void longTextsAreCutAndNotLost() throws IOException {
		Throwable deep = new StackOverflowError("\u20ac".repeat(5000));
		ReadEvent read = event(logger -> logger.log(Level.SEVERE, "x".repeat(1 << 20), deep));
		assertEquals("x".repeat(16 << 10), read.get("message"));
		assertEquals("\u20ac".repeat(1365), read.get("exception_message"));
		assertTrue(read.get("stack_trace").length() <= 4096, read.get("stack_trace"));
	}

	@Test
	void aMessageThatIsNotRecordedIsNotFormatted() throws IOException {
		Object[] asked = new Object[1];
		Object parameter = new Object() {
			@Override
			public String toString() {
				asked[0] = this;
				return "formatted";
			}
		};
		assertEquals(List.of(), lines(EventRule.named("jul:severe"), logger -> logger.log(Level.INFO, "{0}", parameter)));
		assertNull(asked[0]);
		logger(handler).log(Level.SEVERE, "{0}", parameter);
		assertNull(asked[0], "no recording is open");
	}

	@Test
	void levelAndFilterOfTheHandlerCount() throws IOException {
		handler.setLevel(Level.INFO);
		handler.setFilter(record -> !record.getMessage().startsWith("secret"));
		assertEquals(List.of("jul:info 6 shown"), lines(ALL, logger -> {
			logger.info("shown");
			logger.info("secret");
			logger.fine("too fine");
		}));
	}

	@Test
	void whatTheTracerLogsIsLeftOut() throws IOException {
		assertEquals(List.of("jul:info 6 org.tracewright.tracers"), lines(ALL, logger -> {
			for (String name : List.of("org.tracewright.tracer", "org.tracewright.tracer.config", "org.tracewright.tracers")) {
				LogRecord record = new LogRecord(Level.INFO, name);
				record.setLoggerName(name);
				handler.publish(record);
			}
		}));
	}

	@Test
	void nothingIsThrownWhateverAProgramLogs() throws IOException {
		long before = Failures.all().count();
		Object wrong = new Object() {
			@Override
			public String toString() {
				throw new AssertionError("toString fails");
			}
		};
		handler.setFilter(record -> {
			if (record.getMessage().equals("filter fails"))
				throw new IllegalStateException("filter fails");
			return true;
		});
		assertEquals(List.of("jul:info 6 fine"), lines(ALL, logger -> {
			handler.publish(null);
			logger.log(Level.INFO, "{0}", wrong);
			logger.info("filter fails");
			logger.info("fine");
		}));
		assertEquals(2, Failures.all().count() - before);
	}

	@Test
	void classAndMethodAreThoseThatTheProgramSays() throws IOException {
		ReadEvent read = event(logger -> logger.entering("shop.Bank", "pay", 7));
		assertEquals("ENTRY 7", read.get("message"));
		assertEquals("shop.Bank.pay", read.get("class_name") + "." + read.get("method_name"));
	}

	@Test
	void classAndMethodAreLookedForOnTheStackWhenWanted() throws IOException {
		handler.setLocation(true);
		ReadEvent read = event(logger -> logger.info("here"));
		assertEquals(TracewrightHandlerTest.class.getName(), read.get("class_name"));
		assertNotEquals("", read.get("method_name"));
	}

	@Test
	void aMessageWithoutParametersIsTakenAsItIs() throws IOException {
		assertEquals("{0} isn't '' formatted", event(logger -> logger.info("{0} isn't '' formatted")).get("message"));
	}

	@Test
	void theHandlerIsNotClosedForGood() {
		handler.close();
		handler.flush();
		assertFalse(handler.isLoggable(null));
		assertTrue(handler.isLoggable(new LogRecord(Level.FINEST, "")));
	}
}
