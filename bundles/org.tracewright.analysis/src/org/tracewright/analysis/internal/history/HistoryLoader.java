// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.HistoryException;
import org.tracewright.analysis.internal.history.HistoryFile.Cell;

/** Reads where everything is in the file of a history: from its index, or chunk by chunk when it was cut off. Trusts nothing that it reads. */
final class HistoryLoader {

	private final HistoryFile history;
	private final long size;
	private final List<Cell> cells = new ArrayList<>();
	private final List<Blocks[]> levels = new ArrayList<>();
	private final List<String> texts = new ArrayList<>();
	private final CRC32C checksum = new CRC32C();
	private final Block.Work work = new Block.Work();

	HistoryLoader(HistoryFile history) throws IOException {
		this.history = history;
		size = Files.size(history.file());
	}

	void load() throws IOException {
		if (size < HistoryFormat.HEADER)
			throw new HistoryException(history.file(), "is no history", null);
		ByteBuffer header = history.windows().at(0, HistoryFormat.HEADER);
		if (header.getLong(0) != HistoryFormat.MAGIC)
			throw new HistoryException(history.file(), "is no history, or one of another version", null);
		long index = header.getLong(HistoryFormat.INDEX_AT);
		boolean complete = index >= HistoryFormat.HEADER && index <= size;
		boolean whole;
		try {
			whole = chunks(complete ? index : Long.MAX_VALUE);
		} catch (RuntimeException e) {
			throw new HistoryException(history.file(), "is damaged: " + e.getMessage(), e);
		}
		for (int i = 0; i < cells.size(); i++)
			cells.get(i).publish(new Contents(levels.get(i), new Block(0)));
		history.publish(cells, texts);
		if (complete && whole)
			history.finished();
	}

	/** Reads all chunks; blocks from the index, when there is one. False when it ends before its end. */
	private boolean chunks(long index) {
		long at = HistoryFormat.HEADER;
		while (at + Integer.BYTES <= size) {
			ByteBuffer data = history.windows().at(at, at + Integer.BYTES);
			int place = Windows.place(at);
			int length = data.getInt(place);
			long toWindowEnd = HistoryFormat.WINDOW - at % HistoryFormat.WINDOW;
			if (length == toWindowEnd) {
				at += toWindowEnd;
				continue;
			}
			long end = at + HistoryFormat.CHUNK_HEADER + length;
			if (length < 0 || end > size || HistoryFormat.CHUNK_HEADER + (long) length > toWindowEnd)
				return false;
			data = history.windows().at(at, end);
			boolean block = data.get(place + 12) == HistoryFormat.BLOCK;
			// Blocks are looked at when they are read; here a finished file is believed to have them.
			if (!(block && index != Long.MAX_VALUE)) {
				checksum.reset();
				checksum.update(data.slice(place + 8, length + 8));
				if ((int) checksum.getValue() != data.getInt(place + 4))
					return false;
				chunk(data, place, length, at, index);
			}
			at = end;
		}
		return at == size;
	}

	private void chunk(ByteBuffer data, int place, int length, long at, long index) {
		int attribute = data.getInt(place + 8);
		int level = data.get(place + 13);
		int content = place + HistoryFormat.CHUNK_HEADER;
		switch (data.get(place + 12)) {
			case HistoryFormat.ATTRIBUTE -> {
				if (attribute != cells.size())
					throw new IllegalStateException("attribute " + attribute + " follows " + (cells.size() - 1));
				AttributeKind kind = AttributeKind.values()[data.getInt(content + 4)];
				cells.add(new Cell(new Attribute(attribute, data.getInt(content), text(data, content + 8, length - 8), kind)));
				levels.add(new Blocks[]{Blocks.NONE});
			}
			case HistoryFormat.TEXT -> texts.add(text(data, content, length));
			case HistoryFormat.BLOCK -> {
				Block block = new Block(Block.SIZE);
				block.open(data, content, length);
				block.read(work);
				add(attribute, level, block.begin(), block.end(), at + HistoryFormat.CHUNK_HEADER, block.count);
			}
			case HistoryFormat.INDEX -> {
				int count = data.getInt(content);
				for (int i = 0, entry = content + 4; i < count; i++, entry += 32) {
					long offset = data.getLong(entry + 16);
					long entries = data.getLong(entry + 24);
					if (offset < HistoryFormat.HEADER || offset >= index || entries < 1 || entries > Block.SIZE)
						throw new IllegalStateException("a block of " + entries + " intervals at byte " + offset);
					add(attribute, level, data.getLong(entry), data.getLong(entry + 8), offset, (int) entries);
				}
			}
			default -> throw new IllegalStateException("there is no chunk of type " + data.get(place + 12));
		}
	}

	private void add(int attribute, int level, long begin, long end, long offset, int count) {
		Blocks[] known = levels.get(attribute);
		if (level > known.length)
			throw new IllegalStateException("level " + level + " follows " + (known.length - 1));
		if (level == known.length) {
			known = Arrays.copyOf(known, level + 1);
			known[level] = Blocks.NONE;
			levels.set(attribute, known);
		}
		// Readers find an interval's block by its number.
		if (known[level].size() % Block.SIZE != 0)
			throw new IllegalStateException("there is something behind the last block of attribute " + attribute);
		known[level] = known[level].with(begin, end, offset, count);
	}

	/** A text with zeros behind it. */
	private static String text(ByteBuffer data, int at, int most) {
		int length = most;
		while (length > 0 && data.get(at + length - 1) == 0)
			length--;
		byte[] bytes = new byte[length];
		data.get(at, bytes);
		return new String(bytes, StandardCharsets.UTF_8);
	}
}
