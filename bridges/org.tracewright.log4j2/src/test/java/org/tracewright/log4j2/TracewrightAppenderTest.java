// SPDX-License-Identifier: EPL-2.0
package org.tracewright.log4j2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.ThreadContext;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.config.ConfigurationSource;
import org.apache.logging.log4j.core.config.xml.XmlConfiguration;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.EventRule;
import org.tracewright.tracer.Recording;
import org.tracewright.tracer.runtime.Failures;

final class TracewrightAppenderTest {

	private static final EventRule ALL = EventRule.named("log4j2:*");
	private static final String PLAIN = "<Tracewright name=\"trace\"/>";

	@TempDir
	private Path folder;

	@AfterEach
	void forgetTheContext() {
		ThreadContext.clearAll();
	}

	private List<ReadEvent> events(EventRule rule, String appender, Consumer<LoggerContext> program) throws IOException {
		String xml = "<Configuration status=\"error\"><Appenders>" + appender
				+ "</Appenders><Loggers><Root level=\"all\"><AppenderRef ref=\"trace\"/></Root></Loggers></Configuration>";
		Path trace = folder.resolve("trace");
		LoggerContext context = new LoggerContext("test");
		context.start(new XmlConfiguration(context,
				new ConfigurationSource(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))));
		try (Recording recording = Recording.flightRecorder().buffers(folder.resolve("rings"))
				.channel(ChannelOptions.named("log"), rule).start()) {
			program.accept(context);
			context.stop();
			recording.snapshot(trace);
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
		assertEquals(List.of("log4j2:fatal 2 a", "log4j2:error 3 b", "log4j2:warn 4 c", "log4j2:info 6 d", "log4j2:debug 8 e",
				"log4j2:trace 13 f"), lines(ALL, logger -> {
					logger.fatal("a");
					logger.error("b");
					logger.warn("c");
					logger.info("d");
					logger.debug("e");
					logger.trace("f");
				}));
	}

	@ParameterizedTest
	@CsvSource({"1, fatal", "101, error", "250, warn", "400, info", "450, debug", "550, trace", "700, trace"})
	void aLevelBetweenTwoCountsAsTheLessSevere(int number, String event) throws IOException {
		ReadEvent read = event(PLAIN, logger -> logger.log(Level.forName("OWN" + number, number), "text"));
		assertEquals("log4j2:" + event, read.name());
		assertEquals(Integer.toString(number), read.get("level"));
	}

	@Test
	void rulesChooseByLevelAndField() throws IOException {
		assertEquals(List.of("log4j2:error 3 order 1", "log4j2:info 6 order 2"),
				lines(ALL.atLeast(org.tracewright.tracer.Level.INFO).where("message == \"order*\""), logger -> {
					logger.error("order {}", 1);
					logger.info("order {}", 2);
					logger.info("no order");
					logger.debug("order {}", 3);
				}));
	}

	@Test
	void whatIsKnownIsRecorded() throws IOException {
		ThreadContext.put("user", "ann");
		ReadEvent read = event(PLAIN, logger -> logger.warn(MarkerManager.getMarker("MONEY"), "{} of {} fail", 2, "three"));
		assertEquals(
				List.of("shop", "2 of three fail", "300", Long.toString(Thread.currentThread().threadId()),
						Thread.currentThread().getName(), "", "", "", "", "", "MONEY", "user=ann"),
				List.of("logger", "message", "level", "thread_id", "thread_name", "class_name", "method_name", "exception",
						"exception_message", "stack_trace", "marker", "context").stream().map(read::get).toList());
	}

	@Test
	void theContextIsOneText() throws IOException {
		ThreadContext.put("a", "1");
		ThreadContext.put("b", "2");
		assertEquals("a=1, b=2", event(PLAIN, logger -> logger.info("")).get("context"));
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
		ReadEvent read = event("<Tracewright name=\"trace\" location=\"true\"/>", logger -> logger.info("here"));
		assertEquals(TracewrightAppenderTest.class.getName(), read.get("class_name"));
		assertTrue(read.get("method_name").contains("classAndMethodAreRecordedWhenWanted"), read.get("method_name"));
	}

	@Test
	void aFilterOfTheAppenderCounts() throws IOException {
		ReadEvent read = event("<Tracewright name=\"trace\"><ThresholdFilter level=\"warn\"/></Tracewright>", logger -> {
			logger.info("not severe");
			logger.warn("severe");
		});
		assertEquals("severe", read.get("message"));
	}

	@Test
	void behindAnAsynchronousAppenderTheThreadIsTheOneThatLogged() throws IOException {
		ReadEvent read = event("<Tracewright name=\"real\"/><Async name=\"trace\"><AppenderRef ref=\"real\"/></Async>",
				logger -> logger.info("later"));
		assertEquals(Thread.currentThread().getName(), read.get("thread_name"));
		assertEquals(Long.toString(Thread.currentThread().threadId()), read.get("thread_id"));
	}

	@Test
	void whatTheTracerLogsIsLeftOut() throws IOException {
		assertEquals(List.of("org.tracewright.tracers"), events(ALL, PLAIN, context -> {
			for (String name : List.of("org.tracewright.tracer", "org.tracewright.tracer.config", "org.tracewright.tracers"))
				context.getLogger(name).info("");
		}).stream().map(event -> event.get("logger")).toList());
	}

	@Test
	void aMessageThatIsNotRecordedIsNotFormattedHere() throws IOException {
		Object[] asked = new Object[1];
		Object parameter = new Object() {
			@Override
			public String toString() {
				asked[0] = this;
				return "formatted";
			}
		};
		Consumer<LoggerContext> program = context -> context.getConfiguration().getAppender("trace")
				.append(Log4jLogEvent.newBuilder().setLoggerName("shop").setLevel(Level.INFO)
						.setMessage(new ParameterizedMessage("{}", parameter)).build());
		assertEquals(List.of(), events(EventRule.named("log4j2:error"), PLAIN, program));
		assertNull(asked[0]);
	}

	@Test
	void nothingIsThrownWhateverAProgramLogs() throws IOException {
		long before = Failures.all().count();
		Throwable wrong = new IllegalStateException() {
			private static final long serialVersionUID = 1;

			@Override
			public String getMessage() {
				throw new AssertionError("getMessage fails");
			}
		};
		assertEquals(List.of("log4j2:info 6 fine"), lines(ALL, logger -> {
			logger.info("wrong", wrong);
			logger.info("fine");
		}));
		assertEquals(1, Failures.all().count() - before);
	}
}
