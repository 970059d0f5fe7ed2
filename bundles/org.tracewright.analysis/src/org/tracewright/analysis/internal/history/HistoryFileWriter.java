// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryException;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.history.HistoryFile.Cell;

/** Writes a history to a file, chunk behind chunk. */
public final class HistoryFileWriter implements HistoryWriter {

	private static final int BUFFER = 1 << 20;
	private static final int LONGEST_NAME = 4096;

	/** What is being written of an attribute. */
	private static final class Growing {

		private final Cell cell;
		private final boolean links;
		/** Intervals, and nodes of each level, that are in no block yet. */
		private Block[] open = {new Block(8)};
		private Blocks[] levels = {Blocks.NONE};
		/** What the next interval must not begin before; of links, end before. */
		private long limit = Long.MIN_VALUE;
		private boolean changed;

		private Growing(Cell cell) {
			this.cell = cell;
			links = cell.attribute.kind() == AttributeKind.LINK;
		}
	}

	private final Path file;
	private final FileChannel channel;
	private final HistoryFile history;
	private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
	private final List<Growing> all = new ArrayList<>();
	private final List<Growing> changed = new ArrayList<>();
	private final List<Cell> cells = new ArrayList<>();
	private final List<String> texts = new ArrayList<>();
	private final Map<String, Long> numbers = new HashMap<>();
	private final Pyramid pyramid = new Pyramid();
	private final CRC32C checksum = new CRC32C();
	private final Block.Work work = new Block.Work();
	/** Where the buffer begins in the file. */
	private long base;

	/** See {@link org.tracewright.analysis.history.Histories#create}. */
	public HistoryFileWriter(Path file) throws IOException {
		this.file = file;
		channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		try {
			buffer.putLong(0, HistoryFormat.MAGIC);
			buffer.position(HistoryFormat.HEADER);
			flush();
			history = new HistoryFile(file);
		} catch (IOException e) {
			channel.close();
			throw e;
		}
	}

	@Override
	public History history() {
		return history;
	}

	@Override
	public int attribute(int parent, String name, AttributeKind kind) throws IOException {
		int id = cells.size();
		if (parent < -1 || parent >= id)
			throw new IllegalArgumentException("there is no attribute " + parent);
		byte[] text = name.substring(0, Math.min(name.length(), LONGEST_NAME)).getBytes(StandardCharsets.UTF_8);
		int start = begin(text.length + 8);
		buffer.putInt(parent).putInt(kind.ordinal()).put(text);
		end(start, HistoryFormat.ATTRIBUTE, id, 0);
		Cell cell = new Cell(new Attribute(id, parent, name, kind));
		cells.add(cell);
		all.add(new Growing(cell));
		return id;
	}

	@Override
	public long text(String text) throws IOException {
		Long known = numbers.get(text);
		if (known != null)
			return known;
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		if (bytes.length > BUFFER / 4)
			return text(new String(bytes, 0, BUFFER / 8, StandardCharsets.UTF_8));
		int start = begin(bytes.length);
		buffer.put(bytes);
		end(start, HistoryFormat.TEXT, 0, 0);
		long number = texts.size();
		texts.add(text);
		numbers.put(text, number);
		return number;
	}

	@Override
	public void add(int attribute, long begin, long end, long value) throws IOException {
		Growing growing = all.get(attribute);
		if (end < begin || (growing.links ? end : begin) < growing.limit)
			throw new IllegalArgumentException("attribute '" + growing.cell.attribute.name() + "': " + begin + ".." + end
					+ " is not in order, " + growing.limit + " was before");
		growing.limit = end;
		if (!growing.changed) {
			growing.changed = true;
			changed.add(growing);
		}
		Block open = growing.open[0];
		open.add(begin, end, value, 0);
		if (open.isFull())
			complete(growing, 0);
	}

	/** Writes the open block of a level, and puts what it holds together for the level above. */
	private void complete(Growing growing, int level) throws IOException {
		Block block = growing.open[level];
		Attribute attribute = growing.cell.attribute;
		int start = begin(Block.MOST_BYTES);
		block.write(buffer, work);
		long offset = base + start + HistoryFormat.CHUNK_HEADER;
		end(start, HistoryFormat.BLOCK, attribute.id(), level);
		growing.levels[level] = growing.levels[level].with(block.begin(), block.end(), offset, block.count);
		if (attribute.kind() != AttributeKind.LINK && block.count >= Pyramid.FAN_OUT) {
			if (growing.open.length == level + 1) {
				growing.open = Arrays.copyOf(growing.open, level + 2);
				growing.open[level + 1] = new Block(8);
				growing.levels = Arrays.copyOf(growing.levels, level + 2);
				growing.levels[level + 1] = Blocks.NONE;
			}
			Block above = growing.open[level + 1];
			for (int first = 0; first + Pyramid.FAN_OUT <= block.count; first += Pyramid.FAN_OUT) {
				pyramid.add(attribute.kind(), block, first, above);
				if (above.isFull())
					complete(growing, level + 1);
			}
		}
		block.count = 0;
	}

	/** Begins a chunk whose content takes at most so many bytes; gives where in the buffer. */
	private int begin(int most) throws IOException {
		int needed = HistoryFormat.CHUNK_HEADER + most + 2 * HistoryFormat.SLACK;
		if (buffer.remaining() < needed)
			flush();
		long at = base + buffer.position();
		long left = HistoryFormat.WINDOW - at % HistoryFormat.WINDOW;
		if (left < needed) {
			pad((int) left);
			if (buffer.remaining() < needed)
				flush();
		}
		int start = buffer.position();
		buffer.position(start + HistoryFormat.CHUNK_HEADER);
		return start;
	}

	/** Leaves room up to the end of a window. Chunks are multiples of 8 bytes, so that at least a length fits there. */
	private void pad(int left) throws IOException {
		if (buffer.remaining() < left)
			flush();
		int start = buffer.position();
		for (int i = 0; i < left; i += Long.BYTES)
			buffer.putLong(start + i, 0);
		buffer.putInt(start, left);
		buffer.position(start + left);
	}

	/** Ends the chunk that holds what was put since. */
	private void end(int start, byte type, int attribute, int level) {
		int content = start + HistoryFormat.CHUNK_HEADER;
		int end = buffer.position();
		// What lies behind bits may be anything: it must not change the checksum.
		int padded = (end - content + HistoryFormat.SLACK + 7) / 8 * 8;
		for (int i = end; i < content + padded; i++)
			buffer.put(i, (byte) 0);
		buffer.putInt(start, padded);
		buffer.putInt(start + 8, attribute);
		buffer.put(start + 12, type);
		buffer.put(start + 13, (byte) level);
		buffer.putShort(start + 14, (short) 0);
		checksum.reset();
		checksum.update(buffer.slice(start + 8, padded + 8));
		buffer.putInt(start + 4, (int) checksum.getValue());
		buffer.position(content + padded);
	}

	private void flush() throws IOException {
		buffer.flip();
		try {
			for (long at = base; buffer.hasRemaining();)
				at += channel.write(buffer, at);
		} catch (IOException e) {
			throw new HistoryException(file, "cannot be written: " + e.getMessage(), e);
		}
		base += buffer.limit();
		buffer.clear();
	}

	@Override
	public void publish() throws IOException {
		flush();
		for (Growing growing : changed) {
			growing.cell.publish(new Contents(growing.levels.clone(), growing.open[0].copy()));
			growing.changed = false;
		}
		changed.clear();
		history.publish(cells, texts);
	}

	@Override
	public void finish() throws IOException {
		for (Growing growing : all)
			for (int level = 0; level < growing.open.length; level++)
				if (growing.open[level].count > 0) {
					complete(growing, level);
					if (!growing.changed) {
						growing.changed = true;
						changed.add(growing);
					}
				}
		publish();
		long index = base;
		for (Growing growing : all)
			for (int level = 0; level < growing.levels.length; level++)
				index(growing.cell.attribute.id(), level, growing.levels[level]);
		flush();
		ByteBuffer place = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(0, index);
		channel.write(place, HistoryFormat.INDEX_AT);
		history.finished();
	}

	/** Chunks with the blocks of a level. */
	private void index(int attribute, int level, Blocks blocks) throws IOException {
		int most = BUFFER / 4 / 32;
		for (int first = 0; first < blocks.count(); first += most) {
			int count = Math.min(most, blocks.count() - first);
			int start = begin(32 * count + 4);
			buffer.putInt(count);
			for (int i = first; i < first + count; i++)
				buffer.putLong(blocks.begins()[i]).putLong(blocks.ends()[i]).putLong(blocks.offsets()[i])
						.putLong(blocks.sizes()[i] - (i == 0 ? 0 : blocks.sizes()[i - 1]));
			end(start, HistoryFormat.INDEX, attribute, level);
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
