// SPDX-License-Identifier: EPL-2.0
package org.tracewright.analysis.internal.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.tracewright.analysis.history.Attribute;
import org.tracewright.analysis.history.AttributeKind;
import org.tracewright.analysis.history.History;
import org.tracewright.analysis.history.HistoryReader;

/** A history in a file, complete or growing. Its writer alone changes it, and what it changes is immutable behind one volatile reference each. */
public final class HistoryFile implements History {

	/** An attribute and what can be read of it. */
	static final class Cell {

		final Attribute attribute;
		private volatile Contents contents = Contents.NONE;

		Cell(Attribute attribute) {
			this.attribute = attribute;
		}

		Contents contents() {
			return contents;
		}

		void publish(Contents now) {
			contents = now;
		}
	}

	private final Path file;
	private final Windows windows;
	private volatile List<Cell> cells = List.of();
	private volatile List<String> texts = List.of();
	private volatile boolean complete;

	HistoryFile(Path file) throws IOException {
		this.file = file;
		windows = new Windows(file);
	}

	/** See {@link org.tracewright.analysis.history.Histories#open}. */
	public static HistoryFile open(Path file) throws IOException {
		HistoryFile history = new HistoryFile(file);
		try {
			new HistoryLoader(history).load();
			return history;
		} catch (IOException | RuntimeException e) {
			history.close();
			throw e;
		}
	}

	Windows windows() {
		return windows;
	}

	/** Makes other attributes and texts known, which begin with those that were known before. */
	void publish(List<Cell> allCells, List<String> allTexts) {
		if (allTexts.size() != texts.size())
			texts = List.copyOf(allTexts);
		if (allCells.size() != cells.size())
			cells = List.copyOf(allCells);
	}

	/** Nothing comes any more. */
	void finished() {
		complete = true;
	}

	Cell cell(int attribute) {
		return cells.get(attribute);
	}

	@Override
	public List<Attribute> attributes() {
		List<Cell> now = cells;
		Attribute[] all = new Attribute[now.size()];
		Arrays.setAll(all, i -> now.get(i).attribute);
		return Collections.unmodifiableList(Arrays.asList(all));
	}

	@Override
	public Optional<Attribute> find(int parent, String name) {
		for (Cell cell : cells)
			if (cell.attribute.parent() == parent && cell.attribute.name().equals(name))
				return Optional.of(cell.attribute);
		return Optional.empty();
	}

	@Override
	public String text(long number) {
		List<String> now = texts;
		return number >= 0 && number < now.size() ? now.get((int) number) : "";
	}

	@Override
	public long intervals() {
		long sum = 0;
		for (Cell cell : cells)
			sum += cell.contents.intervals();
		return sum;
	}

	@Override
	public long intervals(int attribute) {
		return cell(attribute).contents.intervals();
	}

	@Override
	public long begin(int attribute) {
		Contents contents = cell(attribute).contents;
		Blocks blocks = contents.levels()[0];
		if (cell(attribute).attribute.kind() == AttributeKind.LINK) {
			long begin = contents.tail().count == 0 ? Long.MAX_VALUE : contents.tail().begin();
			for (int i = 0; i < blocks.count(); i++)
				begin = Math.min(begin, blocks.begins()[i]);
			return begin;
		}
		if (blocks.count() > 0)
			return blocks.begins()[0];
		return contents.tail().count > 0 ? contents.tail().begin(0) : Long.MAX_VALUE;
	}

	@Override
	public long end(int attribute) {
		Contents contents = cell(attribute).contents;
		Blocks blocks = contents.levels()[0];
		if (contents.tail().count > 0)
			return contents.tail().end();
		return blocks.count() > 0 ? blocks.ends()[blocks.count() - 1] : Long.MIN_VALUE;
	}

	@Override
	public boolean isComplete() {
		return complete;
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public HistoryReader reader() {
		return new HistoryFileReader(this);
	}

	@Override
	public void close() {
		try {
			// Maps go when nobody has them any more.
			windows.close();
		} catch (IOException e) {
			// It was only read.
		}
	}
}
