/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.fuzz.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.fieldbench.testing.FaultyTars;
import org.fieldbench.testing.FaultyZips;
import org.fieldbench.testing.HostileTars;
import org.fieldbench.testing.HostileZips;
import org.fieldbench.testing.RawEntry;
import org.fieldbench.testing.RawTar;
import org.fieldbench.testing.RawTarEntry;
import org.fieldbench.testing.RawZip;

/** Archives that were sound or hostile, and then were changed: made again by the same seed. */
final class Archives {

	/** Larger ones take time and show nothing new. */
	private static final int LARGEST = 100_000;
	private static final int[] NUMBERS = { 0, 1, -1, 0x7FFFFFFF, 0x80000000, 0xFFFF, 0x7FFF, 0x04034B50, 0x02014B50, 0x06054B50, 0x06064B50,
			0x07064B50, 0x08074B50, 0x2C, 0x30303030, 0x37373737 };
	private static final List<byte[]> SEEDS = seeds();

	private final Random random;

	Archives(long seed) {
		random = new Random(seed);
	}

	/** @return sound and hostile ones as the tests build them */
	private static List<byte[]> seeds() {
		List<byte[]> seeds = new ArrayList<>();
		byte[] good = HostileZips.good().toBytes();
		seeds.add(good);
		seeds.add(HostileZips.good().zip64().comment(new byte[30]).toBytes());
		seeds.add(RawZip.of(RawEntry.folder("a/"), RawEntry.deflated("a/b", HostileZips.noise(900)).descriptor(),
				RawEntry.stored("c", "c").zip64().descriptor()).zip64().preamble(new byte[20]).toBytes());
		seeds.add(RawZip.of(RawEntry.deflated("in.zip", good), RawEntry.stored("stored.zip", good)).toBytes());
		seeds.add(HostileTars.good().toBytes());
		seeds.add(HostileTars.good().toGzip());
		seeds.add(RawTar.of(RawTarEntry.longName("n".repeat(200)), RawTarEntry.file("n", HostileZips.noise(600)),
				RawTarEntry.pax('x', "path", "größe", "size", "3"), RawTarEntry.file("x", new byte[3]), RawTarEntry.file("in.zip", good)).toBytes());
		addAll(seeds);
		seeds.removeIf(seed -> seed.length > LARGEST || seed.length == 0);
		return seeds;
	}

	private static void addAll(List<byte[]> seeds) {
		try {
			Path folder = Files.createTempDirectory("fuzz");
			for (HostileZips each : HostileZips.values()) {
				seeds.add(taken(each.write(folder)));
			}
			for (FaultyZips each : FaultyZips.values()) {
				seeds.add(taken(each.write(folder)));
			}
			Files.delete(folder);
			for (HostileTars each : HostileTars.values()) {
				seeds.add(each.bytes());
			}
			for (FaultyTars each : FaultyTars.values()) {
				seeds.add(each.tar().toBytes());
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static byte[] taken(Path file) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		Files.delete(file);
		return bytes;
	}

	byte[] next() {
		byte[] archive = SEEDS.get(random.nextInt(SEEDS.size())).clone();
		for (int changes = random.nextInt(5); changes >= 0; changes--) {
			archive = changed(archive);
		}
		return random.nextInt(10) == 0 ? RawTar.gzip(archive) : archive;
	}

	/** @return how the file is called, which must not matter much */
	String ending() {
		return List.of(".zip", ".tar", ".tar.gz", ".bin").get(random.nextInt(4));
	}

	private byte[] changed(byte[] bytes) {
		if (bytes.length < 8) {
			return HostileZips.noise(random.nextInt(600));
		}
		return switch (random.nextInt(8)) {
		case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
		case 1 -> Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length);
		case 2 -> spliced(bytes, SEEDS.get(random.nextInt(SEEDS.size())));
		case 3 -> spliced(bytes, bytes);
		case 4 -> withNumber(bytes, NUMBERS[random.nextInt(NUMBERS.length)], 4);
		case 5 -> withNumber(bytes, NUMBERS[random.nextInt(NUMBERS.length)], 2);
		default -> withNumber(bytes, bytes[random.nextInt(bytes.length)] + random.nextInt(3) - 1, 1);
		};
	}

	/** The start of one, the end of the other. */
	private byte[] spliced(byte[] one, byte[] other) {
		int from = random.nextInt(other.length);
		int length = random.nextInt(one.length);
		byte[] both = Arrays.copyOf(one, length + other.length - from);
		System.arraycopy(other, from, both, length, other.length - from);
		return both;
	}

	/** Mostly near the end, where a zip's list of files is, or at a tar header's fields. */
	private byte[] withNumber(byte[] bytes, int number, int length) {
		int at = switch (random.nextInt(3)) {
		case 0 -> Math.max(0, bytes.length - 1 - random.nextInt(300));
		case 1 -> Math.min(bytes.length - 1, random.nextInt(512));
		default -> random.nextInt(bytes.length);
		};
		for (int i = 0; i < length && at + i < bytes.length; i++) {
			bytes[at + i] = (byte) (number >>> 8 * i);
		}
		return bytes;
	}
}
