// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.TestTrace;
import org.tracewright.ctf.CtfTraces;
import org.tracewright.trace.Progress;
import org.tracewright.trace.Trace;

/** Which files were in the memory of processes. */
class LoadedLibrariesTest {

	@TempDir
	Path folder;

	private String find(String text) throws IOException {
		return find("ust", text);
	}

	private String find(String domain, String text) throws IOException {
		try (Trace trace = TestTrace.open(folder.resolve("trace"), domain, text)) {
			StringBuilder out = new StringBuilder();
			for (ProcessLibraries process : LoadedLibraries.find(trace, Progress.NONE).all()) {
				out.append("process\n");
				for (LoadedLibrary library : process.all())
					out.append("  ").append(library.start()).append('+').append(library.file().size()).append(' ')
							.append((library.file().path() + ' ' + library.file().buildId()).strip())
							.append(library.biased() ? " biased" : "").append(", ")
							.append(library.since() == Long.MIN_VALUE ? "" : library.since()).append("..")
							.append(library.until() == Long.MAX_VALUE ? "" : library.until()).append('\n');
			}
			return out.toString();
		}
	}

	@Test
	void whatIsListedFirstWasThereBeforeAndStays() throws IOException {
		assertEquals("""
				process
				  1000+100 /bin/a aabb, ..
				  2000+50 /lib/libx.so, ..
				process
				  1000+100 /bin/b, ..
				""", find("""
				0  0 7/8 lttng_ust_statedump:start
				1  0 7/8 lttng_ust_statedump:bin_info baddr=1000 memsz=100 path=/bin/a
				2  0 7/8 lttng_ust_statedump:build_id baddr=1000 build_id=[aabb]
				3  1 9/9 lttng_ust_statedump:start
				4  1 9/9 lttng_ust_statedump:bin_info baddr=1000 memsz=100 path=/bin/b
				5  0 7/8 lttng_ust_statedump:bin_info baddr=2000 memsz=50 path=/lib/libx.so
				6  0 7/8 lttng_ust_statedump:end
				7  1 9/9 lttng_ust_statedump:end
				"""));
	}

	@Test
	void whatHasNoFileOrNoSizeIsLeftOut() throws IOException {
		assertEquals("process\n", find("""
				1  0 7/8 lttng_ust_statedump:bin_info baddr=1000 memsz=0 path=/bin/a
				2  0 7/8 lttng_ust_statedump:bin_info baddr=2000 memsz=10 path=linux-vdso.so.1
				3  0 7/8 lttng_ust_statedump:bin_info baddr=0 memsz=10 path=/bin/a
				4  0 7/8 lttng_ust_statedump:bin_info baddr=-5 memsz=10 path=/bin/a
				"""));
	}

	@Test
	void aLibraryIsThereFromBeforeItsEventUntilAnotherTakesItsPlace() throws IOException {
		assertEquals("""
				process
				  1000+100 /lib/liba.so, 5..30
				  1050+100 /lib/libb.so, 30..
				""", find("""
				5  0 7/7 lttng_ust_statedump:start
				6  0 7/7 lttng_ust_statedump:end
				20 0 7/7 lttng_ust_lib:load baddr=1000 memsz=100 path=/lib/liba.so
				30 0 7/7 lttng_ust_lib:unload baddr=1000
				40 0 7/7 lttng_ust_lib:load baddr=1050 memsz=100 path=/lib/libb.so
				"""));
	}

	@Test
	void aLibraryThatMayBeGoneNamesNothingAfterAnotherTookItsPlace() throws IOException {
		assertEquals("""
				process
				  1000+100 /lib/liba.so, ..30
				  1000+100 /lib/libb.so biased, 40..
				""", find("""
				20 0 7/7 lttng_ust_lib:load baddr=1000 memsz=100 path=/lib/liba.so
				30 0 7/7 lttng_ust_dl:dlclose baddr=1000
				40 0 7/7 lttng_ust_dl:dlopen baddr=1000 memsz=100 path=/lib/libb.so
				"""));
	}

	@Test
	void aLibraryThatIsOpenedAgainIsTheSame() throws IOException {
		assertEquals("""
				process
				  1000+100 /lib/liba.so 0102 biased, ..
				""", find("""
				10 0 7/7 lttng_ust_dl:dlopen baddr=1000 memsz=100 path=/lib/liba.so
				11 0 7/7 lttng_ust_dl:build_id baddr=1000 build_id=[0102]
				20 0 7/7 lttng_ust_dl:dlclose baddr=1000
				30 0 7/7 lttng_ust_dl:dlopen baddr=1000 memsz=100 path=/lib/liba.so
				31 0 7/7 lttng_ust_dl:build_id baddr=1000 build_id=[0102]
				"""));
	}

	@Test
	void aFileThatWasReplacedIsAnotherOne() throws IOException {
		assertEquals("""
				process
				  1000+100 /lib/liba.so 0102, ..20
				  1000+100 /lib/liba.so 0304, 20..
				""", find("""
				10 0 7/7 lttng_ust_lib:load baddr=1000 memsz=100 path=/lib/liba.so
				11 0 7/7 lttng_ust_lib:build_id baddr=1000 build_id=[0102]
				20 0 7/7 lttng_ust_lib:unload baddr=1000
				30 0 7/7 lttng_ust_lib:load baddr=1000 memsz=100 path=/lib/liba.so
				31 0 7/7 lttng_ust_lib:build_id baddr=1000 build_id=[0304]
				"""));
	}

	@Test
	void aProcessThatRunsAnotherProgramHasItsLibrariesOnly() throws IOException {
		assertEquals("""
				process
				  1000+100 /bin/a, ..10
				  2000+100 /lib/libx.so, ..
				  5000+100 /bin/b, 10..
				""", find("""
				0  0 7/8 lttng_ust_statedump:start
				1  0 7/8 lttng_ust_statedump:bin_info baddr=1000 memsz=100 path=/bin/a
				2  0 7/8 lttng_ust_statedump:bin_info baddr=2000 memsz=100 path=/lib/libx.so
				3  0 7/8 lttng_ust_statedump:end
				10 0 7/8 lttng_ust_statedump:start
				11 0 7/8 lttng_ust_statedump:bin_info baddr=5000 memsz=100 path=/bin/b
				12 0 7/8 lttng_ust_statedump:bin_info baddr=2000 memsz=100 path=/lib/libx.so
				13 0 7/8 lttng_ust_statedump:end
				"""));
	}

	@Test
	void severalProcessesWithoutNumbersTellNothing() throws IOException {
		String one = """
				0  0 8 lttng_ust_statedump:start
				1  0 8 lttng_ust_statedump:bin_info baddr=1000 memsz=100 path=/bin/a
				""";
		assertEquals("process\n  1000+100 /bin/a, ..\n", find("java", one));
		folder = folder.resolve("two");
		assertEquals("", find("java", one + """
				2  0 9 lttng_ust_statedump:start
				3  0 9 lttng_ust_statedump:bin_info baddr=5000 memsz=100 path=/bin/b
				"""));
	}

	@Test
	void anAddressBelongsToWhatWasThereAtTheTime() {
		LoadedLibrary first = new LoadedLibrary(new LoadedLibrary.Identity("/a", "", 100), 1000, false, Long.MIN_VALUE, 10);
		LoadedLibrary second = new LoadedLibrary(new LoadedLibrary.Identity("/b", "", 100), 1050, false, 20, Long.MAX_VALUE);
		ProcessLibraries process = new ProcessLibraries(List.of(second, first));
		assertEquals(new ProcessLibraries.Owner(first, Long.MIN_VALUE, 10), process.at(5, 1060));
		assertEquals(new ProcessLibraries.Owner(null, 10, 20), process.at(10, 1060));
		assertEquals(new ProcessLibraries.Owner(second, 20, Long.MAX_VALUE), process.at(20, 1060));
		assertEquals(new ProcessLibraries.Owner(null, 10, Long.MAX_VALUE), process.at(30, 1040));
		assertNull(process.at(5, 999).library());
		assertNull(process.at(30, 1150).library());
	}

	@Test
	void librariesOfARealTraceAreFound() throws Exception {
		Path fixture = Path.of(System.getProperty("tracewright.root"), "tests/fixtures/lttng213-ctf18-statedump/trace");
		try (Trace trace = CtfTraces.open(List.of(fixture), Progress.NONE)) {
			ProcessLibraries process = LoadedLibraries.find(trace, Progress.NONE).of(trace.sources().getFirst(), 4276);
			assertNotNull(process);
			LoadedLibrary program = process.at(0, 0x5579475BD000L + 48279).library();
			assertEquals(
					new LoadedLibrary.Identity("/opt/lttng-probe/ust/types", "57d97c185d96dc471edef99f5b3145d510a44f3b", 48280),
					program.file());
			assertTrue(process.all().size() > 5, process.all().toString());
		}
	}
}
