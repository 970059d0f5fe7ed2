// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.timeline.internal;

import java.util.Arrays;

import org.tracewright.analysis.CallTree.Node;

/**
 * Where the nodes of a flame graph are: callers above what they have called, as wide as their extents. What is narrower than a pixel is put together with its like
 * into one strip behind its siblings, so that nothing is missing. Boxes are numbered from the top, and from the left in each level.
 */
public final class FlameLayout {

	private static final int PADDING = 6;

	private int width = 1;
	private int height = 1;
	private int line = 1;
	private int scroll;
	private int count;
	private int levels;
	private int zoomLevel;
	/** First box of each level, and the number of all behind the last. */
	private int[] firsts = new int[16];
	private Node[] nodes = new Node[64];
	private double[] lefts = new double[64];
	/** Pixels for each ns of what a node has called. */
	private double[] scales = new double[64];
	private int[] pixels = new int[64];
	private int[] pixelEnds = new int[64];
	private int[] more = new int[64];

	/** Gets another size, in pixels; nodes must be {@link #place placed} again. */
	public void size(int newWidth, int newHeight, int textHeight) {
		width = Math.max(1, newWidth);
		height = Math.max(1, newHeight);
		line = textHeight + PADDING;
	}

	/** Places a node that is as wide as the window, its callers above it and all that it has called. Nothing with null. */
	public void place(Node zoom) {
		count = 0;
		levels = 0;
		Arrays.fill(nodes, null);
		if (zoom != null) {
			zoomLevel = zoom.depth();
			Node[] callers = new Node[zoomLevel + 1];
			for (Node at = zoom; at != null; at = at.parent())
				callers[at.depth()] = at;
			for (Node caller : callers) {
				level();
				add(caller, 0, scale(caller, width), 0, width, 0);
			}
			for (int first = count - 1, end = count; first < end; first = end, end = count) {
				level();
				for (int box = first; box < end; box++)
					if (more[box] == 0)
						children(box);
			}
			if (firsts[levels - 1] == count)
				levels--;
		}
		firsts[levels] = count;
		scroll(scroll);
	}

	private void level() {
		if (levels + 1 == firsts.length)
			firsts = Arrays.copyOf(firsts, levels * 2);
		firsts[levels++] = count;
	}

	private static double scale(Node node, double pixels) {
		return node.extent() == 0 ? 0 : pixels / node.extent();
	}

	private void children(int box) {
		Node parent = nodes[box];
		double scale = scales[box];
		double left = lefts[box];
		long narrow = 0;
		int narrows = 0;
		for (Node child : parent.children()) {
			double size = child.extent() * scale;
			if (size < 1) {
				narrow += child.extent();
				narrows++;
				continue;
			}
			add(child, left, scale(child, size), (int) left, Math.min((int) (left + size), pixelEnds[box]), 0);
			left += size;
		}
		if (narrows > 0) {
			int end = pixelEnds[box];
			int from = Math.clamp((int) left, pixels[box], end - 1);
			add(parent, left, scale, from, Math.clamp((long) (left + narrow * scale), from + 1, end), narrows);
		}
	}

	private void add(Node node, double left, double scale, int pixel, int pixelEnd, int narrows) {
		if (count == nodes.length) {
			int room = count * 2;
			nodes = Arrays.copyOf(nodes, room);
			lefts = Arrays.copyOf(lefts, room);
			scales = Arrays.copyOf(scales, room);
			pixels = Arrays.copyOf(pixels, room);
			pixelEnds = Arrays.copyOf(pixelEnds, room);
			more = Arrays.copyOf(more, room);
		}
		nodes[count] = node;
		lefts[count] = left;
		scales[count] = scale;
		pixels[count] = pixel;
		pixelEnds[count] = pixelEnd;
		more[count++] = narrows;
	}

	/** Width of the window. */
	public int width() {
		return width;
	}

	/** Height of the window. */
	public int height() {
		return height;
	}

	/** Height of a level. */
	public int line() {
		return line;
	}

	/** Height of all levels. */
	public int allHeight() {
		return levels * line;
	}

	/** Pixels that are above the window. */
	public int scroll() {
		return scroll;
	}

	/** Scrolls, as far as there is anything; gives whether that is somewhere else. */
	public boolean scroll(int pixelsAbove) {
		int before = scroll;
		scroll = Math.clamp(pixelsAbove, 0, Math.max(0, allHeight() - height));
		return scroll != before;
	}

	/** Scrolls until a level is in the window; gives whether that is somewhere else. */
	public boolean reveal(int level) {
		int top = level * line;
		if (top < scroll)
			return scroll(top);
		return top + line > scroll + height && scroll(top + line - height);
	}

	/** Levels that have boxes. */
	public int levels() {
		return levels;
	}

	/** The first level that is in the window. */
	public int firstVisible() {
		return scroll / line;
	}

	/** The level behind the last that is in the window. */
	public int endVisible() {
		return Math.min(levels, (scroll + height + line - 1) / line);
	}

	/** Top of a level, pixels from the top of the window. */
	public int y(int level) {
		return level * line - scroll;
	}

	/** The first box of a level; of the level behind the last the number of all. */
	public int first(int level) {
		return firsts[level];
	}

	/** Whether the boxes of a level are callers of what fills the window. */
	public boolean isAbove(int level) {
		return level < zoomLevel;
	}

	/** The node that a box shows; of a strip, that whose callees it stands for. */
	public Node node(int box) {
		return nodes[box];
	}

	/** Left of a box. */
	public int x(int box) {
		return pixels[box];
	}

	/** Width of a box, at least 1. */
	public int width(int box) {
		return pixelEnds[box] - pixels[box];
	}

	/** How many nodes a strip stands for; 0 when a box is no strip. */
	public int more(int box) {
		return more[box];
	}

	/** Whether a strip stands for a node that its node has called. */
	public boolean isIn(int strip, Node called) {
		return called.extent() * scales[strip] < 1;
	}

	/** The box at a pixel of the window; -1 for none. */
	public int at(int x, int y) {
		int level = (y + scroll) / line;
		if (y < 0 || level >= levels)
			return -1;
		// A strip may lie upon the last pixel of the box before it.
		for (int box = firsts[level + 1] - 1; box >= firsts[level]; box--)
			if (x >= pixels[box] && x < pixelEnds[box])
				return box;
		return -1;
	}

	/** The box of a node, or of the strip that stands for it or for one of its callers; -1 when it is not among those that are placed. */
	public int of(Node node) {
		for (Node at = node; at != null; at = at.parent()) {
			int box = find(at, at.depth(), false);
			if (box < 0 && at.parent() != null)
				box = find(at.parent(), at.depth(), true);
			if (box >= 0)
				return at == node || more[box] > 0 ? box : -1;
		}
		return -1;
	}

	private int find(Node node, int level, boolean strip) {
		if (level < levels)
			for (int box = firsts[level]; box < firsts[level + 1]; box++)
				if (nodes[box] == node && more[box] > 0 == strip)
					return box;
		return -1;
	}

	/** The level of a box. */
	public int level(int box) {
		return more[box] > 0 ? nodes[box].depth() + 1 : nodes[box].depth();
	}
}
