// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.symbols;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The functions of an {@link ElfFile} by their addresses in the file. Names stay in the file; it must be open. */
public final class FunctionTable {

	private static final int MOST_SYMBOLS = 1 << 22;
	private static final int TYPE_FUNCTION = 2;
	private static final int TYPE_INDIRECT_FUNCTION = 10;
	/** Of the bindings local, global and weak, how much each is liked as the name of what has several. */
	private static final byte[] RANKS = {1, 3, 2};

	/** Is shown functions. */
	private interface Sink {
		void function(long address, long size, int name, byte rank);
	}

	/** Takes their addresses, with the sign bit turned. */
	private static final class Addresses implements Sink {

		private long[] all = new long[256];
		private int count;

		@Override
		public void function(long address, long size, int name, byte rank) {
			if (count == all.length)
				all = Arrays.copyOf(all, count * 2);
			all[count++] = address ^ Long.MIN_VALUE;
		}

		private long[] sorted() {
			Arrays.sort(all, 0, count);
			int unique = 0;
			for (int i = 0; i < count; i++)
				if (i == 0 || all[i] != all[unique - 1])
					all[unique++] = all[i];
			return Arrays.copyOf(all, unique);
		}
	}

	private final ElfBytes bytes;
	private long names;
	private long namesSize;
	/** Addresses, each once, with the sign bit turned: in unsigned order. */
	private long[] addresses = {};
	private long[] sizes = {};
	/** Where the names are in their table. */
	private int[] nameOffsets = {};

	/** Without any. */
	FunctionTable(ElfBytes bytes) {
		this.bytes = bytes;
	}

	/** Reads those of a symbol table, which lies within the file as the table of names does. */
	FunctionTable(ElfBytes bytes, long symbols, long count, long names, long namesSize) throws IOException {
		this(bytes);
		this.names = names;
		this.namesSize = namesSize;
		if (count > MOST_SYMBOLS)
			throw bytes.fault("too many symbols (" + count + ")");
		Addresses found = new Addresses();
		read(symbols, (int) count, found);
		addresses = found.sorted();
		sizes = new long[addresses.length];
		nameOffsets = new int[addresses.length];
		byte[] ranks = new byte[addresses.length];
		read(symbols, (int) count, (address, length, name, rank) -> {
			int place = Arrays.binarySearch(addresses, address ^ Long.MIN_VALUE);
			if (place < 0 || rank <= ranks[place])
				return;
			ranks[place] = rank;
			sizes[place] = length;
			nameOffsets[place] = name;
		});
	}

	private void read(long symbols, int count, Sink sink) throws IOException {
		int entry = bytes.wide() ? 24 : 16;
		int piece = ElfBytes.MOST / entry;
		for (int done = 0; done < count; done += piece) {
			int now = Math.min(piece, count - done);
			ByteBuffer in = bytes.read("the symbol table", symbols + (long) done * entry, (long) now * entry);
			for (int at = 0; at < now * entry; at += entry) {
				int name = in.getInt(at);
				int info = in.get(at + (bytes.wide() ? 4 : 12));
				int section = in.getShort(at + (bytes.wide() ? 6 : 14));
				long address = bytes.wide() ? in.getLong(at + 8) : Integer.toUnsignedLong(in.getInt(at + 4));
				long size = bytes.wide() ? in.getLong(at + 16) : Integer.toUnsignedLong(in.getInt(at + 8));
				int type = info & 0xF;
				int binding = info >> 4 & 0xF;
				if ((type == TYPE_FUNCTION || type == TYPE_INDIRECT_FUNCTION) && section != 0 && address != 0 && name != 0)
					sink.function(address, size, name, binding < RANKS.length ? RANKS[binding] : 1);
			}
		}
	}

	/** How many functions there are, each address once. */
	public int size() {
		return addresses.length;
	}

	/**
	 * Name of the function at an address of the file, as people write it; null when there is none. A function whose size is not known is only its first byte.
	 *
	 * @throws ElfException when the name is broken
	 */
	public String at(long address) throws IOException {
		int place = Arrays.binarySearch(addresses, address ^ Long.MIN_VALUE);
		if (place < 0) {
			place = -place - 2;
			if (place < 0 || Long.compareUnsigned(address - (addresses[place] ^ Long.MIN_VALUE), sizes[place]) >= 0)
				return null;
		}
		return CxxNames.plain(bytes.name(names, namesSize, Integer.toUnsignedLong(nameOffsets[place])));
	}
}
