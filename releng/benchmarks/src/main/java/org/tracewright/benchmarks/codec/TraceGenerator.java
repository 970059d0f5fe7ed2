// SPDX-License-Identifier: EPL-2.0
package org.tracewright.benchmarks.codec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Writes a trace of a {@link Shape}, and knows afterwards what readers have to find in it. */
final class TraceGenerator {

	/** Longest time from one event to the next, ns; the mean is half of it. */
	static final int LONGEST_STEP = 256;
	/** The first field of an event is below this. */
	static final int FIRST_FIELD_RANGE = 1000;

	private static final int TEXT_LENGTH = 40;
	private static final int TEXTS = 1024;
	private static final int CONTEXT_BYTES = 2 * Integer.BYTES;
	private static final long START = 1_415_871_165_275L;
	private static final long PAUSE = 200_000_000;
	private static final int EVENTS_BETWEEN_PAUSES = 500_000;
	private static final int PROCESS = 2102;

	private final Shape shape;
	private final boolean text;
	private final int body;
	private final SplittableRandom random;
	private final ByteBuffer[] texts = new ByteBuffer[TEXTS];
	private final long limit;
	private long time = START;
	private long first;
	private long events;
	private long sum;
	private long hits;
	private long hitSum;
	private long packets;

	private TraceGenerator(Shape shape) {
		this.shape = shape;
		text = shape.payload() == Shape.Payload.TEXT;
		body = text ? CONTEXT_BYTES + Integer.BYTES + TEXT_LENGTH + 1 : 2 * Integer.BYTES;
		random = new SplittableRandom(shape.seed());
		limit = shape.packets() > 0 ? shape.packets() : Long.MAX_VALUE;
		for (int i = 0; i < TEXTS; i++)
			texts[i] = ByteBuffer.wrap(someText().getBytes(StandardCharsets.US_ASCII));
	}

	private String someText() {
		StringBuilder letters = new StringBuilder();
		while (letters.length() < TEXT_LENGTH)
			letters.append(random.nextInt(6) == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
		return letters.toString();
	}

	/** Writes the trace into a folder, which must be there and empty. */
	static Expected write(Shape shape, Path folder) throws IOException {
		Files.writeString(folder.resolve("metadata"), TraceMetadata.of(shape));
		Files.createDirectory(folder.resolve("index"));
		StreamWriter[] streams = new StreamWriter[shape.streams()];
		try {
			for (int i = 0; i < streams.length; i++)
				streams[i] = new StreamWriter(folder, shape, i);
			return new TraceGenerator(shape).write(streams);
		} finally {
			for (StreamWriter stream : streams)
				if (stream != null)
					stream.close();
		}
	}

	private Expected write(StreamWriter[] streams) throws IOException {
		while (events < shape.events() && event(streams))
			events++;
		long bytes = 0;
		for (StreamWriter stream : streams) {
			stream.finish();
			bytes += stream.bytes();
		}
		return new Expected(events, sum, hits, hitSum, first + TraceMetadata.CLOCK_OFFSET, time + TraceMetadata.CLOCK_OFFSET, packets,
				bytes);
	}

	/** Writes the next event; false when it needs a packet too many. */
	private boolean event(StreamWriter[] streams) throws IOException {
		long bits = random.nextLong();
		StreamWriter stream = streams[choose(bits, 16, streams.length)];
		if (!stream.fits(body) && ++packets > limit) {
			packets--;
			return false;
		}
		time += 1 + (bits & LONGEST_STEP - 1);
		if (shape.pauses() && events % EVENTS_BETWEEN_PAUSES == EVENTS_BETWEEN_PAUSES - 1)
			time += PAUSE;
		if (events == 0)
			first = time;
		int a = choose(bits, 32, FIRST_FIELD_RANGE);
		long fold = stream.header(Fold.value(0, time + TraceMetadata.CLOCK_OFFSET), time, choose(bits, 8, shape.classes()), body);
		fold = Fold.event(text ? text(stream.body(), fold, a, bits) : ints(stream.body(), fold, a, bits));
		sum += fold;
		if (a < SmallValues.BOUND) {
			hits++;
			hitSum += fold;
		}
		return true;
	}

	private static int choose(long bits, int shift, int range) {
		return (int) ((bits >>> shift & 0xFFFF) * range >>> 16);
	}

	private static long ints(ByteBuffer out, long fold, int a, long bits) {
		int b = (int) (bits >>> 17);
		out.putInt(a).putInt(b);
		return Fold.value(Fold.value(fold, a), b);
	}

	private long text(ByteBuffer out, long fold, int a, long bits) {
		int thread = PROCESS + (int) (bits >>> 56 & 7);
		ByteBuffer chosen = texts[choose(bits, 48, TEXTS)];
		out.putInt(PROCESS).putInt(thread).putInt(a);
		out.put(chosen.array()).put((byte) 0);
		return Fold.text(Fold.value(Fold.value(Fold.value(fold, PROCESS), thread), a), chosen);
	}
}
