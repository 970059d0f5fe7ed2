// SPDX-License-Identifier: EPL-2.0
package org.tracewright.logback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.MarkerFactory;
import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.EventRule;
import org.tracewright.tracer.Level;
import org.tracewright.tracer.Recording;
import org.tracewright.tracer.runtime.Failures;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;

final class TracewrightAppenderTest {

	private static final EventRule ALL = EventRule.named("logback:*");
	private static final String CLASS = "class=\"" + TracewrightAppender.class.getName() + "\"";
	private static final String PLAIN = "<appender name=\"trace\" " + CLASS + "/>";

	@TempDir
	private Path folder;
	private final LogbackMDCAdapter mdc = new LogbackMDCAdapter();

	@AfterEach
	void forgetTheContext() {
		mdc.clear();
	}

	private List<ReadEvent> events(EventRule rule, String appender, Consumer<LoggerContext> program) throws IOException {
		String xml = "<configuration>" + appender + "<root level=\"all\"><appender-ref ref=\"trace\"/></root></configuration>";
		Path trace = folder.resolve("trace");
		LoggerContext context = new LoggerContext();
		context.setMDCAdapter(mdc);
		JoranConfigurator configurator = new JoranConfigurator();
		configurator.setContext(context);
		try (Recording recording = Recording.flightRecorder().buffers(folder.resolve("rings"))
				.channel(ChannelOptions.named("log"), rule).start()) {
			configurator.doConfigure(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
			program.accept(context);
			context.stop();
			recording.snapshot(trace);
		} catch (JoranException e) {
			throw new IOException(e);
		}
		return ReadEvent.of(trace);
	}

	private List<String> lines(EventRule rule, Consumer<Logger> program) throws IOException {
		return events(rule, PLAIN, context -> program.accept(context.getLogger("shop"))).stream().map(ReadEvent::line).toList();
	}

	private ReadEvent event(String appender, Consumer<Logger> program) throws IOException {
		List<ReadEvent> events = events(ALL, appender, context -> program.accept(context.getLogger("shop")));
		assertEquals(1, events.size(), events.toString());
		return events.getFirst();
	}

	@Test
	void eachLevelIsAnEventWithALevelOfItsOwn() throws IOException {
		assertEquals(
				List.of("logback:error 3 a", "logback:warn 4 b", "logback:info 6 c", "logback:debug 8 d", "logback:trace 13 e"),
				lines(ALL, logger -> {
					logger.error("a");
					logger.warn("b");
					logger.info("c");
					logger.debug("d");
					logger.trace("e");
				}));
	}

	@Test
	void rulesChooseByLevelAndField() throws IOException {
		assertEquals(List.of("logback:error 3 order 1", "logback:info 6 order 2"),
				lines(ALL.atLeast(Level.INFO).where("message == \"order*\""), logger -> {
					logger.error("order {}", 1);
					logger.info("order {}", 2);
					logger.info("no order");
					logger.debug("order {}", 3);
				}));
	}

	@Test
	void whatIsKnownIsRecorded() throws IOException {
		mdc.put("user", "ann");
		ReadEvent read = event(PLAIN,
				logger -> logger.atWarn().addMarker(MarkerFactory.getMarker("MONEY")).addMarker(MarkerFactory.getMarker("NIGHT"))
						.addKeyValue("amount", 7).addKeyValue("currency", "EUR").log("{} of {} fail", 2, "three"));
		assertEquals(List.of("shop", "2 of three fail", "30000", "0", Long.toString(Thread.currentThread().threadId()),
				Thread.currentThread().getName(), "", "", "", "", "", "MONEY, NIGHT", "user=ann", "amount=7, currency=EUR"),
				List.of("logger", "message", "level", "sequence", "thread_id", "thread_name", "class_name", "method_name",
						"exception", "exception_message", "stack_trace", "marker", "context", "pairs").stream().map(read::get)
						.toList());
	}

	@Test
	void theContextIsOneText() throws IOException {
		mdc.put("a", "1");
		mdc.put("b", "2");
		assertEquals("a=1, b=2", event(PLAIN, logger -> logger.info("")).get("context"));
	}

	@Test
	void sequenceNumbersAreThoseOfTheGenerator() throws IOException {
		String generator = "<sequenceNumberGenerator class=\"ch.qos.logback.core.spi.BasicSequenceNumberGenerator\"/>";
		assertEquals("1", event(generator + PLAIN, logger -> logger.info("")).get("sequence"));
	}

	@Test
	void anExceptionIsRecordedWithItsStack() throws IOException {
		ReadEvent read = event(PLAIN, logger -> logger.error("failed", new IllegalStateException("no money")));
		assertEquals("java.lang.IllegalStateException", read.get("exception"));
		assertEquals("no money", read.get("exception_message"));
		assertTrue(
				read.get("stack_trace")
						.startsWith("java.lang.IllegalStateException: no money\n\tat " + TracewrightAppenderTest.class.getName()),
				read.get("stack_trace"));
	}

	@Test
	void classAndMethodAreRecordedWhenWanted() throws IOException {
		ReadEvent read = event("<appender name=\"trace\" " + CLASS + "><location>true</location></appender>",
				logger -> logger.info("here"));
		assertEquals(TracewrightAppenderTest.class.getName(), read.get("class_name"));
		assertTrue(read.get("method_name").contains("classAndMethodAreRecordedWhenWanted"), read.get("method_name"));
	}

	@Test
	void aFilterOfTheAppenderCounts() throws IOException {
		ReadEvent read = event("<appender name=\"trace\" " + CLASS
				+ "><filter class=\"ch.qos.logback.classic.filter.ThresholdFilter\"><level>warn</level></filter></appender>",
				logger -> {
					logger.info("not severe");
					logger.warn("severe");
				});
		assertEquals("severe", read.get("message"));
	}

	@Test
	void behindAnAsynchronousAppenderTheThreadIsTheOneThatLogged() throws IOException {
		ReadEvent read = event("<appender name=\"real\" " + CLASS
				+ "/><appender name=\"trace\" class=\"ch.qos.logback.classic.AsyncAppender\"><appender-ref ref=\"real\"/></appender>",
				logger -> logger.info("later"));
		assertEquals(Thread.currentThread().getName(), read.get("thread_name"));
		assertEquals("0", read.get("thread_id"));
	}

	@Test
	void whatTheTracerLogsIsLeftOut() throws IOException {
		assertEquals(List.of("org.tracewright.tracers"), events(ALL, PLAIN, context -> {
			for (String name : List.of("org.tracewright.tracer", "org.tracewright.tracer.config", "org.tracewright.tracers"))
				context.getLogger(name).info("");
		}).stream().map(event -> event.get("logger")).toList());
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
		assertEquals(List.of(), lines(EventRule.named("logback:error"), logger -> logger.info("{}", parameter)));
		assertNull(asked[0]);
	}

	@Test
	void nothingIsThrownWhateverAProgramLogs() throws IOException {
		long before = Failures.all().count();
		Throwable wrong = new IllegalStateException("wrong") {
			private static final long serialVersionUID = 1;

			@Override
			public String toString() {
				throw new AssertionError("toString fails");
			}
		};
		assertEquals(List.of("logback:info 6 fine"), lines(ALL, logger -> {
			logger.info("wrong", wrong);
			logger.info("fine");
		}));
		assertEquals(1, Failures.all().count() - before);
	}
}
