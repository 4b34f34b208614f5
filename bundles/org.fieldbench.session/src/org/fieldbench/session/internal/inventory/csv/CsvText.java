/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.inventory.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.fieldbench.files.UnreadableException;
import org.fieldbench.session.inventory.InventoryException;

/**
 * A file as text, in whichever of the charsets that spreadsheets write it is.
 *
 * @param charset its name
 * @param text without a byte order mark
 */
record CsvText(String charset, String text) {

	private static final int LARGEST = 32 << 20;
	private static final Charset EXCEL = Charset.forName("windows-1252");
	private static final int SAMPLE = 4096;

	static CsvText read(Path file) throws InventoryException {
		try {
			if (Files.size(file) > LARGEST) {
				throw new InventoryException(file + " has more than 32 MiB. A list of phones is smaller; check that it is the right file.");
			}
			return of(Files.readAllBytes(file));
		} catch (IOException e) {
			throw new InventoryException(new UnreadableException(file, e).getMessage(), e);
		}
	}

	static CsvText of(byte[] bytes) {
		Charset charset = charset(bytes);
		String text = new String(bytes, charset);
		return new CsvText(charset.name(), text.startsWith("\ufeff") ? text.substring(1) : text);
	}

	private static Charset charset(byte[] bytes) {
		if (begins(bytes, 0xff, 0xfe) || zeros(bytes, 1)) {
			return StandardCharsets.UTF_16LE;
		}
		if (begins(bytes, 0xfe, 0xff) || zeros(bytes, 0)) {
			return StandardCharsets.UTF_16BE;
		}
		return isUtf8(bytes) ? StandardCharsets.UTF_8 : EXCEL;
	}

	private static boolean begins(byte[] bytes, int first, int second) {
		return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
	}

	/** Text that is mostly ASCII has a zero in every second byte when it is UTF-16. */
	private static boolean zeros(byte[] bytes, int from) {
		int zeros = 0;
		int looked = 0;
		for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
			zeros += bytes[i] == 0 ? 1 : 0;
			looked++;
		}
		return zeros > 0 && zeros * 2 > looked;
	}

	private static boolean isUtf8(byte[] bytes) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		} catch (CharacterCodingException e) {
			return false;
		}
	}
}
