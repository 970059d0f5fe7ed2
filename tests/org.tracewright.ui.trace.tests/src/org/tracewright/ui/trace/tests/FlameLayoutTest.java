// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ui.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tracewright.analysis.CallTree;
import org.tracewright.analysis.CallTree.Node;
import org.tracewright.analysis.Tone;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.Histories;
import org.tracewright.analysis.history.HistoryWriter;
import org.tracewright.trace.Progress;
import org.tracewright.ui.timeline.internal.FlameLayout;
import org.tracewright.ui.timeline.internal.FlameModel;

/** Where the nodes of a flame graph are, and what is selected of them. */
class FlameLayoutTest {

	@TempDir
	Path folder;
	private int histories;

	/** A tree of calls, each given as {@code LANE BEGIN END NAME}. */
	private CallTree tree(String text) throws IOException {
		try (HistoryWriter writer = Histories.create(folder.resolve("history" + histories++))) {
			int stack = writer.attribute(-1, "thread", AttributeKind.STACK);
			List<Integer> lanes = new ArrayList<>();
			for (String line : text.strip().lines().toList()) {
				String[] words = line.strip().split(" ");
				while (lanes.size() <= Integer.parseInt(words[0]))
					lanes.add(writer.attribute(stack, "" + lanes.size(), AttributeKind.STATE));
				writer.add(lanes.get(Integer.parseInt(words[0])), Long.parseLong(words[1]), Long.parseLong(words[2]),
						Tone.category(writer.text(words[3]), words[3]));
			}
			writer.finish();
			CallTree tree = CallTree.of(writer.history(), List.of(), Long.MIN_VALUE, Long.MAX_VALUE, Progress.NONE);
			writer.history().close();
			return tree;
		}
	}

	private static final String CALLS = """
			0 0 1000 main
			1 0 600 big
			1 600 900 small
			1 900 902 tiny
			1 902 903 least
			2 100 400 inner
			2 700 701 inner
			""";

	/** A line a level: what is where, strips with the number of nodes that they stand for. */
	private static String print(FlameLayout layout) {
		StringBuilder out = new StringBuilder();
		for (int level = 0; level < layout.levels(); level++) {
			for (int box = layout.first(level); box < layout.first(level + 1); box++)
				out.append(box == layout.first(level) ? "" : " | ")
						.append(layout.more(box) > 0 ? "+" + layout.more(box) : layout.node(box).name()).append(' ')
						.append(layout.x(box)).append("..").append(layout.x(box) + layout.width(box));
			out.append('\n');
		}
		return out.toString();
	}

	private static FlameLayout placed(Node zoom, int width) {
		FlameLayout layout = new FlameLayout();
		layout.size(width, 30, 4);
		layout.place(zoom);
		return layout;
	}

	@Test
	void whatIsNarrowerThanAPixelIsInAStrip() throws IOException {
		CallTree tree = tree(CALLS);
		assertEquals("""
				 0..100
				main 0..100
				big 0..60 | small 60..90 | +2 90..91
				inner 0..30 | +1 60..61
				""", print(placed(tree.root(), 100)));
		assertEquals("""
				 0..1000
				main 0..1000
				big 0..600 | small 600..900 | tiny 900..902 | least 902..903
				inner 0..300 | inner 600..601
				""", print(placed(tree.root(), 1000)));
	}

	@Test
	void aStripHasAPixelEvenWhereNoneIsLeft() throws IOException {
		CallTree tree = tree("""
				0 0 1000 main
				1 0 999 all
				1 999 1000 rest
				""");
		FlameLayout layout = placed(tree.root(), 10);
		assertEquals(" 0..10\nmain 0..10\nall 0..9 | +1 9..10\n", print(layout));
		assertEquals(" 0..1\nmain 0..1\n+2 0..1\n", print(placed(tree.root(), 1)));
		assertEquals(1, layout.more(layout.at(9, layout.y(2) + 1)));
	}

	@Test
	void callersStayAboveWhatFillsTheWindow() throws IOException {
		Node small = tree(CALLS).root().children().getFirst().children().get(1);
		FlameLayout layout = placed(small, 300);
		assertEquals(" 0..300\nmain 0..300\nsmall 0..300\ninner 0..1\n", print(layout));
		assertTrue(layout.isAbove(1));
		assertFalse(layout.isAbove(2));
	}

	@Test
	void whatOutlivesItsCallerHasRoomOfItsOwn() throws IOException {
		CallTree tree = tree("""
				0 0 10 request
				1 5 100 late
				""");
		assertEquals(" 0..100\nrequest 0..100\nlate 0..95\n", print(placed(tree.root(), 100)));
	}

	@Test
	void nodesAreFoundByPixelAndScrolledTo() throws IOException {
		CallTree tree = tree(CALLS);
		FlameLayout layout = placed(tree.root(), 100);
		Node main = tree.root().children().getFirst();
		assertSame(main.children().get(1), layout.node(layout.at(60, 2 * layout.line())));
		assertEquals(-1, layout.at(95, 2 * layout.line()));
		assertEquals(-1, layout.at(50, 4 * layout.line()));
		// Three levels of ten pixels are in the window.
		assertTrue(layout.reveal(3));
		assertEquals(10, layout.scroll());
		assertEquals("inner", layout.node(layout.at(0, 20)).name());
		assertFalse(layout.reveal(1));
		assertTrue(layout.reveal(0));
		Node tiny = main.children().get(2);
		assertEquals(2, layout.more(layout.of(tiny)), "the strip stands for it");
		layout.place(main.children().get(1));
		assertEquals(-1, layout.of(tiny));
	}

	@Test
	void aSearchCountsWhatIsWithinAMatchOnce() throws IOException {
		FlameModel model = new FlameModel();
		CallTree tree = tree(CALLS);
		model.show(tree, null, "all");
		assertNull(model.found());
		model.search("NN");
		assertEquals(new FlameModel.Found(1, 301, 1000), model.found());
		model.search("i");
		assertEquals(new FlameModel.Found(4, 1000, 1000), model.found());
		model.search("tiny");
		Node main = tree.root().children().getFirst();
		assertTrue(model.isPale(main) && !model.isAllPale(main));
		assertTrue(model.isAllPale(main.children().getFirst()));
		assertFalse(model.isPale(main.children().get(2)));
	}

	@Test
	void keysLeadFromNodeToNodeAndZoomsAreUndone() throws IOException {
		FlameModel model = new FlameModel();
		CallTree tree = tree(CALLS);
		model.show(tree, null, "all");
		Node main = tree.root().children().getFirst();
		assertSame(tree.root(), model.next(FlameModel.Direction.CALLEE));
		model.select(main.children().get(1));
		assertSame(main, model.next(FlameModel.Direction.CALLER));
		assertSame(main.children().getFirst(), model.next(FlameModel.Direction.BEFORE));
		assertSame(main.children().get(2), model.next(FlameModel.Direction.BEHIND));
		assertEquals("inner", model.next(FlameModel.Direction.CALLEE).name());
		model.zoom(main);
		model.zoom(main.children().get(1));
		assertTrue(model.zoomOut());
		assertSame(main, model.zoom());
		assertTrue(model.zoomOut());
		assertFalse(model.zoomOut());
	}

	@Test
	void anotherTreeKeepsWhatIsLookedAt() throws IOException {
		FlameModel model = new FlameModel();
		CallTree tree = tree(CALLS);
		model.show(tree, null, "all");
		Node small = tree.root().children().getFirst().children().get(1);
		model.zoom(small);
		model.select(small.children().getFirst());
		model.show(tree("""
				0 0 10 main
				1 0 10 small
				"""), null, "all");
		assertEquals("small", model.zoom().name());
		assertNull(model.selected(), "it is not there any more");
	}
}
