// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tracewright.tracer.ChannelOptions;
import org.tracewright.tracer.ChannelOptions.Headers;
import org.tracewright.tracer.ChannelOptions.Rings;
import org.tracewright.tracer.EventRule;
import org.tracewright.tracer.TraceFormat;
import org.tracewright.tracer.internal.config.Setup.ChannelSetup;

final class SetupReaderTest {

	private static final Placeholders PLACEHOLDERS = new Placeholders(4711, LocalDateTime.of(2025, 1, 31, 23, 59, 58));

	private static SetupReader.Result read(String... lines) {
		Properties properties = new Properties();
		for (String line : lines)
			properties.setProperty("tracewright." + line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
		return SetupReader.read(properties, PLACEHOLDERS);
	}

	private static Setup setup(String... lines) {
		SetupReader.Result result = read(lines);
		assertEquals(List.of(), result.problems());
		assertEquals(List.of(), result.warnings());
		return result.setup().orElseThrow();
	}

	private static ChannelSetup channel(String... lines) {
		List<ChannelSetup> channels = setup(lines).channels();
		assertEquals(1, channels.size());
		return channels.getFirst();
	}

	/** The only problem. */
	private static String problem(String... lines) {
		SetupReader.Result result = read(lines);
		assertTrue(result.setup().isEmpty());
		assertEquals(1, result.problems().size(), result.problems().toString());
		return result.problems().getFirst();
	}

	@Test
	void withoutPropertiesNothingIsRecordedOrSaid() {
		assertEquals(new SetupReader.Result(Optional.empty(), List.of(), List.of()), read());
	}

	@Test
	void whatIsNotSaidIsAsUsual() {
		assertEquals(new Setup(null, null, TraceFormat.CTF_2, 0, null,
				List.of(new ChannelSetup(ChannelOptions.named("events"), List.of(EventRule.named("*")))), null, null, null,
				false), setup("recording=flight"));
	}

	@Test
	void eachKeyOfARecordingIsRead() {
		assertEquals(
				new Setup(null, "shop", TraceFormat.CTF_1_8, 64 << 20, Path.of("/dev/shm"),
						List.of(new ChannelSetup(ChannelOptions.named("events"), List.of(EventRule.named("shop:*")))),
						Path.of("exit"), Path.of("crashes"), Path.of("/tmp/now"), true),
				setup("recording=flight", "name=shop", "format=ctf1", "memory=64m", "buffers=/dev/shm", "events=shop:*",
						"snapshot-on-exit=exit", "snapshot-on-uncaught=crashes", "snapshot-trigger=/tmp/now", "jul=true"));
	}

	@Test
	void eachKeyOfAChannelIsRead() {
		ChannelSetup channel = channel("recording=out", "channel.a.b.events=shop:order;shop:pay",
				"channel.a.b.subbuffer-size=64k", "channel.a.b.subbuffers=8", "channel.a.b.mode=overwrite",
				"channel.a.b.rings=shared", "channel.a.b.max-rings=3", "channel.a.b.headers=large", "channel.a.b.flush=250ms",
				"channel.a.b.contexts=vtid, thread_name,vpid,procname,cpu_id", "channel.a.b.file-size=1m",
				"channel.a.b.file-count=4");
		ChannelOptions options = channel.options();
		assertEquals(new ChannelOptions("a.b", 64 << 10, 8, true, Headers.LARGE, Rings.SHARED, 3, Duration.ZERO,
				options.contexts(), Duration.ofMillis(250), 1 << 20, 4), options);
		assertEquals(List.of("vtid", "thread_name", "vpid", "procname", "cpu_id"),
				options.contexts().stream().map(context -> context.field().field().name()).toList());
		assertEquals(List.of(EventRule.named("shop:order"), EventRule.named("shop:pay")), channel.rules());
	}

	@Test
	void aChannelMayMakeThreadsWait() {
		assertEquals(Duration.ofMillis(20), channel("recording=out", "channel.x.blocking=20ms").options().blocking());
	}

	@Test
	void aChannelThatIsNotDescribedWhollyIsAsUsual() {
		assertEquals(new ChannelSetup(ChannelOptions.named("x").discarding(), List.of(EventRule.named("*"))),
				channel("recording=out", "channel.x.mode=discard"));
	}

	@Test
	void channelsAreInTheOrderOfTheirNamesAndShareRules() {
		Setup setup = setup("recording=flight", "events=shop:*", "channel.b.mode=overwrite", "channel.a.events=jul:*",
				"channel.c.subbuffers=2");
		assertEquals(List.of("a [jul:*]", "b [shop:*]", "c [shop:*]"), setup.channels().stream()
				.map(c -> c.options().name() + " " + c.rules().stream().map(EventRule::name).toList()).toList());
	}

	@Test
	void placeholdersInPathsAreFilledIn() {
		Setup setup = setup("recording=flight", "snapshot-on-exit=%t/%p", "snapshot-on-uncaught=100%%", "buffers=b%p",
				"snapshot-trigger=now%p");
		assertEquals(List.of(Path.of("20250131-235958/4711"), Path.of("100%"), Path.of("b4711"), Path.of("now4711")),
				List.of(setup.onExit(), setup.onUncaught(), setup.buffers(), setup.trigger()));
		assertEquals(Path.of("trace-4711"), setup("recording=trace-%p").output());
	}

	@ParameterizedTest
	@CsvSource({"1, 1", "4096, 4096", "5k, 5120", "3M, 3145728", "2g, 2147483648", "' 7 ', 7"})
	void sizesMayHaveUnits(String text, long bytes) {
		assertEquals(bytes, setup("recording=flight", "memory=" + text).memory());
	}

	@ParameterizedTest
	@CsvSource({"1us, 1000", "20ms, 20000000", "3s, 3000000000", "2m, 120000000000", "1h, 3600000000000"})
	void timesHaveUnits(String text, long nanos) {
		assertEquals(Duration.ofNanos(nanos), channel("recording=flight", "channel.x.flush=" + text).options().flush());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			name                     | a b    | 'a b' is no name for a recording: use up to 64 letters
			format                   | ctf3   | use ctf1 or ctf2
			memory                   | 64q    | use a number of bytes from 1, or of KiB, MiB or GiB with k, m or g behind it, such as 64m
			memory                   | 0      | use a number of bytes from 1
			memory                   | 9999999999g | use a number of bytes from 1
			buffers                  | ''     | name a folder
			buffers                  | %x     | % stands before p
			buffers                  | a%     | % stands before p
			events                   | ''     | there is no rule
			events                   | shop   | 'shop' is no event: write provider:event
			events                   | *@loud | 'loud' is no level: use one of emergency, alert,
			events                   | * if a > | the filter 'a >' cannot be read:
			snapshot-on-exit         | ''     | name the trace to write
			snapshot-on-uncaught     | ''     | name a folder
			snapshot-trigger         | ''     | name the file to look for
			jul                      | yes    | use false or true
			channel.x.events         | a      | 'a' is no event
			channel.x.subbuffer-size | 2k     | use a number of bytes from 4096 to 1073741824
			channel.x.subbuffer-size | 4g     | use a number of bytes from 4096 to 1073741824
			channel.x.subbuffer-size | 5000   | use a power of two, such as 4096
			channel.x.subbuffers     | 1      | use a number from 2 to 16384
			channel.x.subbuffers     | 6      | use a power of two, such as 4
			channel.x.mode           | keep   | use discard or overwrite
			channel.x.rings          | own    | use automatic or shared
			channel.x.max-rings      | -1     | use a number from 0 to 1000000
			channel.x.max-rings      | many   | use a number from 0 to 1000000
			channel.x.headers        | tiny   | use automatic or compact or large
			channel.x.flush          | 5      | use a number from 1 with its unit us, ms, s, m or h behind it, such as 500ms
			channel.x.flush          | 0s     | use a number from 1 with its unit
			channel.x.contexts       | vtid,x | use cpu_id, procname, thread_name, vpid, vtid, each once
			channel.x.contexts       | vpid,vpid | use cpu_id, procname, thread_name, vpid, vtid, each once
			channel.x.file-size      | big    | use a number of bytes from 0
			channel.x.file-count     | 1.5    | use a number from 0 to 1000000
			""")
	void aWrongValueIsNamedWithWhatIsAllowed(String key, String value, String allowed) {
		String problem = problem("recording=flight", key + "=" + value);
		assertTrue(problem.startsWith("tracewright." + key + " = " + value + ": " + allowed), problem);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'' | use flight, or name the folder to record to
			%q | % stands before p
			""")
	void aWrongPlaceToRecordToIsNamed(String value, String allowed) {
		String problem = problem("recording=" + value);
		assertTrue(problem.startsWith("tracewright.recording = " + value + ": " + allowed), problem);
	}

	@Test
	void allProblemsAreCollected() {
		assertEquals(4, read("recording=flight", "memory=x", "jul=x", "channel.a.mode=x", "channel.b.rings=x").problems().size());
	}

	@Test
	void valuesThatDoNotFitTogetherAreNamed() {
		assertEquals(
				"tracewright.channel.x.*: channel 'x': a ring of 16384 sub-buffers of 1073741824 bytes is too large: at most 2 GiB in all",
				problem("recording=flight", "channel.x.subbuffers=16384", "channel.x.subbuffer-size=1g"));
		assertEquals("tracewright.channel.x.*: channel 'x': files of 1 bytes do not hold a sub-buffer of 131072",
				problem("recording=out", "channel.x.file-size=1"));
	}

	@Test
	void aWrongChannelNameIsNamed() {
		assertEquals("tracewright.channel.a b.*: 'a b' is no channel name: use letters, digits, '_', '-' and '.'",
				problem("recording=flight", "channel.a b.mode=discard"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"snapshot-on-exit", "snapshot-on-uncaught", "snapshot-trigger"})
	void recordingsToFoldersHaveNoSnapshots(String key) {
		assertEquals(
				"tracewright." + key
						+ " = x: a recording to a folder has no snapshots: leave it out, or set tracewright.recording to flight",
				problem("recording=out", key + "=x"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"recoding", "channel.x.color", "channel.mode", "channel", "channel..mode"})
	void unknownKeysAreWarnedOfAndDoNoHarm(String key) {
		SetupReader.Result result = read("recording=flight", key + "=x");
		assertTrue(result.setup().isPresent());
		assertEquals(1, result.warnings().size());
		assertTrue(result.warnings().getFirst().startsWith("tracewright." + key + " means nothing: use "),
				result.warnings().getFirst());
	}

	@Test
	void keysWithoutARecordingAreWarnedOf() {
		assertEquals(List.of("There is no tracewright.recording: set it to flight, or to the folder to record to."),
				read("memory=1m").warnings());
		assertEquals(List.of(), read("config=file", "unknown=x").warnings());
	}

	@Test
	void aFolderMayBeNamedFlight() {
		assertEquals(Path.of("./flight"), setup("recording=./flight").output());
		assertNull(setup("recording= flight ").output());
	}
}
