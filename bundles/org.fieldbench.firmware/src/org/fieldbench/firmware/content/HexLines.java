/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.content;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.OptionalInt;

/**
 * Bytes as lines of text: the offset, 16 bytes in hexadecimal with a gap in the middle, and the same 16 as text, where a period
 * stands for what cannot be printed.
 */
public final class HexLines {

	/** Bytes in a line. */
	public static final int WIDTH = 16;

	private static final HexFormat HEX = HexFormat.of().withUpperCase();
	private static final int SHORTEST_OFFSET = 8;
	private static final int GAP = 2;

	private final Content content;
	private final int offsetDigits;

	public HexLines(Content content) {
		this.content = content;
		offsetDigits = Math.max(SHORTEST_OFFSET, Long.toHexString(Math.max(0, content.size() - 1)).length());
	}

	/** @return how many lines there are */
	public long count() {
		return Math.ceilDiv(content.size(), WIDTH);
	}

	/**
	 * Reads only what it gives.
	 *
	 * @param first number of the first line, from 0 on
	 * @param most lines to give; there are less at the end
	 * @return lines, separated by line feeds
	 */
	public String text(long first, int most) throws IOException {
		int lines = (int) Math.clamp(count() - first, 0, most);
		byte[] bytes = new byte[lines * WIDTH];
		int read = content.read(first * WIDTH, bytes, bytes.length);
		StringBuilder text = new StringBuilder(lines * (lineLength() + 1));
		for (int start = 0; start < read; start += WIDTH) {
			text.append(start == 0 ? "" : "\n");
			line(text, first * WIDTH + start, Arrays.copyOfRange(bytes, start, Math.min(read, start + WIDTH)));
		}
		return text.toString();
	}

	/** @return characters of a full line */
	public int lineLength() {
		return textColumn(WIDTH - 1) + 1;
	}

	/** @param index of a byte in its line, 0 to 15. @return where its two digits begin */
	public int hexColumn(int index) {
		return offsetDigits + GAP + 3 * index + (index < WIDTH / 2 ? 0 : 1);
	}

	/** @param index of a byte in its line, 0 to 15. @return where its character stands */
	public int textColumn(int index) {
		return hexColumn(WIDTH - 1) + 2 + GAP + index;
	}

	/** @return the byte in its line that a place in a line belongs to, 0 to 15; empty for the offset */
	public OptionalInt byteAt(int column) {
		if (column < hexColumn(0)) {
			return OptionalInt.empty();
		}
		if (column >= textColumn(0) - 1) {
			return OptionalInt.of(Math.clamp(column - textColumn(0), 0, WIDTH - 1));
		}
		int index = WIDTH - 1;
		while (hexColumn(index) > column) {
			index--;
		}
		return OptionalInt.of(index);
	}

	private void line(StringBuilder text, long offset, byte[] bytes) {
		int start = text.length();
		text.append(HEX.toHexDigits(offset, Math.min(16, offsetDigits)));
		for (int i = 0; i < bytes.length; i++) {
			pad(text, start + hexColumn(i));
			HEX.toHexDigits(text, bytes[i]);
		}
		pad(text, start + textColumn(0));
		for (byte each : bytes) {
			text.append(Printable.is(each) ? (char) each : '.');
		}
	}

	private static void pad(StringBuilder text, int length) {
		while (text.length() < length) {
			text.append(' ');
		}
	}
}
