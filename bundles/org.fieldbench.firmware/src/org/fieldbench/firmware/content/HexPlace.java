/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.content;

/**
 * Where one is in a file shown in lines of {@link HexLines#WIDTH} bytes: the byte at hand, what is selected, and which lines are
 * in sight. Immutable; each move gives the next place.
 *
 * @param size bytes of the file
 * @param rows lines in sight, at least 1
 * @param top number of the first line in sight
 * @param anchor offset of the byte where the selection began
 * @param caret offset of the byte at hand; the selection reaches from the anchor to it, both included
 */
public record HexPlace(long size, int rows, long top, long anchor, long caret) {

	/** @return the start of a file */
	public static HexPlace start(long size, int rows) {
		return new HexPlace(size, Math.max(1, rows), 0, 0, 0);
	}

	/** @return with another number of lines in sight */
	public HexPlace withRows(int count) {
		return new HexPlace(size, Math.max(1, count), top, anchor, caret).scrolledTo(top);
	}

	/** @return with other lines in sight; the byte at hand may then be out of sight */
	public HexPlace scrolledTo(long line) {
		return new HexPlace(size, rows, Math.clamp(line, 0L, Math.max(0, lines() - rows)), anchor, caret);
	}

	/**
	 * @param offset of the byte to go to; the nearest there is
	 * @param select whether to keep the anchor, so that what lies between is selected
	 * @return with that byte at hand and in sight
	 */
	public HexPlace at(long offset, boolean select) {
		long now = Math.clamp(offset, 0L, Math.max(0, size - 1));
		return new HexPlace(size, rows, top, select ? anchor : now, now).showing(now / HexLines.WIDTH);
	}

	/** As {@link #at}, so many bytes further on; where there are none, the byte at hand stays. */
	public HexPlace by(long bytes, boolean select) {
		long wanted = caret + bytes;
		return at(wanted < 0 || wanted >= size ? caret : wanted, select);
	}

	/** As {@link #at}, so many screens further on, or to the first or last line. */
	public HexPlace byPages(int pages, boolean select) {
		long column = caret % HexLines.WIDTH;
		long line = Math.clamp(caret / HexLines.WIDTH + (long) pages * rows, 0L, Math.max(0, lines() - 1));
		return scrolledTo(top + (long) pages * rows).at(line * HexLines.WIDTH + column, select);
	}

	/** @return with these bytes selected, and the first of them in sight */
	public HexPlace selecting(long offset, long length) {
		return at(offset + length - 1, false).at(offset, true).swapped();
	}

	/** @return how many lines the file has */
	public long lines() {
		return Math.ceilDiv(size, HexLines.WIDTH);
	}

	/** @return offset of the first selected byte */
	public long first() {
		return Math.min(anchor, caret);
	}

	/** @return how many bytes are selected; at least 1 unless the file is empty */
	public long length() {
		return size == 0 ? 0 : Math.abs(anchor - caret) + 1;
	}

	private HexPlace swapped() {
		return new HexPlace(size, rows, top, caret, anchor);
	}

	private HexPlace showing(long line) {
		if (line < top) {
			return scrolledTo(line);
		}
		return line >= top + rows ? scrolledTo(line - rows + 1) : this;
	}
}
