/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.fieldbench.firmware.InspectionProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSearchTest {

	private static final int CHUNK = 1 << 16;

	@Test
	void findsWhatLiesAcrossTwoChunks() throws IOException {
		byte[] bytes = new byte[3 * CHUNK];
		put(bytes, 2 * CHUNK - 3, "needle");
		assertEquals(OptionalLong.of(2 * CHUNK - 3), find(bytes, "needle", false, 0));
		assertEquals(OptionalLong.of(2 * CHUNK - 3), find(bytes, "needle", false, 2 * CHUNK - 3));
	}

	@Test
	void goesOnAtTheStart() throws IOException {
		byte[] bytes = new byte[1000];
		put(bytes, 100, "needle");
		assertEquals(OptionalLong.of(100), find(bytes, "needle", false, 101));
		assertEquals(OptionalLong.of(100), find(bytes, "needle", false, 5000));
		assertEquals(OptionalLong.empty(), find(bytes, "thread", false, 101));
	}

	@Test
	void takesEitherCaseOfLettersOnlyWhenAskedTo() throws IOException {
		byte[] bytes = "..[BooT]..".getBytes(StandardCharsets.US_ASCII);
		assertEquals(OptionalLong.of(2), find(bytes, "[boot]", true, 0));
		assertEquals(OptionalLong.empty(), find(bytes, "[boot]", false, 0));
		assertEquals(OptionalLong.empty(), find(bytes, "{bOOt}", true, 0), "brackets have no case");
	}

	@Test
	void readsBytesAsPeopleWriteThem() {
		BytePattern elf = new BytePattern(new byte[] { 0x7F, 'E', 'L', 'F' }, false);
		assertEquals(Optional.of(elf), BytePattern.ofHex("7f 45 4C 46"));
		assertEquals(Optional.of(elf), BytePattern.ofHex("0x7F 0x45 0x4c 0x46"));
		assertEquals(Optional.of(elf), BytePattern.ofHex("7F454C46"));
		assertEquals(Optional.empty(), BytePattern.ofHex("7F4"));
		assertEquals(Optional.empty(), BytePattern.ofHex("boot"));
		assertEquals(Optional.empty(), BytePattern.ofHex(" "));
		assertEquals(Optional.empty(), BytePattern.ofText("", false));
	}

	@Test
	void canBeCancelled() {
		InspectionProgress cancelled = new InspectionProgress() {
			@Override
			public boolean cancelled() {
				return true;
			}
		};
		BytePattern pattern = BytePattern.ofHex("00").orElseThrow();
		assertThrows(CancellationException.class, () -> ByteSearch.find(new BytesContent((byte) 1), pattern, 0, cancelled));
	}

	/** Of few different bytes, so that much is found and more almost. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void findsWhatAPlainSearchFinds(long seed) throws IOException {
		Random random = new Random(seed);
		String text = random.ints(2L * CHUNK + 100, 'a', 'd').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
		for (int i = 0; i < 50; i++) {
			int from = random.nextInt(text.length());
			String wanted = random.ints(1L + random.nextInt(12), 'a', 'd').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
			int after = text.indexOf(wanted, from);
			int expected = after >= 0 ? after : text.indexOf(wanted);
			assertEquals(expected < 0 ? OptionalLong.empty() : OptionalLong.of(expected),
					find(text.getBytes(StandardCharsets.US_ASCII), wanted, false, from), wanted + " from " + from);
		}
	}

	private static OptionalLong find(byte[] bytes, String text, boolean anyCase, long from) throws IOException {
		return ByteSearch.find(new BytesContent(bytes), BytePattern.ofText(text, anyCase).orElseThrow(), from, InspectionProgress.NONE);
	}

	private static void put(byte[] bytes, int at, String text) {
		System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, bytes, at, text.length());
	}
}
