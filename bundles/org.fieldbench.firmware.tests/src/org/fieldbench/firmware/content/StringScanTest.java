/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;

import org.fieldbench.firmware.InspectionProgress;
import org.fieldbench.firmware.content.StringScan.Found;
import org.fieldbench.firmware.content.StringScan.Request;
import org.fieldbench.firmware.content.StringScan.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringScanTest {

	@Test
	void tellsStringsWithTheirOffset() throws IOException {
		Result result = scan("\0\1Boot 15\0ab\0version", 4, "", 100);
		assertEquals(List.of(new Found(2, false, "Boot 15", 7), new Found(13, false, "version", 7)), result.strings());
		assertTrue(result.complete());
	}

	@Test
	void readsTheTwoByteStringsOfWindowsPrograms() throws IOException {
		byte[] bytes = "\1TftpNat\1x".getBytes(StandardCharsets.UTF_16LE);
		assertEquals(List.of(new Found(2, true, "TftpNat", 7)), scan(bytes, 4, "", 100).strings());
		byte[] odd = new byte[bytes.length + 1];
		System.arraycopy(bytes, 0, odd, 1, bytes.length);
		assertEquals(List.of(new Found(3, true, "TftpNat", 7)), scan(odd, 4, "", 100).strings());
	}

	@Test
	void filtersInAnyCase() throws IOException {
		assertEquals(List.of(new Found(5, false, "BOOT", 4)), scan("appl\0BOOT\0note", 4, "oo", 100).strings());
	}

	@Test
	void endsAtTheMostThatIsWanted() throws IOException {
		Result result = scan("one1\0two2\0three", 4, "", 2);
		assertEquals(List.of("one1", "two2"), result.strings().stream().map(Found::text).toList());
		assertFalse(result.complete());
	}

	@Test
	void shortensWhatIsVeryLong() throws IOException {
		Found found = scan("x".repeat(100_000), 4, "", 10).strings().get(0);
		assertEquals(100_000, found.length());
		assertEquals(StringScan.LONGEST, found.text().length());
	}

	@Test
	void canBeCancelled() {
		InspectionProgress cancelled = new InspectionProgress() {
			@Override
			public boolean cancelled() {
				return true;
			}
		};
		assertThrows(CancellationException.class, () -> StringScan.scan(new BytesContent((byte) 1), new Request(4, "", 10), cancelled));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void findsWhatARegularExpressionFinds(long seed) throws IOException {
		byte[] bytes = new byte[200_000];
		new Random(seed).nextBytes(bytes);
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		List<Found> expected = Pattern.compile("[ -~]{3,}").matcher(text).results()
				.map(match -> new Found(match.start(), false, match.group(), match.group().length())).toList();
		assertEquals(expected, scan(bytes, 3, "", bytes.length).strings().stream().filter(found -> !found.wide()).toList());
	}

	private static Result scan(String text, int shortest, String filter, int most) throws IOException {
		return scan(text.getBytes(StandardCharsets.ISO_8859_1), shortest, filter, most);
	}

	private static Result scan(byte[] bytes, int shortest, String filter, int most) throws IOException {
		return StringScan.scan(new BytesContent(bytes), new Request(shortest, filter, most), InspectionProgress.NONE);
	}
}
