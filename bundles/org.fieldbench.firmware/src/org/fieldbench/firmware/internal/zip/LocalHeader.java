/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.internal.archive.DiskFile;
import org.fieldbench.firmware.internal.archive.RawName;
import org.fieldbench.firmware.internal.archive.Refusal;

/**
 * What stands in front of an entry's data (APPNOTE 4.3.7). Some programs go by it, others by the central directory; where the two
 * differ, one program checks another file than the next one unpacks.
 *
 * @param flags general purpose bits (APPNOTE 4.4.4)
 * @param crc 0 if it follows the data
 * @param end where the data begin
 */
record LocalHeader(int flags, int method, long crc, long packedSize, long size, byte[] name, ExtraFields extra, long end) {

	private static final int SIGNATURE = 0x04034B50;
	private static final int LENGTH = 30;
	private static final int ENCRYPTED = 1;
	private static final int DESCRIPTOR = 1 << 3;
	/** The size has 64 bits and stands elsewhere. */
	private static final long ZIP64 = 0xFFFFFFFFL;

	/** @return empty if none is there */
	static Optional<LocalHeader> read(DiskFile file, long at) throws IOException {
		try {
			ByteBuffer header = file.bytes(at, LENGTH);
			int nameLength = header.getShort(26) & 0xFFFF;
			int extraLength = header.getShort(28) & 0xFFFF;
			if (header.getInt(0) != SIGNATURE) {
				return Optional.empty();
			}
			byte[] name = file.bytes(at + LENGTH, nameLength).array();
			ExtraFields extra = new ExtraFields(file.bytes(at + LENGTH + nameLength, extraLength));
			return Optional.of(new LocalHeader(header.getShort(6) & 0xFFFF, header.getShort(8) & 0xFFFF, unsigned(header, 14),
					unsigned(header, 18), unsigned(header, 22), name, extra, at + LENGTH + nameLength + extraLength));
		} catch (EOFException e) {
			return Optional.empty();
		}
	}

	private static long unsigned(ByteBuffer header, int at) {
		return header.getInt(at) & 0xFFFFFFFFL;
	}

	/** @return whether checksum and sizes follow the data */
	boolean isFollowed() {
		return (flags & DESCRIPTOR) != 0;
	}

	/** @throws FirmwareException if it says otherwise than the central directory */
	void compare(String shown, ZipArchiveEntry entry, Refusal refusal) throws FirmwareException {
		String other = otherName(entry).orElse(null);
		if (other != null) {
			throw twoNames(refusal, shown, other);
		}
		String difference = difference(entry).orElse(null);
		if (difference != null) {
			throw saysTwoThings(refusal, shown, difference);
		}
	}

	static FirmwareException twoNames(Refusal refusal, String shown, String other) {
		return saysTwoThings(refusal, shown, "has two names: in another place of the archive it is called " + Refusal.quoted(other));
	}

	static FirmwareException saysTwoThings(Refusal refusal, String shown, String difference) {
		return refusal.entry(shown, difference + ". What one program checks, another may not unpack", Refusal.NOT_FIRMWARE);
	}

	private Optional<String> otherName(ZipArchiveEntry entry) {
		if (!Arrays.equals(name, entry.getRawName())) {
			return Optional.of(RawName.decoded(name));
		}
		return extra.otherName(name).or(() -> extra.unicodePath().filter(path -> !path.equals(entry.getName())));
	}

	private Optional<String> difference(ZipArchiveEntry entry) {
		if (method != entry.getMethod()) {
			return Optional.of("is said to be packed by two methods, " + method + " and " + entry.getMethod());
		}
		if ((flags & ENCRYPTED) != 0 != entry.getGeneralPurposeBit().usesEncryption()) {
			return Optional.of("is said to be encrypted in one place and not in the other");
		}
		boolean sizes = agrees(packedSize, 8, entry.getCompressedSize()) && agrees(size, 0, entry.getSize());
		return sizes && (crc == entry.getCrc() || isFollowed() && crc == 0) ? Optional.empty()
				: Optional.of("has two sizes or checksums");
	}

	/** @param place in the ZIP64 field, which holds both sizes here (APPNOTE 4.5.3) */
	private boolean agrees(long here, int place, long inDirectory) {
		long said = here;
		if (here == ZIP64) {
			ByteBuffer large = extra.zip64().filter(field -> field.remaining() >= place + Long.BYTES).orElse(null);
			said = large == null ? here : large.getLong(place);
		}
		return said == inDirectory || isFollowed() && said == 0;
	}
}
