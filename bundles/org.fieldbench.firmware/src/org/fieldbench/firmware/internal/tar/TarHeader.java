/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.tar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.commons.compress.archivers.zip.ZipEncoding;
import org.apache.commons.compress.archivers.zip.ZipEncodingHelper;
import org.fieldbench.firmware.internal.archive.Fault;
import org.fieldbench.firmware.internal.archive.RawName;

/** One header block of a tar archive (POSIX pax, "ustar Interchange Format"; GNU tar manual, "Basic Tar Format"). */
public final class TarHeader {

	/** Bytes of a header, and what all data are padded to. */
	static final int BLOCK = 512;

	/** Names come as they are, a character a byte; which character set they are in is not said. */
	private static final ZipEncoding RAW = ZipEncodingHelper.getZipEncoding(StandardCharsets.ISO_8859_1.name());
	private static final Fault SPARSE = new Fault("is stored without its empty parts (sparse), which cannot be read here",
			"What would be served is not what was packed.", "Pack the files again without --sparse, or as a zip.");
	private static final Fault OTHER_KIND = new Fault("is of a kind that cannot be read here", "What is in it cannot be checked or served.",
			"Pack the files again with a usual tar or zip program.");

	private final TarArchiveEntry entry;

	private TarHeader(TarArchiveEntry entry) {
		this.entry = entry;
	}

	/** @return whether a file that begins like this is a tar archive */
	public static boolean isTar(ByteBuffer head) {
		if (head.remaining() < BLOCK) {
			return false;
		}
		byte[] block = new byte[BLOCK];
		head.get(head.position(), block);
		return block[0] != 0 && isRight(block);
	}

	/** @throws IOException if it is damaged */
	static TarHeader read(byte[] block) throws IOException {
		if (!isRight(block)) {
			throw new IOException("The header's checksum is wrong.");
		}
		TarArchiveEntry entry = new TarArchiveEntry(block, RAW, true);
		if (entry.getSize() < 0) {
			throw new IOException("The header holds a negative size.");
		}
		return new TarHeader(entry);
	}

	private static boolean isRight(byte[] block) {
		try {
			return TarUtils.verifyCheckSum(block);
		} catch (IllegalArgumentException e) {
			return false; // no number at all
		}
	}

	byte kind() {
		return entry.getLinkFlag();
	}

	/** @return bytes of data behind the header */
	long size() {
		return entry.getSize();
	}

	String name() {
		return RawName.decoded(entry.getName().getBytes(StandardCharsets.ISO_8859_1));
	}

	/** @return whether it says something of the next header, or of all */
	boolean isNote() {
		return entry.isPaxHeader() || entry.isGlobalPaxHeader() || entry.isGNULongNameEntry() || entry.isGNULongLinkEntry();
	}

	boolean isGlobal() {
		return entry.isGlobalPaxHeader();
	}

	boolean isPax() {
		return entry.isPaxHeader();
	}

	boolean isLongName() {
		return entry.isGNULongNameEntry();
	}

	boolean isFolder() {
		return entry.isDirectory();
	}

	/** @return whether programs agree on how many bytes follow */
	boolean isClear() {
		return size() == 0 || !isFolder() && !entry.isLink() && !entry.isSymbolicLink() && !entry.isFIFO() && !entry.isCharacterDevice()
				&& !entry.isBlockDevice();
	}

	/** @return why it cannot be read, besides its name */
	Optional<Fault> fault() {
		if (entry.isLink() || entry.isSymbolicLink()) {
			return Optional.of(Fault.LINK);
		}
		if (entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice()) {
			return Optional.of(Fault.NO_FILE);
		}
		return switch (kind()) {
		case TarArchiveEntry.LF_NORMAL, TarArchiveEntry.LF_OLDNORM, TarArchiveEntry.LF_CONTIG, TarArchiveEntry.LF_DIR -> Optional.empty();
		case TarArchiveEntry.LF_GNUTYPE_SPARSE -> Optional.of(SPARSE);
		default -> Optional.of(OTHER_KIND);
		};
	}

	static Fault sparse() {
		return SPARSE;
	}
}
