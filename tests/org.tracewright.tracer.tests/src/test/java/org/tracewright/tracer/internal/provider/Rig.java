// SPDX-License-Identifier: EPL-2.0
package org.tracewright.tracer.internal.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

import org.tracewright.filter.Condition;
import org.tracewright.filter.Filter;
import org.tracewright.filter.FilterException;
import org.tracewright.tracer.internal.Providers;
import org.tracewright.tracer.runtime.Channel;
import org.tracewright.tracer.runtime.ContextField;
import org.tracewright.tracer.runtime.EventSwitch;
import org.tracewright.tracer.runtime.Ring;
import org.tracewright.tracer.runtime.RingLayout;
import org.tracewright.tracer.runtime.RingOptions;
import org.tracewright.tracer.runtime.Target;
import org.tracewright.tracer.runtime.Words;

/** A ring that loses the oldest packets, for the thread that writes first, and a look at the last record in it. */
public final class Rig implements Channel.Rings {

	private static final RingLayout LAYOUT = new RingLayout(1 << 16, 2);

	private final MappedByteBuffer data;
	private final Ring ring;
	private final Channel channel;
	private int records;

	/** A ring without contexts. */
	public Rig() {
		this(List.of());
	}

	/** A ring whose records have contexts. */
	public Rig(List<ContextField> contexts) {
		try {
			Path file = Files.createTempFile("ring", null);
			try (FileChannel open = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
				data = open.map(MapMode.READ_WRITE, 0, LAYOUT.fileSize());
			} finally {
				Files.delete(file);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		ring = new Ring(data, new RingOptions(LAYOUT, true, true, 0, () -> ++records), new UUID(1, 2), 0, 0, false, () -> {
		});
		channel = new Channel(this, contexts);
	}

	@Override
	public Ring forThread(Thread thread) {
		return ring;
	}

	@Override
	public Ring[] shared() {
		return new Ring[0];
	}

	@Override
	public Ring[] moreShared(Ring[] taken) {
		return new Ring[0];
	}

	@Override
	public void lost() {
		throw new AssertionError("there is a ring");
	}

	/** Records so far. */
	public int records() {
		return records;
	}

	/** The payload of the last record, with its contexts. */
	public byte[] last() {
		for (int i = 0; i < LAYOUT.count(); i++) {
			long word = Words.getLong(data, LAYOUT.slot(i));
			if (RingLayout.state(word) != RingLayout.WRITING)
				continue;
			int buffer = RingLayout.buffer(word);
			byte[] payload = new byte[LAYOUT.data(buffer)
					+ RingLayout.committedBytes(Words.getLong(data, LAYOUT.committed(buffer))) - ring.at];
			data.get(ring.at, payload);
			return payload;
		}
		throw new AssertionError("nothing was recorded");
	}

	/** A target in this ring. */
	public Target target(Condition filter, Target next) {
		return new Target(channel, 7, filter, next);
	}

	/** Has all recorded of an event. */
	public void on(String title) {
		event(title).target = target(null, null);
	}

	/** Has recorded of an event what a filter chooses. */
	public void on(String title, String filter) {
		EventSwitch event = event(title);
		event.target = target(condition(event, filter), null);
	}

	/** A filter for an event. */
	public static Condition condition(EventSwitch event, String filter) {
		try {
			return Filter.parse(filter).bind(new ArgumentSchema(event.schema()));
		} catch (FilterException e) {
			throw new AssertionError(e);
		}
	}

	/** The only event with a title. */
	public static EventSwitch event(String title) {
		List<EventSwitch> found = Providers.all().events().stream().filter(event -> event.schema().title().equals(title))
				.toList();
		if (found.size() != 1)
			throw new AssertionError(found.size() + " events are named " + title);
		return found.getFirst();
	}
}
