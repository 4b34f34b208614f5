/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HexLinesTest {

	@TempDir
	private Path folder;

	@Test
	void showsOffsetBytesAndText() throws IOException {
		byte[] bytes = new byte[18];
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) ('A' + i);
		}
		bytes[3] = 0;
		bytes[17] = (byte) 0xFE;
		assertEquals("00000000  41 42 43 00 45 46 47 48  49 4A 4B 4C 4D 4E 4F 50  ABC.EFGHIJKLMNOP\n"
				+ "00000010  51 FE                                             Q.", new HexLines(new BytesContent(bytes)).text(0, 10));
	}

	@Test
	void showsNothingOfAnEmptyFileOrBehindTheEnd() throws IOException {
		assertEquals("", new HexLines(new BytesContent()).text(0, 5));
		assertEquals("", new HexLines(new BytesContent((byte) 1)).text(1, 5));
		assertEquals(0, new HexLines(new BytesContent()).count());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void saysTheBytesThatAreThere(long seed) throws IOException {
		Random random = new Random(seed);
		byte[] bytes = new byte[1 + random.nextInt(500)];
		random.nextBytes(bytes);
		HexLines lines = new HexLines(new BytesContent(bytes));
		StringBuilder digits = new StringBuilder();
		lines.text(0, Integer.MAX_VALUE / HexLines.WIDTH).lines()
				.forEach(line -> digits.append(line, lines.hexColumn(0), Math.min(line.length(), lines.textColumn(0))));
		assertEquals(HexFormat.of().withUpperCase().formatHex(bytes), digits.toString().replace(" ", ""));
	}

	@Test
	void readsOnlyWhatIsShown() throws IOException {
		BytesContent content = new BytesContent(new byte[1 << 20]);
		new HexLines(content).text(1000, 40);
		assertEquals(40 * HexLines.WIDTH, content.read.get());
	}

	@Test
	void showsTheEndOfOneGibibyte() throws IOException {
		Path large = folder.resolve("large.bin");
		try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
			file.setLength(1L << 30);
			file.seek((1L << 30) - 4);
			file.write("LAST".getBytes());
		}
		try (Content content = FileContent.open(large)) {
			HexLines lines = new HexLines(content);
			assertEquals(1L << 26, lines.count());
			String shown = lines.text(lines.count() - 1, 40);
			assertTrue(shown.startsWith("3FFFFFF0") && shown.endsWith("............LAST"), shown);
		}
	}

	@Test
	void knowsWhichByteAPlaceBelongsTo() throws IOException {
		HexLines lines = new HexLines(new BytesContent(new byte[64]));
		assertEquals(OptionalInt.empty(), lines.byteAt(0));
		for (int i = 0; i < HexLines.WIDTH; i++) {
			assertEquals(OptionalInt.of(i), lines.byteAt(lines.hexColumn(i)));
			assertEquals(OptionalInt.of(i), lines.byteAt(lines.hexColumn(i) + 1));
			assertEquals(OptionalInt.of(i), lines.byteAt(lines.textColumn(i)));
		}
		assertEquals(OptionalInt.of(HexLines.WIDTH - 1), lines.byteAt(500));
		assertEquals(lines.lineLength(), lines.text(0, 1).length());
	}
}
