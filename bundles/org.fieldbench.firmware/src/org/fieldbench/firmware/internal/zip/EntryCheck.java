/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.util.HashMap;
import java.util.Map;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.fieldbench.firmware.ArchiveLimits;
import org.fieldbench.firmware.FirmwareException;

/** Checks the entries of one zip as they are declared, one after the other. */
final class EntryCheck {

	private static final int FILE_TYPE = 0xF000;
	private static final int SYMBOLIC_LINK = 0xA000;

	private final ArchiveLimits limits;
	private final Refusal refusal;
	private final long archiveSize;
	private final Map<String, String> seen = new HashMap<>();
	private long packed;
	private long unpacked;

	EntryCheck(ArchiveLimits limits, Refusal refusal, long archiveSize) {
		this.limits = limits;
		this.refusal = refusal;
		this.archiveSize = archiveSize;
	}

	void check(String name, ZipArchiveEntry entry) throws FirmwareException {
		String fault = EntryName.fault(name).orElse(null);
		if (fault != null) {
			throw refusal.entry(name, fault, Refusal.NOT_FIRMWARE);
		}
		if ((entry.getExternalAttributes() >>> 16 & FILE_TYPE) == SYMBOLIC_LINK) {
			throw refusal.entry(name, "is a link to another file", Refusal.NOT_FIRMWARE);
		}
		if (!name.endsWith("/")) {
			checkFile(name, entry);
		}
	}

	private void checkFile(String name, ZipArchiveEntry entry) throws FirmwareException {
		checkOnce(name);
		if (entry.getGeneralPurposeBit().usesEncryption() || entry.getMethod() == ZipMethod.AES_ENCRYPTED.getCode()) {
			throw refusal.entry(name, "is encrypted",
					"Unpack the bundle with the vendor's password and pack its files again without one.");
		}
		checkMethod(name, entry.getMethod());
		checkSize(name, entry.getCompressedSize(), entry.getSize());
	}

	private void checkOnce(String name) throws FirmwareException {
		String other = seen.put(EntryName.key(name), name);
		if (other != null) {
			throw refusal.entry(name, other.equals(name) ? "is there twice" : "is there twice, also as " + Refusal.quoted(other),
					"It is not clear which one a phone would get; get the bundle from the vendor again.");
		}
	}

	private void checkMethod(String name, int code) throws FirmwareException {
		ZipMethod method = ZipMethod.getMethodByCode(code);
		if (method != ZipMethod.STORED && method != ZipMethod.DEFLATED && method != ZipMethod.ENHANCED_DEFLATED) {
			throw refusal.entry(name, "is packed by a method that cannot be read here (" + (method == null ? "" : method + ", ")
					+ "number " + code + ")", "Unpack the bundle and pack its files again with a usual zip program.");
		}
	}

	private void checkSize(String name, long packedSize, long size) throws FirmwareException {
		if (packedSize < 0 || size < 0) {
			throw refusal.entry(name, "has no size", Refusal.DOWNLOAD_AGAIN);
		}
		if (size > limits.entrySize()) {
			throw refusal.entry(name, "would unpack to " + Refusal.number(size) + " bytes, more than the limit of "
					+ Refusal.number(limits.entrySize()), Refusal.NOT_FIRMWARE);
		}
		if (limits.tooDense(packedSize, size)) {
			throw dense(refusal, name, limits);
		}
		checkTotals(packedSize, size);
	}

	private void checkTotals(long packedSize, long size) throws FirmwareException {
		// Subtracted, not added: the sum of sizes made up by an attacker can overflow.
		if (size > limits.totalSize() - unpacked) {
			throw refusal.because("would unpack to more than " + Refusal.number(limits.totalSize()) + " bytes", Refusal.NOT_FIRMWARE);
		}
		if (packedSize > archiveSize - packed) {
			throw refusal.because("is damaged or unsafe: its files are larger than itself, so they overlap or are missing",
					Refusal.DOWNLOAD_AGAIN);
		}
		unpacked += size;
		packed += packedSize;
	}

	static FirmwareException dense(Refusal refusal, String name, ArchiveLimits limits) {
		return refusal.entry(name, "unpacks to more than " + limits.ratio() + " times its packed size, as a zip bomb does",
				Refusal.NOT_FIRMWARE);
	}
}
