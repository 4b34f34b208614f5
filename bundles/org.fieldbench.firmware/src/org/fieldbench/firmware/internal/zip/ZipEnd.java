/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

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
 */
record ZipEnd(long position, long disk, long entries, long size, long offset, long after, boolean zip64) {

	private static final int SIGNATURE = 0x06054B50;
	private static final int LENGTH = 22;
	private static final int LONGEST_COMMENT = 0xFFFF;
	private static final int LOCATOR_SIGNATURE = 0x07064B50;
	private static final int LOCATOR_LENGTH = 20;
	private static final int ZIP64_LENGTH = 56;

	static Optional<ZipEnd> find(DiskFile file) throws IOException {
		long start = Math.max(0, file.size() - LENGTH - LONGEST_COMMENT);
		ByteBuffer tail = file.bytes(start, (int) (file.size() - start));
		for (int at = tail.limit() - LENGTH; at >= 0; at--) {
			if (tail.getInt(at) == SIGNATURE) {
				return Optional.of(read(file, start + at, tail.slice(at, LENGTH).order(ByteOrder.LITTLE_ENDIAN)));
			}
		}
		return Optional.empty();
	}

	private static ZipEnd read(DiskFile file, long position, ByteBuffer record) throws IOException {
		long after = Math.max(0, file.size() - position - LENGTH - (record.getShort(20) & 0xFFFF));
		long locator = position - LOCATOR_LENGTH;
		if (locator >= 0) {
			ByteBuffer found = file.bytes(locator, LOCATOR_LENGTH);
			if (found.getInt(0) == LOCATOR_SIGNATURE) {
				return zip64(file, found.getLong(8), after);
			}
		}
		return new ZipEnd(position, record.getShort(4) & 0xFFFF, record.getShort(10) & 0xFFFF,
				record.getInt(12) & 0xFFFFFFFFL, record.getInt(16) & 0xFFFFFFFFL, after, false);
	}

	private static ZipEnd zip64(DiskFile file, long position, long after) throws IOException {
		if (position < 0) {
			throw new IOException("The ZIP64 end record lies before the start of the file.");
		}
		ByteBuffer record = file.bytes(position, ZIP64_LENGTH);
		return new ZipEnd(position, record.getInt(16) & 0xFFFFFFFFL, record.getLong(32), record.getLong(40),
				record.getLong(48), after, true);
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
