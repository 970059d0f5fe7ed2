// SPDX-License-Identifier: EPL-2.0
package org.tracewright.ctf.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Damages one file of a copy of a trace. The same seed does the same damage.
 *
 * @param file what was damaged
 * @param kind how
 */
record TraceMutation(Path file, Kind kind) {

	/** Ways of damage: first what happens to traces in the field, then what tries the decoder byte by byte. */
	enum Kind {
		TRUNCATE_STREAM, FLIP_STREAM, FLIP_METADATA, TRUNCATE_METADATA, CORRUPT_INDEX, GARBAGE_TAIL, MISSING_STREAM, BAD_PACKET_HEADER, FLIP_BITS, SET_BYTES, INSERT, DELETE, TRUNCATE, DUPLICATE_BLOCK, EXTREME_INTEGER, EXTREME_IN_HEADER
	}

	private static final long[] EXTREMES = {0, 1, 7, 8, 63, 64, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFFL, 0x80000000L, 0xFFFFFFFFL,
			Long.MAX_VALUE, Long.MAX_VALUE - 7, Long.MIN_VALUE, -1, -8};

	static TraceMutation apply(Path trace, Kind kind, long seed) throws IOException {
		Random random = new Random(seed);
		// The first number of a Random hardly depends on a small seed.
		random.nextInt();
		Path file = pick(trace, kind, random);
		if (kind == Kind.MISSING_STREAM)
			Files.delete(file);
		else
			Files.write(file, damage(Files.readAllBytes(file), kind, random));
		return new TraceMutation(file, kind);
	}

	static boolean isMetadata(Path file) {
		return file.endsWith("metadata");
	}

	static boolean isIndex(Path file) {
		return file.toString().endsWith(".idx");
	}

	private static Path pick(Path trace, Kind kind, Random random) throws IOException {
		return switch (kind) {
			case FLIP_METADATA, TRUNCATE_METADATA -> any(files(trace, TraceMutation::isMetadata), random);
			case CORRUPT_INDEX -> {
				List<Path> indexes = files(trace, TraceMutation::isIndex);
				yield any(indexes.isEmpty() ? streams(trace) : indexes, random);
			}
			case FLIP_BITS, SET_BYTES, INSERT, DELETE, TRUNCATE, DUPLICATE_BLOCK, EXTREME_INTEGER -> {
				List<Path> all = files(trace, f -> random.nextInt(4) == 0);
				yield any(all.isEmpty() ? streams(trace) : all, random);
			}
			default -> any(streams(trace), random);
		};
	}

	private static List<Path> streams(Path trace) throws IOException {
		return files(trace, f -> !isMetadata(f) && !isIndex(f));
	}

	private static List<Path> files(Path trace, Predicate<Path> chosen) throws IOException {
		try (Stream<Path> all = Files.walk(trace)) {
			List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
			return files.stream().filter(chosen).filter(f -> f.toFile().length() > 0).toList();
		}
	}

	private static Path any(List<Path> files, Random random) {
		return files.get(random.nextInt(files.size()));
	}

	private static byte[] damage(byte[] bytes, Kind kind, Random random) {
		int size = bytes.length;
		switch (kind) {
			case TRUNCATE_STREAM, TRUNCATE_METADATA, TRUNCATE -> {
				return Arrays.copyOf(bytes, random.nextInt(size));
			}
			case FLIP_STREAM -> flip(bytes, new int[]{1, 8, 64}[random.nextInt(3)], size, random);
			case FLIP_METADATA -> flip(bytes, random.nextBoolean() ? 1 : 4, size, random);
			case CORRUPT_INDEX -> flip(bytes, 6, size, random);
			case FLIP_BITS -> flip(bytes, 1 + random.nextInt(16), Math.min(size, 128), random);
			case GARBAGE_TAIL -> {
				return splice(bytes, size, 0, random(1 + random.nextInt(5000), random));
			}
			case BAD_PACKET_HEADER -> put(bytes, new int[]{28, 36, 44, 52, 60}[random.nextInt(5)], 8, extreme(random), random);
			case EXTREME_IN_HEADER -> put(bytes, random.nextInt(96), 1 << random.nextInt(4), extreme(random), random);
			case EXTREME_INTEGER -> put(bytes, random.nextInt(size), 1 << random.nextInt(4), extreme(random), random);
			case SET_BYTES -> {
				for (int i = random.nextInt(16); i >= 0; i--)
					bytes[random.nextInt(size)] = (byte) random.nextInt(256);
			}
			case INSERT -> {
				return splice(bytes, random.nextInt(size + 1), 0, random(1 + random.nextInt(64), random));
			}
			case DELETE -> {
				return splice(bytes, random.nextInt(size), 1 + random.nextInt(64), new byte[0]);
			}
			case DUPLICATE_BLOCK -> {
				int from = random.nextInt(size);
				byte[] block = Arrays.copyOfRange(bytes, from, Math.min(size, from + 1 + random.nextInt(4096)));
				return splice(bytes, random.nextInt(size + 1), 0, block);
			}
			case MISSING_STREAM -> throw new IllegalArgumentException();
		}
		return bytes;
	}

	private static void flip(byte[] bytes, int times, int range, Random random) {
		for (int i = 0; i < times; i++)
			bytes[random.nextInt(range)] ^= (byte) (1 << random.nextInt(8));
	}

	private static long extreme(Random random) {
		return random.nextInt(4) == 0 ? random.nextLong() : EXTREMES[random.nextInt(EXTREMES.length)];
	}

	private static void put(byte[] bytes, int at, int width, long value, Random random) {
		boolean little = random.nextBoolean();
		for (int i = 0; i < width && at + i < bytes.length; i++)
			bytes[at + i] = (byte) (value >>> 8 * (little ? i : width - 1 - i));
	}

	private static byte[] splice(byte[] bytes, int at, int remove, byte[] insert) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(bytes, 0, at);
		out.writeBytes(insert);
		int rest = Math.min(bytes.length, at + remove);
		out.write(bytes, rest, bytes.length - rest);
		return out.toByteArray();
	}

	private static byte[] random(int size, Random random) {
		byte[] bytes = new byte[size];
		random.nextBytes(bytes);
		return bytes;
	}
}
