/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.util.Optional;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.internal.archive.Fault;
import org.fieldbench.firmware.internal.archive.LimitCheck;
import org.fieldbench.firmware.internal.archive.Refusal;

/** Checks the entries of one zip as they are declared, one after the other. */
final class EntryCheck {

	private static final int FILE_TYPE = 0xF000;
	private static final int SYMBOLIC_LINK = 0xA000;
	private static final int FOLDER = 0x4000;
	private static final int ORDINARY = 0x8000;
	/** Encrypted, strongly encrypted, headers masked (APPNOTE 4.4.4). */
	private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
	/** A difference from another file (APPNOTE 4.4.4, bit 5). */
	private static final int PATCH = 1 << 5;

	private final ArchiveLimits limits;
	private final Refusal refusal;
	private final LimitCheck totals;
	private final long archiveSize;
	private long packed;

	EntryCheck(ArchiveLimits limits, Refusal refusal, long archiveSize) {
		this.limits = limits;
		this.refusal = refusal;
		this.totals = new LimitCheck(limits, refusal);
		this.archiveSize = archiveSize;
	}

	/**
	 * @return why this entry alone cannot be read, besides its name
	 * @throws FirmwareException if the whole archive is refused for it
	 */
	Optional<Fault> check(String name, ZipArchiveEntry entry) throws FirmwareException {
		totals.entry();
		checkSize(name, entry.getCompressedSize(), entry.getSize());
		if (isEncrypted(entry)) {
			return Optional.of(Fault.ENCRYPTED);
		}
		return typeFault(name, entry).or(() -> methodFault(entry));
	}

	private static boolean isEncrypted(ZipArchiveEntry entry) {
		return (entry.getRawFlag() & ENCRYPTED) != 0 || entry.getMethod() == ZipMethod.AES_ENCRYPTED.getCode();
	}

	static boolean isFolder(String name, ZipArchiveEntry entry) {
		return name.endsWith("/") || type(entry) == FOLDER;
	}

	private static int type(ZipArchiveEntry entry) {
		return (int) (entry.getExternalAttributes() >>> 16) & FILE_TYPE;
	}

	private static Optional<Fault> typeFault(String name, ZipArchiveEntry entry) {
		if (isFolder(name, entry) && entry.getSize() > 0) {
			return Optional.of(Fault.FOLDER_WITH_BYTES);
		}
		return switch (type(entry)) {
		case SYMBOLIC_LINK -> Optional.of(Fault.LINK);
		case 0, ORDINARY, FOLDER -> Optional.empty();
		default -> Optional.of(Fault.NO_FILE);
		};
	}

	private static Optional<Fault> methodFault(ZipArchiveEntry entry) {
		ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
		boolean known = method == ZipMethod.STORED || method == ZipMethod.DEFLATED || method == ZipMethod.ENHANCED_DEFLATED;
		if (known && (entry.getRawFlag() & PATCH) == 0) {
			return Optional.empty();
		}
		String shown = known ? "as a difference from another file" : (method == null ? "" : method + ", ") + "number " + entry.getMethod();
		return Optional.of(new Fault("is packed by a method that cannot be read here (" + shown + ")",
				"What is in it cannot be checked or served.", "Unpack the bundle and pack its files again with a usual zip program."));
	}

	private void checkSize(String name, long packedSize, long size) throws FirmwareException {
		if (packedSize < 0 || size < 0) {
			throw refusal.entry(name, "has no size", Refusal.DOWNLOAD_AGAIN);
		}
		totals.file(name, size);
		if (limits.tooDense(packedSize, size)) {
			throw refusal.dense(name, limits);
		}
		if (packedSize > archiveSize - packed) {
			throw refusal.because("is damaged or unsafe: its files are larger than itself, so they overlap or are missing",
					Refusal.DOWNLOAD_AGAIN);
		}
		packed += packedSize;
	}
}
