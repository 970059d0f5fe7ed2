// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.analysis.internal.history.HistoryFile.Cell;

/** Writes a history to a file. Full blocks are completed by another thread, see {@link BlockEncoder}; all else is done by the caller's. */
public final class HistoryFileWriter implements HistoryWriter {

	private static final int LONGEST_NAME = 4096;
	private static final int LONGEST_TEXT = ChunkFile.MOST_CONTENT;
	private static final int INDEX_ENTRY = 4 * Long.BYTES;

	private final ChunkFile chunks;
	private final HistoryFile history;
	private final Growing.Tools tools;
	private final BlockEncoder encoder;
	private final List<Growing> all = new ArrayList<>();
	private final List<Growing> changed = new ArrayList<>();
	private final List<Cell> cells = new ArrayList<>();
	private final List<String> texts = new ArrayList<>();
	private final Map<String, Long> numbers = new HashMap<>();

	/** See {@link org.tracewright.analysis.history.Histories#create}. */
	public HistoryFileWriter(Path file) throws IOException {
		chunks = new ChunkFile(file);
		tools = new Growing.Tools(chunks);
		encoder = new BlockEncoder(file, tools);
		try {
			history = new HistoryFile(file);
		} catch (IOException e) {
			chunks.close();
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
		ByteBuffer content = content(2 * Integer.BYTES + text.length);
		content.putInt(parent).putInt(kind.ordinal()).put(text);
		chunks.add(HistoryFormat.ATTRIBUTE, id, 0, content.array(), content.position());
		Cell cell = new Cell(new Attribute(id, parent, name, kind));
		cells.add(cell);
		all.add(new Growing(cell));
		return id;
	}

	private static ByteBuffer content(int bytes) {
		return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	@Override
	public long text(String text) throws IOException {
		Long known = numbers.get(text);
		if (known != null)
			return known;
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		if (bytes.length > LONGEST_TEXT)
			return text(new String(bytes, 0, LONGEST_TEXT / 2, StandardCharsets.UTF_8));
		chunks.add(HistoryFormat.TEXT, 0, 0, bytes, bytes.length);
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
		growing.noMore();
		if (!growing.changed)
			change(growing);
		Block open = growing.open;
		open.add(begin, end, value, 0);
		if (open.isFull())
			growing.open = encoder.complete(growing, open);
	}

	@Override
	public void soFar(int attribute, long begin, long end, long value) {
		Growing growing = all.get(attribute);
		if (growing.links || end < begin || begin < growing.limit)
			throw new IllegalArgumentException("attribute '" + growing.cell.attribute.name() + "': " + begin + ".." + end
					+ " cannot be what goes on, " + growing.limit + " was before");
		growing.soFar(begin, end, value);
		if (!growing.changed)
			change(growing);
	}

	private void change(Growing growing) {
		growing.changed = true;
		changed.add(growing);
	}

	@Override
	public void publish() throws IOException {
		encoder.drain();
		chunks.flush();
		for (Growing growing : changed) {
			growing.cell.publish(new Contents(growing.levels().clone(), growing.tail()));
			growing.changed = false;
		}
		changed.clear();
		history.publish(cells, texts);
	}

	@Override
	public void finish() throws IOException {
		encoder.drain();
		for (Growing growing : all)
			if ((growing.noMore() | growing.completeAll(tools)) && !growing.changed)
				change(growing);
		publish();
		encoder.end();
		long index = chunks.flush();
		for (Growing growing : all)
			for (int level = 0; level < growing.levels().length; level++)
				index(growing.cell.attribute.id(), level, growing.levels()[level]);
		chunks.flush();
		chunks.finish(index);
		history.finished();
	}

	/** Chunks with the blocks of a level. */
	private void index(int attribute, int level, Blocks blocks) throws IOException {
		int most = (ChunkFile.MOST_CONTENT - Integer.BYTES) / INDEX_ENTRY;
		for (int first = 0; first < blocks.count(); first += most) {
			int count = Math.min(most, blocks.count() - first);
			ByteBuffer content = content(INDEX_ENTRY * count + Integer.BYTES);
			content.putInt(count);
			for (int i = first; i < first + count; i++)
				content.putLong(blocks.begins()[i]).putLong(blocks.ends()[i]).putLong(blocks.offsets()[i])
						.putLong(blocks.sizes()[i] - (i == 0 ? 0 : blocks.sizes()[i - 1]));
			chunks.add(HistoryFormat.INDEX, attribute, level, content.array(), content.position());
		}
	}

	@Override
	public void close() throws IOException {
		encoder.end();
		chunks.close();
	}
}
