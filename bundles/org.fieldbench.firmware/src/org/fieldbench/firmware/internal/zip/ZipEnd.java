/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.fieldbench.firmware.internal.archive.DiskFile;

/**
 * The record at the end of a zip that says where the central directory is (APPNOTE 4.3.16; ZIP64: 4.3.14 and 4.3.15).
 * Found as Commons Compress finds it, so that both look at the same directory.
 *
 * @param position where the directory ends, by the place of this record
 * @param disk number of this part, 0 in an archive of one part
 * @param entries as declared
 * @param size of the central directory, as declared
 * @param offset of the central directory, as declared
 * @param after bytes behind it and its comment
 * @param zip64 whether the counts have 64 bits; otherwise the entries are counted modulo 65,536
 * @param agrees whether both records say the same, where there are two of them
 */
record ZipEnd(long position, long disk, long entries, long size, long offset, long after, boolean zip64, boolean agrees) {

	private static final int SIGNATURE = 0x06054B50;
	static final int LENGTH = 22;
	private static final int LONGEST_COMMENT = 0xFFFF;
	private static final int LOCATOR_SIGNATURE = 0x07064B50;
	private static final int LOCATOR_LENGTH = 20;
	private static final int ZIP64_SIGNATURE = 0x06064B50;
	private static final int ZIP64_LENGTH = 56;
	/** What of the ZIP64 record its own size leaves out. */
	private static final int ZIP64_LEAD = 12;

	/** There is a record, but what it leads to is not. */
	static final class BrokenException extends IOException {

		private static final long serialVersionUID = 1L;

		private BrokenException(String message) {
			super(message);
		}
	}

	/**
	 * @return the last one first. There is more than one only where the comment of a former one reaches just to the end of the
	 *         file, or beyond the last one: another program could go by that
	 */
	static List<ZipEnd> find(DiskFile file) throws IOException {
		long start = Math.max(0, file.size() - LENGTH - LONGEST_COMMENT);
		ByteBuffer tail = file.bytes(start, (int) (file.size() - start));
		List<ZipEnd> found = new ArrayList<>();
		for (int at = tail.limit() - LENGTH; at >= 0; at--) {
			if (tail.getInt(at) == SIGNATURE && (found.isEmpty() || reachesTheEnd(tail, at))) {
				found.add(read(file, start + at, tail.slice(at, LENGTH).order(ByteOrder.LITTLE_ENDIAN)));
			}
		}
		return found;
	}

	private static boolean reachesTheEnd(ByteBuffer tail, int at) {
		return at + LENGTH + u16(tail, at + 20) == tail.limit();
	}

	private static ZipEnd read(DiskFile file, long position, ByteBuffer record) throws IOException {
		long after = Math.max(0, file.size() - position - LENGTH - u16(record, 20));
		ZipEnd end = new ZipEnd(position, Math.max(u16(record, 4), u16(record, 6)), u16(record, 10), u32(record, 12), u32(record, 16), after,
				false, u16(record, 8) == u16(record, 10));
		long locator = position - LOCATOR_LENGTH;
		if (locator >= 0) {
			ByteBuffer found = file.bytes(locator, LOCATOR_LENGTH);
			if (found.getInt(0) == LOCATOR_SIGNATURE) {
				return zip64(file, found.getLong(8), locator, end);
			}
		}
		return end;
	}

	private static ZipEnd zip64(DiskFile file, long position, long locator, ZipEnd small) throws IOException {
		if (position < 0 || position > locator - ZIP64_LENGTH) {
			throw new BrokenException("The ZIP64 end record is not in front of its locator.");
		}
		ByteBuffer record = file.bytes(position, ZIP64_LENGTH);
		if (record.getInt(0) != ZIP64_SIGNATURE) {
			throw new BrokenException("The ZIP64 end record is not where its locator says.");
		}
		boolean agrees = position + ZIP64_LEAD + record.getLong(4) == locator
				&& record.getLong(24) == record.getLong(32) && same(small.entries, record.getLong(32), 0xFFFF)
				&& same(small.size, record.getLong(40), 0xFFFFFFFFL) && same(small.offset, record.getLong(48), 0xFFFFFFFFL);
		return new ZipEnd(position, u32(record, 16), record.getLong(32), record.getLong(40), record.getLong(48), small.after, true, agrees);
	}

	/** A value that does not fit says so with all its bits; some programs say that always. */
	private static boolean same(long small, long large, long tooLarge) {
		return small == large || small == tooLarge;
	}

	private static int u16(ByteBuffer record, int at) {
		return record.getShort(at) & 0xFFFF;
	}

	private static long u32(ByteBuffer record, int at) {
		return record.getInt(at) & 0xFFFFFFFFL;
	}

	/** @return bytes before the archive's first byte; more than 0 when something was put in front, or the archive is a part */
	long preamble() {
		return Math.max(0, position - size - offset);
	}

	/** @return where the central directory starts in the file */
	long start() {
		return offset + preamble();
	}

	boolean declares(long count) {
		return entries == (zip64 ? count : count & 0xFFFF);
	}
}
