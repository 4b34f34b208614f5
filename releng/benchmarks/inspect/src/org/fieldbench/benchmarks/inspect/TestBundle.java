/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.inspect;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

import org.fieldbench.benchmarks.common.Command;

/**
 * A synthetic firmware bundle, and its files unpacked beside it. Half of the files are noise, which cannot be packed, as images are that
 * are encrypted or packed already; half are like machine code with texts in between, which packs to about a half.
 *
 * @param name of the bundle, without its ending
 * @param files how many
 * @param size bytes of each
 */
record TestBundle(String name, int files, int size) {

	private static final int CHUNK = 1 << 16;
	private static final int WORDS = 3000;
	private static final int TEXT_EVERY = 20;

	/** @return the folder of the unpacked files; they are made when they are not there */
	Path unpacked(Path work) throws IOException {
		Path folder = work.resolve(name);
		if (!Files.exists(zip(work))) {
			Files.createDirectories(folder);
			for (int i = 0; i < files; i++) {
				write(folder.resolve((i % 2 == 0 ? "noise-" : "code-") + i + ".bin"), i);
			}
			zip(folder, work);
		}
		return folder;
	}

	/** @return the zip archive */
	Path zip(Path work) {
		return work.resolve(name + ".zip");
	}

	/** By the program that many vendors use. A bundle that is half written has another name. */
	private void zip(Path folder, Path work) throws IOException {
		Path half = work.resolve(name + ".half.zip");
		Command.run(folder, "zip", "-q", "-r", half.toString(), ".");
		Files.move(half, zip(work));
	}

	private void write(Path file, int seed) throws IOException {
		SplittableRandom random = new SplittableRandom(seed);
		byte[] chunk = new byte[CHUNK];
		try (OutputStream out = Files.newOutputStream(file)) {
			for (int left = size; left > 0; left -= CHUNK) {
				if (seed % 2 == 0) {
					random.nextBytes(chunk);
				} else {
					code(chunk, random);
				}
				out.write(chunk, 0, Math.min(CHUNK, left));
			}
		}
	}

	/** Words of four bytes, few of them often, with a register in one byte; a text here and there. */
	private static void code(byte[] chunk, SplittableRandom random) {
		for (int at = 0; at < chunk.length; at += 4) {
			double share = random.nextDouble();
			int word = (int) (share * share * share * WORDS) * 0x9E3779B1;
			chunk[at] = (byte) (word >>> 24);
			chunk[at + 1] = (byte) (word >>> 16);
			chunk[at + 2] = (byte) random.nextInt(16);
			chunk[at + 3] = (byte) word;
			if (random.nextInt(TEXT_EVERY) == 0 && at + 32 < chunk.length) {
				byte[] text = "Version %d.%d ok\0".formatted(random.nextInt(10), random.nextInt(100)).getBytes(StandardCharsets.US_ASCII);
				System.arraycopy(text, 0, chunk, at, text.length);
				at += 16;
			}
		}
	}
}
