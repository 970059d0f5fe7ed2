// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.symbols;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** An ELF file that has what debuggers look for and no code. */
public final class TestElf {

	/** A section with its bytes. */
	private record Section(String name, int type, int link, int entrySize, byte[] bytes) {
	}

	/** A symbol. */
	private record Symbol(String name, long address, long size, int info, int section) {
	}

	private final boolean wide;
	private final ByteOrder order;
	private final List<Symbol> symbols = new ArrayList<>();
	private long base;
	private long memory = 0x1000;
	private String buildId = "";
	private boolean dynamic;
	private String link;
	private int crc;

	private TestElf(boolean wide, ByteOrder order) {
		this.wide = wide;
		this.order = order;
	}

	/** Of a form. */
	static TestElf of(int bits, ByteOrder order) {
		return new TestElf(bits == 64, order);
	}

	/** Of 64 bits, little endian. */
	public static TestElf plain() {
		return of(64, ByteOrder.LITTLE_ENDIAN);
	}

	/** Where it lies. */
	public TestElf memory(long first, long size) {
		base = first;
		memory = size;
		return this;
	}

	/** With a build id. */
	public TestElf buildId(String hex) {
		buildId = hex;
		return this;
	}

	/** With the symbols that others link to, only. */
	public TestElf dynamic() {
		dynamic = true;
		return this;
	}

	/** With the name of the file that has the symbols. */
	public TestElf debugLink(String name, int crc32) {
		link = name;
		crc = crc32;
		return this;
	}

	/** With a global function. */
	public TestElf function(String name, long address, long size) {
		return symbol(name, address, size, 0x12, 1);
	}

	/** With a symbol of any kind. */
	TestElf symbol(String name, long address, long size, int info, int section) {
		symbols.add(new Symbol(name, address, size, info, section));
		return this;
	}

	private ByteBuffer buffer(int size) {
		return ByteBuffer.allocate(size).order(order);
	}

	private ByteBuffer word(ByteBuffer out, long value) {
		return wide ? out.putLong(value) : out.putInt((int) value);
	}

	private static byte[] taken(ByteBuffer buffer) {
		byte[] bytes = new byte[buffer.position()];
		buffer.flip().get(bytes);
		return bytes;
	}

	private byte[] note() {
		byte[] id = HexFormat.of().parseHex(buildId);
		ByteBuffer out = buffer(64 + id.length);
		// Another note comes first, whose name is not a multiple of four bytes long.
		out.putInt(5).putInt(1).putInt(1).put("Test\0\0\0\0".getBytes(StandardCharsets.UTF_8)).putInt(7);
		out.putInt(4).putInt(id.length).putInt(3).put("GNU\0".getBytes(StandardCharsets.UTF_8)).put(id);
		out.position(out.position() + 3 & ~3);
		return taken(out);
	}

	private void symbols(List<Section> sections) {
		ByteBuffer table = buffer(24 * (symbols.size() + 1)).position(wide ? 24 : 16);
		ByteBuffer names = buffer(1 << 16).position(1);
		for (Symbol symbol : symbols) {
			table.putInt(names.position());
			if (!wide)
				table.putInt((int) symbol.address).putInt((int) symbol.size);
			table.put((byte) symbol.info).put((byte) 0).putShort((short) symbol.section);
			if (wide)
				table.putLong(symbol.address).putLong(symbol.size);
			names.put(symbol.name.getBytes(StandardCharsets.UTF_8)).put((byte) 0);
		}
		int next = sections.size() + 1;
		sections.add(new Section(dynamic ? ".dynsym" : ".symtab", dynamic ? 11 : 2, next, wide ? 24 : 16, taken(table)));
		sections.add(new Section(dynamic ? ".dynstr" : ".strtab", 3, 0, 0, taken(names)));
	}

	/** The bytes of the file. */
	byte[] bytes() {
		List<Section> sections = new ArrayList<>();
		sections.add(new Section("", 0, 0, 0, new byte[0]));
		if (!buildId.isEmpty())
			sections.add(new Section(".note.gnu.build-id", 7, 0, 0, note()));
		if (!symbols.isEmpty())
			symbols(sections);
		if (link != null) {
			ByteBuffer out = buffer(link.length() + 9).put(link.getBytes(StandardCharsets.UTF_8)).put((byte) 0);
			out.position(out.position() + 3 & ~3).putInt(crc);
			sections.add(new Section(".gnu_debuglink", 1, 0, 0, taken(out)));
		}
		ByteBuffer names = buffer(1 << 10);
		int[] nameOffsets = new int[sections.size() + 1];
		sections.add(new Section(".shstrtab", 3, 0, 0, null));
		for (int i = 0; i < sections.size(); i++) {
			nameOffsets[i] = names.position();
			names.put(sections.get(i).name.getBytes(StandardCharsets.UTF_8)).put((byte) 0);
		}
		sections.set(sections.size() - 1, new Section(".shstrtab", 3, 0, 0, taken(names)));

		int head = wide ? 64 : 52;
		int segment = wide ? 56 : 32;
		int entry = wide ? 64 : 40;
		int offset = head + segment;
		int[] offsets = new int[sections.size()];
		for (int i = 0; i < offsets.length; i++) {
			offsets[i] = offset;
			offset = offset + sections.get(i).bytes.length + 7 & ~7;
		}
		ByteBuffer out = buffer(offset + entry * offsets.length);
		out.put(new byte[]{0x7F, 'E', 'L', 'F'}).put((byte) (wide ? 2 : 1)).put((byte) (order == ByteOrder.LITTLE_ENDIAN ? 1 : 2))
				.put((byte) 1).position(16);
		out.putShort((short) 3).putShort((short) 62).putInt(1);
		word(word(word(out, 0), head), offset);
		out.putInt(0).putShort((short) head).putShort((short) segment).putShort((short) 1).putShort((short) entry)
				.putShort((short) offsets.length).putShort((short) (offsets.length - 1));
		out.putInt(1);
		if (wide)
			out.putInt(5).putLong(0).putLong(base).putLong(base).putLong(memory).putLong(memory).putLong(0x1000);
		else
			out.putInt(0).putInt((int) base).putInt((int) base).putInt((int) memory).putInt((int) memory).putInt(5)
					.putInt(0x1000);
		for (int i = 0; i < offsets.length; i++)
			out.position(offsets[i]).put(sections.get(i).bytes);
		out.position(offset);
		for (int i = 0; i < offsets.length; i++) {
			Section section = sections.get(i);
			out.putInt(nameOffsets[i]).putInt(section.type);
			word(word(word(word(out, 0), 0), offsets[i]), section.bytes.length);
			out.putInt(section.link).putInt(0);
			word(word(out, 1), section.entrySize);
		}
		return out.array();
	}

	/** Writes it. */
	public Path write(Path file) throws IOException {
		Files.createDirectories(file.getParent());
		return Files.write(file, bytes());
	}
}
