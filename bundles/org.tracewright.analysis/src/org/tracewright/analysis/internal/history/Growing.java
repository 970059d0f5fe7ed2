// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import java.io.IOException;
import java.util.Arrays;

import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.internal.history.HistoryFile.Cell;

/** What is being written of an attribute. Its open block is the writer's; all else belongs to whoever completes blocks. */
final class Growing {

	/** What completing blocks needs, one after the other. */
	static final class Tools {

		private final ChunkFile chunks;
		private final Pyramid pyramid = new Pyramid();
		private final Block.Work work = new Block.Work();

		Tools(ChunkFile chunks) {
			this.chunks = chunks;
		}
	}

	final Cell cell;
	final boolean links;
	/** Intervals that are in no block yet. */
	Block open = new Block(8);
	/** What the next interval must not begin before; of links, end before. */
	long limit = Long.MIN_VALUE;
	/** Whether there is something that was not published. */
	boolean changed;
	/** What goes on behind all that was added; {@code soFarEnd} is less than its begin when nothing does. */
	private long soFarBegin;
	private long soFarEnd = -1;
	private long soFarValue;
	private Blocks[] levels = {Blocks.NONE};
	/** Null unless there are states. */
	private final Colours colours;
	/** For each level of the pyramid the nodes that are in no block yet. */
	private Block[] nodes = {};

	Growing(Cell cell) {
		this.cell = cell;
		links = cell.attribute.kind() == AttributeKind.LINK;
		colours = links || cell.attribute.kind().isRange() ? null : new Colours();
	}

	/** Something goes on behind all that was added. */
	void soFar(long begin, long end, long value) {
		soFarBegin = begin;
		soFarEnd = end;
		soFarValue = value;
	}

	/** Nothing goes on any more; gives whether something did. */
	boolean noMore() {
		boolean any = soFarEnd >= soFarBegin;
		soFarBegin = 0;
		soFarEnd = -1;
		return any;
	}

	/** What is in no block yet, with what goes on behind it. */
	Block tail() {
		Block tail = open.copy();
		if (soFarEnd >= soFarBegin)
			tail.add(soFarBegin, soFarEnd, soFarValue, 0);
		return tail;
	}

	/** Where blocks are, for each level. */
	Blocks[] levels() {
		return levels;
	}

	/** Writes a block of intervals. */
	void complete(Block intervals, Tools tools) throws IOException {
		complete(intervals, 0, tools);
	}

	/** Writes what is in no block yet; false when there is nothing. */
	boolean completeAll(Tools tools) throws IOException {
		boolean any = open.count > 0;
		if (any)
			complete(open, tools);
		for (int level = 1; level <= nodes.length; level++)
			if (nodes[level - 1].count > 0) {
				any = true;
				complete(nodes[level - 1], level, tools);
			}
		return any;
	}

	/** Writes a block of a level, and puts what it holds together for the level above. The block is empty then. */
	private void complete(Block block, int level, Tools tools) throws IOException {
		int length = block.write(tools.work, level == 0 ? null : colours);
		long offset = tools.chunks.add(HistoryFormat.BLOCK, cell.attribute.id(), level, tools.work.bytes(), length);
		levels[level] = levels[level].with(block.begin(), block.end(), offset, block.count);
		int fanOut = Pyramid.fanOut(level + 1);
		if (!links && block.count >= fanOut) {
			if (nodes.length == level) {
				nodes = Arrays.copyOf(nodes, level + 1);
				nodes[level] = new Block(8);
				levels = Arrays.copyOf(levels, level + 2);
				levels[level + 1] = Blocks.NONE;
			}
			Block above = nodes[level];
			for (int first = 0; first + fanOut <= block.count; first += fanOut) {
				if (colours == null)
					tools.pyramid.range(block, first, fanOut, above);
				else
					tools.pyramid.state(block, first, fanOut, colours, above);
				if (above.isFull())
					complete(above, level + 1, tools);
			}
		}
		block.clear();
	}
}
