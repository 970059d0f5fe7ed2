// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.HistoryReader;
import org.tracewright.analysis.history.IntervalSink;
import org.tracewright.analysis.history.Raster;

/**
 * Asks a history. A picture is painted from the lowest level of the pyramid that has only some nodes for each column in the range, which are the intervals themselves where there
 * are few. A node that is no longer than a column is painted as it is, a longer one is replaced by those below it. One block of each level is kept: blocks are met in their order.
 */
final class HistoryFileReader implements HistoryReader {

	private static final int MOST_LEVELS = 40;
	/** Intervals, or nodes, for each column that are looked at one after the other rather than from those above down. */
	private static final long MOST_INTERVALS = 6;
	private static final long MOST_NODES = 4;

	private final HistoryFile history;
	private final StatePainter states = new StatePainter();
	private final RangePainter ranges = new RangePainter();
	private final Block.Work work = new Block.Work();
	private final Block[] kept = new Block[MOST_LEVELS];
	/** Numbers of the blocks that are kept, of the attribute at work; -1 for none. */
	private final int[] keptNumbers = new int[MOST_LEVELS];
	/** The question at work. */
	private Contents contents;
	private Painter painter;
	/** Longest node that is painted as it is, ns. */
	private long resolution;

	HistoryFileReader(HistoryFile history) {
		this.history = history;
	}

	@Override
	public void raster(int attribute, long begin, long end, Raster out) {
		if (end <= begin)
			throw new IllegalArgumentException("a range from " + begin + " to " + end);
		out.reset(begin, end);
		HistoryFile.Cell cell = history.cell(attribute);
		open(cell.contents());
		painter = cell.attribute.kind().isRange() ? ranges : states;
		painter.start(out);
		resolution = (long) painter.resolution();
		if (blocks())
			tail();
		painter.turn(-1);
	}

	private void open(Contents asked) {
		if (contents != asked)
			Arrays.fill(keptNumbers, -1);
		contents = asked;
	}

	/** Paints what is in blocks; false when the end of the range was reached. */
	private boolean blocks() {
		int top = topLevel();
		for (int level = top; level >= 0; level--) {
			Blocks blocks = contents.levels()[level];
			int first = blocks.firstNotBefore(painter.begin);
			// What the level above does not cover.
			long covered = level == top ? 0 : contents.levels()[level + 1].size() * Pyramid.fanOut(level + 1);
			for (long node = Math.max(covered, blocks.sizeBefore(first)); node < blocks.size();) {
				long end = blocks.sizes()[(int) (node / Block.SIZE)];
				if (!nodes(level, node, (int) (end - node), wholeBlock(level, (int) (node / Block.SIZE))))
					return false;
				node = end;
			}
		}
		return true;
	}

	/** The lowest level that has few enough nodes in the range: above it most would be replaced. */
	private int topLevel() {
		int top = contents.levels().length - 1;
		for (int level = 0; level < top; level++) {
			Blocks blocks = contents.levels()[level];
			long nodes = blocks.sizeBefore(blocks.firstFrom(painter.end))
					- blocks.sizeBefore(blocks.firstNotBefore(painter.begin));
			if (nodes <= (level == 0 ? MOST_INTERVALS : MOST_NODES) * painter.out.columns())
				return level;
		}
		return top;
	}

	/** Paints some nodes that follow each other in one block, or what is below them; false when the end of the range was reached. */
	private boolean nodes(int level, long first, int count, Block block) {
		int start = (int) (first % Block.SIZE);
		int fanOut = Pyramid.fanOut(level);
		painter.learn(block);
		for (int at = start; at < start + count; at++) {
			long begin = block.begin(at);
			long end = block.end(at);
			if (begin >= painter.end)
				return false;
			if (isBefore(begin, end, painter.begin))
				continue;
			if (level == 0)
				painter.paint(begin, end, block, at);
			else if (end - begin > resolution || begin < painter.begin || end > painter.end) {
				// At the borders of the picture it is exact.
				long below = (first + at - start) * fanOut;
				Block part = block(level - 1, (int) (below / Block.SIZE));
				part.readSome((int) (below % Block.SIZE), fanOut, begin, end, work);
				if (!nodes(level - 1, below, fanOut, part))
					return false;
			} else
				at--;
			at = painter.paintAll(block, at + 1, start + count, level == 0 ? Long.MAX_VALUE : resolution) - 1;
		}
		return true;
	}

	private void tail() {
		Block tail = contents.tail();
		for (int i = 0; i < tail.count && tail.begin(i) < painter.end; i++)
			if (!isBefore(tail.begin(i), tail.end(i), painter.begin))
				painter.paint(tail.begin(i), tail.end(i), tail, i);
	}

	/** Whether an interval ends before a range begins; one without length is where it begins. */
	private static boolean isBefore(long begin, long end, long rangeBegin) {
		return end <= rangeBegin && (begin < end || begin < rangeBegin);
	}

	/** All of the block with a number. */
	private Block wholeBlock(int level, int number) {
		Block block = block(level, number);
		block.read(work);
		return block;
	}

	/** The block with a number, of which not all may have been read; it is kept until the next one of its level is asked for. */
	private Block block(int level, int number) {
		if (keptNumbers[level] == number)
			return kept[level];
		if (kept[level] == null)
			kept[level] = new Block(Block.SIZE);
		keptNumbers[level] = -1;
		Blocks blocks = contents.levels()[level];
		long offset = blocks.offsets()[number];
		open(offset, kept[level]);
		if (kept[level].count != blocks.sizes()[number] - (number == 0 ? 0 : blocks.sizes()[number - 1]))
			throw new IllegalStateException("the index says other than the block at byte " + offset);
		keptNumbers[level] = number;
		return kept[level];
	}

	private void open(long offset, Block into) {
		int header = HistoryFormat.CHUNK_HEADER;
		ByteBuffer data = history.windows().at(offset - header, offset);
		int length = data.getInt(Windows.place(offset) - header);
		data = history.windows().at(offset - header, offset + length);
		into.open(data, Windows.place(offset), length);
	}

	@Override
	public void intervals(int attribute, long begin, long end, IntervalSink sink) {
		HistoryFile.Cell cell = history.cell(attribute);
		open(cell.contents());
		boolean links = cell.attribute.kind() == AttributeKind.LINK;
		Blocks blocks = contents.levels()[0];
		for (int number = blocks.firstNotBefore(begin); number < blocks.count(); number++) {
			if (blocks.begins()[number] >= end) {
				if (links)
					continue;
				return;
			}
			if (!show(wholeBlock(0, number), begin, end, links, sink))
				return;
		}
		show(contents.tail(), begin, end, links, sink);
	}

	private static boolean show(Block block, long begin, long end, boolean links, IntervalSink sink) {
		for (int i = 0; i < block.count; i++) {
			if (block.begin(i) >= end) {
				if (links)
					continue;
				return false;
			}
			if (!isBefore(block.begin(i), block.end(i), begin) && !sink.interval(block.begin(i), block.end(i), block.value(i)))
				return false;
		}
		return true;
	}

	@Override
	public void next(int attribute, long time, IntervalSink sink) {
		intervals(attribute, time, Long.MAX_VALUE,
				(begin, end, value) -> begin <= time || sink.interval(begin, end, value) && false);
	}

	@Override
	public void previous(int attribute, long time, IntervalSink sink) {
		open(history.cell(attribute).contents());
		Block tail = contents.tail();
		if (last(tail, time, sink))
			return;
		Blocks blocks = contents.levels()[0];
		for (int number = blocks.firstFrom(time) - 1; number >= 0; number--)
			if (last(wholeBlock(0, number), time, sink))
				return;
	}

	private static boolean last(Block block, long time, IntervalSink sink) {
		for (int i = block.count - 1; i >= 0; i--)
			if (block.begin(i) < time) {
				sink.interval(block.begin(i), block.end(i), block.value(i));
				return true;
			}
		return false;
	}
}
