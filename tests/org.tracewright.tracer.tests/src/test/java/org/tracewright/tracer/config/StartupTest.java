// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.tracer.logging.ReadEvent;

/** Runs programs that know nothing of recordings, and looks at the traces they leave. */
final class StartupTest {

	private static final List<String> ORDERS = List.of("order 1", "order 2", "order 3");

	@TempDir
	private Path folder;

	private ChildJvm run(Class<?> main, String... options) throws IOException, InterruptedException {
		List<String> all = new ArrayList<>(List.of(options));
		all.add("-Dtracewright.buffers=" + folder.resolve("rings"));
		return ChildJvm.run(folder, main, all);
	}

	private ChildJvm runShop(String... options) throws IOException, InterruptedException {
		ChildJvm child = run(ShopProgram.class, options);
		assertEquals("done", child.output().strip().lines().reduce("", (before, line) -> line), child.output());
		assertEquals(0, child.exit());
		return child;
	}

	private Path agent() throws IOException {
		Path jar = folder.resolve("agent.jar");
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().putValue("Premain-Class", Agent.class.getName());
		new JarOutputStream(Files.newOutputStream(jar), manifest).close();
		return jar;
	}

	private List<String> orders(String trace) throws IOException {
		return ReadEvent.of(folder.resolve(trace)).stream().filter(event -> event.name().equals("shop:order"))
				.map(event -> "order " + event.get("id")).toList();
	}

	private List<String> names(String trace) throws IOException {
		return ReadEvent.of(folder.resolve(trace)).stream().map(ReadEvent::name).toList();
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void aProgramWithAProviderIsRecordedToAFolder() throws Exception {
		runShop("-Dtracewright.recording=" + folder.resolve("trace"));
		assertEquals(ORDERS, orders("trace"));
		assertEquals(6, names("trace").size());
	}

	@Test
	void nothingIsLeftOfAProgramThatIsNotRecorded() throws Exception {
		ChildJvm child = ChildJvm.run(folder, ShopProgram.class, List.of());
		assertEquals(0, child.exit());
		assertEquals(List.of(), files());
	}

	@Test
	void theFolderIsNamedByProcessAndTime() throws Exception {
		runShop("-Dtracewright.recording=trace-%p-%t");
		List<String> traces = files().stream().filter(file -> file.matches("trace-[0-9]+-[0-9]{8}-[0-9]{6}")).toList();
		assertEquals(1, traces.size(), files().toString());
		assertEquals(ORDERS, orders(traces.getFirst()));
	}

	@Test
	void aFlightRecorderLeavesATraceAtTheEnd() throws Exception {
		runShop("-Dtracewright.recording=flight", "-Dtracewright.snapshot-on-exit=last",
				"-Dtracewright.events=shop:*@info if id >= 2", "-Dtracewright.channel.shop.contexts=vtid,thread_name",
				"-Dtracewright.format=ctf1");
		assertEquals(List.of("order 2", "order 3"), orders("last"));
		ReadEvent event = ReadEvent.of(folder.resolve("last")).getFirst();
		assertEquals("main", event.get("thread_name"));
		assertTrue(Files.readString(folder.resolve("last/metadata")).startsWith("/* CTF 1.8"));
	}

	@Test
	void anExceptionThatNobodyCaughtLeavesATrace() throws Exception {
		ChildJvm child = run(ShopProgram.class, "-Dtracewright.recording=flight", "-Dtracewright.name=shop",
				"-Dtracewright.snapshot-on-uncaught=crashes", "-Dfail=true");
		assertEquals(1, child.exit());
		assertTrue(child.output().contains("the shop burns"), child.output());
		try (Stream<Path> traces = Files.list(folder.resolve("crashes"))) {
			Path trace = traces.findFirst().orElseThrow();
			assertTrue(trace.getFileName().toString().startsWith("shop-"), trace.toString());
			assertEquals(ORDERS, orders("crashes/" + trace.getFileName()));
		}
	}

	@Test
	void aFileAsksForASnapshotOfARunningProgram() throws Exception {
		runShop("-Dtracewright.recording=flight", "-Dtracewright.snapshot-trigger=now", "-Dask=now");
		assertEquals(ORDERS, orders("now.trace-1"));
		assertFalse(Files.exists(folder.resolve("now.trace-2")));
	}

	@Test
	void aFileInTheWorkingDirectoryIsRead() throws Exception {
		Files.writeString(folder.resolve("tracewright.properties"), "recording = trace\ntracewright.events = shop:order\n");
		runShop();
		assertEquals(ORDERS, orders("trace"));
		assertEquals(3, names("trace").size());
	}

	@Test
	void aFileIsReadThatAPropertyNames() throws Exception {
		Files.writeString(folder.resolve("my.properties"),
				"tracewright.recording = elsewhere\ntracewright.events = shop:order\n");
		runShop("-Dtracewright.config=my.properties", "-Dtracewright.recording=trace");
		assertEquals(List.of("shop:order", "shop:order", "shop:order"), names("trace"));
		assertFalse(Files.exists(folder.resolve("elsewhere")));
	}

	@Test
	void anAgentStartsTheRecording() throws Exception {
		runShop("-javaagent:" + agent()
				+ "=recording=trace,events=shop:order if customer == \"a,b\" || id == 3,channel.x.contexts=vtid,vpid");
		assertEquals(List.of("order 3"), orders("trace"));
		assertTrue(ReadEvent.of(folder.resolve("trace")).getFirst().fields().keySet().containsAll(List.of("vtid", "vpid")));
	}

	@Test
	void anAgentReadsAFile() throws Exception {
		Files.writeString(folder.resolve("my.properties"), "recording = trace\n");
		runShop("-javaagent:" + agent() + "=my.properties");
		assertEquals(ORDERS, orders("trace"));
	}

	@Test
	void anAgentWithoutArgumentsReadsSystemProperties() throws Exception {
		runShop("-javaagent:" + agent(), "-Dtracewright.recording=trace");
		assertEquals(ORDERS, orders("trace"));
	}

	@Test
	void whatIsLoggedIsRecordedAsWell() throws Exception {
		runShop("-Dtracewright.recording=trace", "-Dtracewright.jul=true", "-Dtracewright.events=jul:*");
		assertEquals(List.of("jul:warning 4 sold out"),
				ReadEvent.of(folder.resolve("trace")).stream().map(ReadEvent::line).toList());
	}

	@Test
	void aProgramThatOnlyLogsIsRecordedByItsLoggingProperties() throws Exception {
		Files.writeString(folder.resolve("logging.properties"), """
				handlers = org.tracewright.tracer.logging.TracewrightHandler
				.level = FINE
				org.tracewright.tracer.logging.TracewrightHandler.level = FINE
				org.tracewright.tracer.logging.TracewrightHandler.location = true
				""");
		ChildJvm child = run(LogProgram.class, "-Djava.util.logging.config.file=logging.properties",
				"-Dtracewright.recording=trace", "-Dtracewright.jul=true", "-Dtracewright.events=jul:* if logger == \"shop\"");
		assertEquals("", child.output());
		List<ReadEvent> events = ReadEvent.of(folder.resolve("trace"));
		assertEquals(List.of("jul:info 6 opened", "jul:fine 8 customer 7", "jul:severe 3 closed"),
				events.stream().map(ReadEvent::line).toList());
		assertEquals(LogProgram.class.getName() + ".main",
				events.getFirst().get("class_name") + "." + events.getFirst().get("method_name"));
	}

	@Test
	void wrongLevelsAndFiltersInLoggingPropertiesAreNamed() throws Exception {
		Files.writeString(folder.resolve("logging.properties"), """
				handlers = org.tracewright.tracer.logging.TracewrightHandler
				org.tracewright.tracer.logging.TracewrightHandler.level = LOUD
				""");
		ChildJvm child = run(LogProgram.class, "-Djava.util.logging.config.file=logging.properties",
				"-Dtracewright.recording=trace");
		assertTrue(child.output().contains("the level 'LOUD'"), child.output());
		assertEquals(List.of("jul:info", "jul:severe"), names("trace"));
	}

	@Test
	void aProgramRunsOnWhenTheConfigurationIsWrong() throws Exception {
		ChildJvm child = runShop("-Dtracewright.recording=trace", "-Dtracewright.memory=much",
				"-Dtracewright.channel.x.mode=forget");
		assertTrue(child.output().contains("tracewright.memory = much: use a number of bytes"), child.output());
		assertTrue(child.output().contains("tracewright.channel.x.mode = forget: use discard or overwrite"), child.output());
		assertEquals(1, child.output().split("Nothing is recorded", -1).length - 1, child.output());
		assertFalse(Files.exists(folder.resolve("trace")));
	}

	@Test
	void aProgramRunsOnWhenTheTraceCannotBeWritten() throws Exception {
		Files.writeString(folder.resolve("trace"), "a file");
		ChildJvm child = runShop("-Dtracewright.recording=trace");
		assertTrue(child.output().contains("is a file, and a trace needs a folder"), child.output());
	}

	@Test
	void aProgramRunsOnWhenTheFileIsMissing() throws Exception {
		ChildJvm child = runShop("-Dtracewright.config=missing.properties", "-Dtracewright.recording=trace");
		assertTrue(child.output().contains("tracewright.config = missing.properties: the file cannot be read"), child.output());
		assertFalse(Files.exists(folder.resolve("trace")));
	}
}
