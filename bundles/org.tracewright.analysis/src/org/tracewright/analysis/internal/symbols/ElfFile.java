// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.symbols;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A program or library as a file, or what was split off it for debuggers: its build id, where it lies in memory and its functions. 32 and 64 bits, both byte orders.
 * Sizes and offsets are not trusted: a file that breaks the format gives an {@link ElfException}.
 */
public final class ElfFile implements Closeable {

	/**
	 * What a file says of the file that its symbols are in.
	 *
	 * @param name name of that file, without folders
	 * @param crc  CRC-32 of all its bytes
	 */
	public record DebugLink(String name, int crc) {
	}

	/** A part of the file, for the linker. */
	private record Section(int name, int type, long flags, long offset, long size, int link, long entrySize) {
	}

	/** A part of the file, for the loader. */
	private record Segment(int type, long offset, long address, long fileSize, long memorySize) {
	}

	private static final int SEGMENT_LOAD = 1;
	private static final int SEGMENT_NOTE = 4;
	private static final int SECTION_PROGRAM = 1;
	private static final int SECTION_SYMBOLS = 2;
	private static final int SECTION_TEXTS = 3;
	private static final int SECTION_NOTE = 7;
	private static final int SECTION_DYNAMIC_SYMBOLS = 11;
	private static final int SECTION_COMPRESSED = 0x800;
	private static final int NOTE_BUILD_ID = 3;
	private static final int MOST_BUILD_ID = 64;
	private static final int MOST_NOTES = 1 << 16;

	private final ElfBytes bytes;
	private final List<Section> sections = new ArrayList<>();
	private final List<Segment> segments = new ArrayList<>();
	private Section sectionNames;
	private String buildId = "";
	private DebugLink debugLink;

	private ElfFile(ElfBytes bytes) {
		this.bytes = bytes;
	}

	/**
	 * Opens a file and reads all but its symbols.
	 *
	 * @throws ElfException when it is not such a file, or broken
	 * @throws IOException  when it cannot be read
	 */
	public static ElfFile open(Path file) throws IOException {
		if (!Files.isRegularFile(file))
			throw new ElfException(file, "there is no such file");
		ElfBytes bytes = new ElfBytes(file);
		try {
			ElfFile elf = new ElfFile(bytes);
			elf.header();
			elf.buildId = elf.findBuildId();
			elf.debugLink = elf.findDebugLink();
			return elf;
		} catch (IOException | RuntimeException e) {
			bytes.close();
			throw e;
		}
	}

	private void header() throws IOException {
		ByteBuffer head;
		try {
			head = bytes.read("the header", 0, 16);
		} catch (ElfException e) {
			throw bytes.fault("too short for an ELF file");
		}
		if (head.getInt(0) != 0x464C457F)
			throw bytes.fault("not an ELF file");
		int width = head.get(4);
		int order = head.get(5);
		if (width != 1 && width != 2 || order != 1 && order != 2)
			throw bytes.fault("an ELF file of an unknown form (class " + width + ", data " + order + ")");
		bytes.form(order == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN, width == 2);
		head = bytes.read("the header", 16, width == 2 ? 48 : 36);
		head.position(8);
		bytes.word(head);
		long segmentTable = bytes.word(head);
		long sectionTable = bytes.word(head);
		head.position(head.position() + 6);
		int segmentSize = Short.toUnsignedInt(head.getShort());
		int segmentCount = Short.toUnsignedInt(head.getShort());
		int sectionSize = Short.toUnsignedInt(head.getShort());
		int sectionCount = Short.toUnsignedInt(head.getShort());
		int names = Short.toUnsignedInt(head.getShort());
		if (segmentTable != 0 && segmentCount > 0)
			segments(segmentTable, segmentSize, segmentCount);
		if (sectionTable != 0)
			sections(sectionTable, sectionSize, sectionCount, names);
	}

	private void segments(long table, int size, int count) throws IOException {
		if (size != (bytes.wide() ? 56 : 32))
			throw bytes.fault("entries of the program header table have " + size + " bytes");
		if (count * (long) size > ElfBytes.MOST)
			throw bytes.fault("too many segments (" + count + ")");
		ByteBuffer in = bytes.read("the program header table", table, count * (long) size);
		for (int i = 0; i < count; i++) {
			int type = in.getInt();
			if (bytes.wide())
				in.getInt();
			long offset = bytes.word(in);
			long address = bytes.word(in);
			bytes.word(in);
			long fileSize = bytes.word(in);
			long memorySize = bytes.word(in);
			segments.add(new Segment(type, offset, address, fileSize, memorySize));
			in.position((i + 1) * size);
		}
	}

	private void sections(long table, int size, int count, int names) throws IOException {
		if (size != (bytes.wide() ? 64 : 40))
			throw bytes.fault("entries of the section table have " + size + " bytes");
		Section first = section(bytes.read("the section table", table, size));
		// What does not fit 16 bits is said by the first section.
		long number = count == 0 ? first.size : count;
		if (number < 0 || number > ElfBytes.MOST / size)
			throw bytes.fault("too many sections (" + Long.toUnsignedString(number) + ")");
		ByteBuffer in = bytes.read("the section table", table, number * size);
		for (int i = 0; i < number; i++)
			sections.add(section(in));
		sectionNames = linked(names == 0xFFFF ? first.link : names);
	}

	private Section section(ByteBuffer in) {
		int name = in.getInt();
		int type = in.getInt();
		long flags = bytes.word(in);
		bytes.word(in);
		long offset = bytes.word(in);
		long size = bytes.word(in);
		int link = in.getInt();
		in.getInt();
		bytes.word(in);
		return new Section(name, type, flags, offset, size, link, bytes.word(in));
	}

	/** The table of texts with a number; null when there is none. */
	private Section linked(int number) {
		return number > 0 && number < sections.size() && sections.get(number).type == SECTION_TEXTS ? sections.get(number) : null;
	}

	/** Sections before segments: what was split off for debuggers has no bytes of segments. */
	private String findBuildId() throws IOException {
		for (Section section : sections)
			if (section.type == SECTION_NOTE) {
				String id = buildId(section.offset, section.size);
				if (!id.isEmpty())
					return id;
			}
		if (sections.isEmpty())
			for (Segment segment : segments)
				if (segment.type == SEGMENT_NOTE) {
					String id = buildId(segment.offset, segment.fileSize);
					if (!id.isEmpty())
						return id;
				}
		return "";
	}

	private String buildId(long offset, long size) throws IOException {
		bytes.check("a note", offset, size);
		ByteBuffer in = bytes.read("a note", offset, Math.min(size, MOST_NOTES));
		while (in.remaining() >= 12) {
			long nameSize = Integer.toUnsignedLong(in.getInt());
			long valueSize = Integer.toUnsignedLong(in.getInt());
			int type = in.getInt();
			long value = in.position() + (nameSize + 3 & ~3);
			long next = value + (valueSize + 3 & ~3);
			if (value + valueSize > in.limit())
				return "";
			if (type == NOTE_BUILD_ID && nameSize == 4 && in.get(in.position()) == 'G' && in.get(in.position() + 1) == 'N'
					&& in.get(in.position() + 2) == 'U' && valueSize > 0 && valueSize <= MOST_BUILD_ID)
				return HexFormat.of().formatHex(in.array(), (int) value, (int) (value + valueSize));
			in.position((int) Math.min(next, in.limit()));
		}
		return "";
	}

	private DebugLink findDebugLink() throws IOException {
		if (sectionNames == null)
			return null;
		bytes.check("the table of section names", sectionNames.offset, sectionNames.size);
		for (Section section : sections) {
			if (section.type != SECTION_PROGRAM || section.size < 8 || section.size > MOST_NOTES || (section.flags & 2) != 0
					|| !bytes.name(sectionNames.offset, sectionNames.size, Integer.toUnsignedLong(section.name))
							.equals(".gnu_debuglink"))
				continue;
			ByteBuffer in = bytes.read(".gnu_debuglink", section.offset, section.size);
			int length = 0;
			while (length < in.limit() - 4 && in.get(length) != 0)
				length++;
			return new DebugLink(new String(in.array(), 0, length, StandardCharsets.UTF_8), in.getInt(in.limit() - 4));
		}
		return null;
	}

	/** Its build id as hexadecimal digits; empty when it has none. */
	public String buildId() {
		return buildId;
	}

	/** Where its symbols are, when they were split off; null when it does not say. */
	public DebugLink debugLink() {
		return debugLink;
	}

	/** The address that its first byte in memory has in this file; its addresses are distances from there when it is loaded elsewhere. */
	public long base() {
		return segments.stream().filter(s -> s.type == SEGMENT_LOAD).mapToLong(Segment::address).findFirst().orElse(0);
	}

	/** Bytes from its first to its last in memory; 0 when it is not to be loaded. */
	public long memorySize() {
		long first = -1;
		long end = 0;
		for (Segment segment : segments)
			if (segment.type == SEGMENT_LOAD) {
				first = Long.compareUnsigned(segment.address, first) < 0 ? segment.address : first;
				long last = segment.address + segment.memorySize;
				end = Long.compareUnsigned(last, end) > 0 ? last : end;
			}
		return first == -1 ? 0 : end - first;
	}

	/** Whether it has the symbols of all functions, and not only of those that others link to. */
	public boolean hasAllSymbols() {
		return sections.stream().anyMatch(section -> section.type == SECTION_SYMBOLS);
	}

	/**
	 * Reads its functions: all, or at least those that others link to; none when it has no symbols. The table reads names from this file when they are asked for.
	 *
	 * @throws ElfException when the symbols are broken
	 */
	public FunctionTable functions() throws IOException {
		for (int type : new int[]{SECTION_SYMBOLS, SECTION_DYNAMIC_SYMBOLS})
			for (Section symbols : sections)
				if (symbols.type == type)
					return functions(symbols);
		return new FunctionTable(bytes);
	}

	private FunctionTable functions(Section symbols) throws IOException {
		Section texts = linked(symbols.link);
		if (texts == null)
			throw bytes.fault("the symbols have no table of names");
		if (((symbols.flags | texts.flags) & SECTION_COMPRESSED) != 0)
			throw bytes.fault("the symbols are compressed");
		if (symbols.entrySize != (bytes.wide() ? 24 : 16))
			throw bytes.fault("symbols have " + Long.toUnsignedString(symbols.entrySize) + " bytes");
		bytes.check("the symbol table", symbols.offset, symbols.size);
		bytes.check("the table of names", texts.offset, texts.size);
		return new FunctionTable(bytes, symbols.offset, symbols.size / symbols.entrySize, texts.offset, texts.size);
	}

	/** CRC-32 of the whole file, as a {@link DebugLink} has it. Reads all of it. */
	int crc() throws IOException {
		return bytes.crc();
	}

	@Override
	public void close() throws IOException {
		bytes.close();
	}
}
