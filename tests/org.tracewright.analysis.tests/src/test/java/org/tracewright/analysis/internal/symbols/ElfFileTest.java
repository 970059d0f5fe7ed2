// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs and libraries as files. */
class ElfFileTest {

	private static final String ID = "0123456789abcdef0123456789abcdef01234567";

	@TempDir
	Path folder;

	private static ByteOrder order(boolean big) {
		return big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
	}

	private static String reason(Path file) {
		return assertThrows(ElfException.class, () -> ElfFile.open(file)).getMessage();
	}

	private ElfFile open(TestElf elf) throws IOException {
		return ElfFile.open(elf.write(folder.resolve("elf")));
	}

	@ParameterizedTest
	@CsvSource({"32, LITTLE_ENDIAN", "32, BIG_ENDIAN", "64, LITTLE_ENDIAN", "64, BIG_ENDIAN"})
	void everyFormGivesItsFunctions(int bits, String order) throws IOException {
		long last = bits == 32 ? 0xFFFF_FF00L : 0xFFFF_FFFF_FFFF_FF00L;
		try (ElfFile elf = open(TestElf.of(bits, order(order.equals("BIG_ENDIAN"))).memory(0x40_0000, 0x2345).buildId(ID)
				.debugLink("elf.debug", 0xCAFEBABE).function("main", 0x40_1010, 0x20).function("init", 0x40_1000, 0x10)
				.function("at_the_end", last, 0x10))) {
			assertEquals(ID, elf.buildId());
			assertEquals(0x40_0000, elf.base());
			assertEquals(0x2345, elf.memorySize());
			assertEquals(new ElfFile.DebugLink("elf.debug", 0xCAFEBABE), elf.debugLink());
			assertTrue(elf.hasAllSymbols());
			FunctionTable functions = elf.functions();
			assertEquals(3, functions.size());
			assertEquals("init", functions.at(0x40_1000));
			assertEquals("init", functions.at(0x40_100F));
			assertEquals("main", functions.at(0x40_1010));
			assertEquals("main", functions.at(0x40_102F));
			assertNull(functions.at(0x40_1030));
			assertNull(functions.at(0x40_0FFF));
			assertEquals("at_the_end", functions.at(last + 0xF));
		}
	}

	@Test
	void symbolsForTheLinkerAreTakenWhenThereAreNoOthers() throws IOException {
		try (ElfFile elf = open(TestElf.plain().dynamic().function("api", 0x100, 4))) {
			assertFalse(elf.hasAllSymbols());
			assertEquals("api", elf.functions().at(0x100));
			assertEquals("", elf.buildId());
			assertNull(elf.debugLink());
		}
	}

	@Test
	void onlyFunctionsThatAreDefinedCount() throws IOException {
		try (ElfFile elf = open(TestElf.plain().symbol("data", 0x100, 8, 0x11, 1).symbol("imported", 0x200, 8, 0x12, 0)
				.symbol("resolver", 0x300, 8, 0x1A, 1).symbol("nowhere", 0, 8, 0x12, 1))) {
			assertEquals(1, elf.functions().size());
			assertEquals("resolver", elf.functions().at(0x300));
		}
	}

	@Test
	void globalNamesAreTakenBeforeWeakAndLocalOnes() throws IOException {
		try (ElfFile elf = open(TestElf.plain().symbol("local", 0x100, 8, 0x02, 1).symbol("weak", 0x100, 8, 0x22, 1)
				.symbol("global", 0x100, 8, 0x12, 1).symbol("other", 0x100, 8, 0x12, 1))) {
			assertEquals("global", elf.functions().at(0x104));
		}
	}

	@Test
	void aFunctionOfUnknownSizeIsItsFirstByte() throws IOException {
		try (ElfFile elf = open(TestElf.plain().function("start", 0x100, 0))) {
			assertEquals("start", elf.functions().at(0x100));
			assertNull(elf.functions().at(0x101));
		}
	}

	@Test
	void aFileWithoutSymbolsHasNoFunctions() throws IOException {
		try (ElfFile elf = open(TestElf.plain().buildId(ID))) {
			assertEquals(0, elf.functions().size());
			assertNull(elf.functions().at(0x100));
		}
	}

	@Test
	void whatIsNotSuchAFileSaysSo() throws IOException {
		Path file = folder.resolve("text");
		Files.writeString(file, "ELF");
		assertEquals(file + ": too short for an ELF file", reason(file));
		Files.writeString(file, "#!/bin/sh\nexec true\n");
		assertEquals(file + ": not an ELF file", reason(file));
		assertEquals(folder + ": there is no such file", reason(folder));
	}

	@Test
	void aTableThatReachesBeyondTheFileSaysWhere() throws IOException {
		byte[] bytes = TestElf.plain().function("main", 0x100, 8).bytes();
		Path file = folder.resolve("cut");
		Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
		String reason = reason(file);
		assertTrue(reason.matches(".*: the section table lies outside of the file \\(offset 0x[0-9a-f]+, 256 bytes of "
				+ (bytes.length - 1) + "\\)"), reason);
	}

	@Test
	void brokenFilesGiveAReasonAndNothingElse() throws IOException {
		long seed = System.nanoTime();
		Random random = new Random(seed);
		Path file = folder.resolve("broken");
		int refused = 0;
		for (int round = 0; round < 4000; round++) {
			byte[] bytes = TestElf.of(random.nextBoolean() ? 32 : 64, order(random.nextBoolean())).memory(0x40_0000, 0x1000)
					.buildId(ID).debugLink("x.debug", 1).function("a", 0x40_0100, 8).function("_ZN1a1bIiE1cEv", 0x40_0200, 8)
					.bytes();
			for (int i = random.nextInt(6); i >= 0; i--)
				bytes[4 + random.nextInt(bytes.length - 4)] = (byte) (random.nextBoolean() ? random.nextInt() : -1);
			Files.write(file, random.nextInt(4) > 0 ? bytes : Arrays.copyOf(bytes, random.nextInt(bytes.length)));
			try (ElfFile elf = ElfFile.open(file)) {
				elf.memorySize();
				FunctionTable functions = elf.functions();
				for (long address = 0x40_0000; address < 0x40_0300; address += 0x40)
					functions.at(address);
			} catch (ElfException e) {
				refused++;
				assertTrue(e.getMessage().startsWith(file + ": "), e.getMessage());
			} catch (IOException | RuntimeException | Error e) {
				throw new AssertionError("seed " + seed + ", round " + round, e);
			}
		}
		assertTrue(refused > 400, "seed " + seed + ": " + refused + " were refused");
	}

	@Test
	void aRealLibraryGivesItsFunctions() throws IOException {
		Path library = Path.of(System.getProperty("java.home"), "lib/server/libjvm.so");
		assumeTrue(Files.isRegularFile(library));
		try (ElfFile elf = ElfFile.open(library)) {
			assertTrue(elf.functions().size() > 100, elf.functions().size() + " functions");
			assertTrue(elf.memorySize() > 1 << 20, elf.memorySize() + " bytes");
		}
	}

	@Test
	void theProgramThatRunsCanBeOpened() throws IOException {
		Path program = Path.of("/proc/self/exe");
		assumeTrue(Files.isRegularFile(program));
		try (ElfFile elf = ElfFile.open(program)) {
			assertTrue(elf.memorySize() > 0);
			elf.functions();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"main|main", "write@@GLIBC_2.2.5|write", "_Z3fooi|foo",
			"_ZN4shop6Basket3addEi|shop::Basket::add", "_ZN4shop12_GLOBAL__N_16hiddenEi|shop::(anonymous namespace)::hidden",
			"_ZN4shop6BasketC2Ev|shop::Basket::Basket", "_ZN4shop6BasketD0Ev|shop::Basket::~Basket",
			"_ZNK4shop6BasketplEi|shop::Basket::operator+", "_ZNSt6vectorIiSaIiEE9push_backEOi|std::vector<...>::push_back",
			"_ZSt4moveIRiEvOT_|std::move<...>", "_ZNK4shop6Basket3sumIlEET_S2_|shop::Basket::sum<...>",
			"_ZZN4shop3apiEiENKUliE_clEi|shop::api::{lambda}::operator()", "_ZNSs6appendEPKc|std::string::append",
			"_ZN1aIXadL_Z1fvEEE1bEv|_ZN1aIXadL_Z1fvEEE1bEv", "_ZN1aIL_Z1fvEE1bEv|a<...>::b", "_ZN1aILi5ELb1EE1bEv|a<...>::b",
			"_ZlsIiE1bRS_T_|operator<< <...>", "_ZL4filev|file", "_Z3foov.part.0|foo.part.0", "memcpy.cold|memcpy.cold",
			"_ZN1a|_ZN1a", "_Z|_Z", "_ZTV3foo|_ZTV3foo", "_Z99999999999x|_Z99999999999x", "_ZNK3Foo3barB5cxx11Ev|Foo::bar"})
	void namesOfCxxAreWrittenAsPeopleDo(String symbol, String name) {
		assertEquals(name, CxxNames.plain(symbol));
	}

	@Test
	void deepAndBrokenNamesStayAsTheyAre() {
		String deep = "_Z" + "N1aI".repeat(5000);
		assertEquals(deep, CxxNames.plain(deep));
		long seed = System.nanoTime();
		Random random = new Random(seed);
		String letters = "NZIEJLSTDFAUCRKPMX_019abcdlstvi";
		for (int round = 0; round < 50_000; round++) {
			StringBuilder name = new StringBuilder("_Z");
			for (int i = random.nextInt(30); i >= 0; i--)
				name.append(letters.charAt(random.nextInt(letters.length())));
			try {
				CxxNames.plain(name.toString());
			} catch (RuntimeException e) {
				throw new AssertionError("seed " + seed + ": " + name, e);
			}
		}
	}
}
