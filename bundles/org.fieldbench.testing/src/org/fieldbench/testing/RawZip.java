/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Writes zip archives byte by byte (PKWARE APPNOTE), so that a test can make any part of them wrong. */
public final class RawZip {

	private static final long ZIP64_MARK = 0xFFFFFFFFL;
	private static final int LOCAL_LENGTH = 30;

	private final List<RawEntry> entries = new ArrayList<>();
	private byte[] preamble = {};
	private byte[] comment = {};
	private boolean zip64;
	private int disk;
	private int missing;
	private int shortened;
	private boolean smallEndToo;

	/** @return a zip of these entries */
	public static RawZip of(RawEntry... entries) {
		RawZip zip = new RawZip();
		List.of(entries).forEach(zip::add);
		return zip;
	}

	public RawZip add(RawEntry entry) {
		entries.add(entry);
		return this;
	}

	/** @param bytes before the archive, as a self-extracting one has */
	public RawZip preamble(byte[] bytes) {
		preamble = bytes;
		return this;
	}

	public RawZip comment(byte[] bytes) {
		comment = bytes;
		return this;
	}

	/** Ends with the 64-bit record. */
	public RawZip zip64() {
		zip64 = true;
		return this;
	}

	/** @param number of the last part, of an archive that was split */
	public RawZip disk(int number) {
		disk = number;
		return this;
	}

	/** @param count entries that the end declares but the directory does not hold */
	public RawZip missing(int count) {
		missing = count;
		return this;
	}

	/** @param bytes by which the end declares the directory shorter than it is */
	public RawZip shortened(int bytes) {
		shortened = bytes;
		return this;
	}

	/** Ends with the 64-bit record, and with a 32-bit one that tells of no entry instead of pointing to the other. */
	public RawZip zip64AndEmpty() {
		smallEndToo = true;
		return zip64();
	}

	/** @return the file written */
	public Path write(Path file) throws IOException {
		return Files.write(file, toBytes());
	}

	public byte[] toBytes() {
		LittleEndian zip = new LittleEndian().raw(preamble);
		Map<RawEntry, Integer> offsets = new IdentityHashMap<>();
		for (RawEntry entry : entries) {
			offsets.put(entry, offset(entry, zip.size() - preamble.length, offsets) + entry.shift);
			if (entry.sharing == null && entry.outer == null) {
				local(zip, entry.front == null ? entry : entry.front, entry.packed);
				zip.raw(entry.behind);
			}
		}
		int start = zip.size() - preamble.length;
		entries.forEach(entry -> central(zip, entry, offsets.get(entry)));
		end(zip, start, zip.size() - preamble.length - start);
		return zip.toBytes();
	}

	private static int offset(RawEntry entry, int here, Map<RawEntry, Integer> offsets) {
		if (entry.outer != null) {
			return offsets.get(entry.outer) + LOCAL_LENGTH + entry.outer.name.length;
		}
		return entry.sharing == null ? here : offsets.get(entry.sharing);
	}

	private static void local(LittleEndian zip, RawEntry entry, byte[] packed) {
		boolean later = (entry.flags & RawEntry.DESCRIPTOR_FLAG) != 0;
		zip.u32(0x04034B50).u16(entry.zip64 ? 45 : 20).u16(entry.flags).u16(entry.method).u32(0x5C210000);
		zip.u32(later ? 0 : entry.crc);
		sizes(zip, entry, later);
		zip.u16(entry.name.length).u16((entry.zip64 ? 20 : 0) + entry.frontExtra.length).raw(entry.name);
		extra(zip, entry, later);
		zip.raw(entry.frontExtra).raw(packed);
		if (later) {
			descriptor(zip, entry.descriptorSays == null ? entry : entry.descriptorSays);
		}
	}

	private static void descriptor(LittleEndian zip, RawEntry entry) {
		zip.u32(0x08074B50).u32(entry.crc);
		if (entry.zip64) {
			zip.u64(entry.packedSize).u64(entry.size);
		} else {
			zip.u32(entry.packedSize).u32(entry.size);
		}
	}

	private static void central(LittleEndian zip, RawEntry entry, int offset) {
		zip.u32(0x02014B50).u16(entry.madeBy()).u16(entry.zip64 ? 45 : 20).u16(entry.flags).u16(entry.method).u32(0x5C210000);
		zip.u32(entry.crc);
		sizes(zip, entry, false);
		zip.u16(entry.name.length).u16((entry.zip64 ? 20 : 0) + entry.directoryExtra.length).u16(0).u16(entry.part).u16(0);
		zip.u32(entry.attributes).u32(offset).raw(entry.name);
		extra(zip, entry, false);
		zip.raw(entry.directoryExtra);
	}

	private static void sizes(LittleEndian zip, RawEntry entry, boolean later) {
		zip.u32(entry.zip64 ? ZIP64_MARK : later ? 0 : entry.packedSize).u32(entry.zip64 ? ZIP64_MARK : later ? 0 : entry.size);
	}

	private static void extra(LittleEndian zip, RawEntry entry, boolean later) {
		if (entry.zip64) {
			zip.u16(1).u16(16).u64(later ? 0 : entry.size).u64(later ? 0 : entry.packedSize);
		}
	}

	private void end(LittleEndian zip, int start, int length) {
		int count = entries.size() + missing;
		int size = length - shortened;
		if (zip64) {
			int record = zip.size() - preamble.length;
			zip.u32(0x06064B50).u64(44).u16(45).u16(45).u32(disk).u32(disk).u64(count).u64(count).u64(size).u64(start);
			zip.u32(0x07064B50).u32(disk).u64(record).u32(1);
			long none = smallEndToo ? 0 : ZIP64_MARK;
			zip.u32(0x06054B50).u16(none).u16(none).u16(none).u16(none).u32(none).u32(none);
		} else {
			zip.u32(0x06054B50).u16(disk).u16(disk).u16(count).u16(count).u32(size).u32(start);
		}
		zip.u16(comment.length).raw(comment);
	}
}
