/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.open;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;

import org.fieldbench.firmware.FirmwareException;
import org.fieldbench.firmware.internal.archive.DiskFile;
import org.fieldbench.firmware.internal.archive.FileKind;
import org.fieldbench.firmware.internal.archive.Refusal;
import org.fieldbench.firmware.internal.tar.GzipContents;
import org.fieldbench.firmware.internal.tar.TarHeader;
import org.fieldbench.firmware.internal.zip.ZipContents;

/** What kind of firmware bundle a file is, by its content; a name that promises an archive is held to it. */
enum ArchiveKind {

	ZIP, TAR, GZIP_TAR, /** No archive: an image by itself. */
	IMAGE;

	private static final String AS_DOWNLOADED = "Give the vendor's file as it was downloaded.";

	/** @throws FirmwareException if it is none that can be opened, or not what its name promises */
	static ArchiveKind of(DiskFile file, String name, Refusal refusal) throws IOException {
		if (file.size() == 0) {
			throw refusal.because("is empty (0 bytes)", Refusal.DOWNLOAD_AGAIN);
		}
		String lower = name.toLowerCase(Locale.ROOT);
		ByteBuffer head = file.bytes(0, (int) Math.min(FileKind.HEAD, file.size()));
		if (ZipContents.isZip(file) || lower.endsWith(".zip")) {
			return ZIP;
		}
		if (TarHeader.isTar(head)) {
			return TAR;
		}
		return GzipContents.isTar(file) ? GZIP_TAR : image(lower, head, refusal);
	}

	private static ArchiveKind image(String name, ByteBuffer head, Refusal refusal) throws FirmwareException {
		Optional<String> useless = FileKind.useless(head);
		if (useless.isPresent()) {
			throw refusal.because("is " + useless.get(), "Unpack it and open the folder, or get the bundle as a .zip or .tar.gz file.");
		}
		if (name.matches(".*\\.(tar|tar\\.gz|tgz)")) {
			throw refusal.because("is not the tar archive that its name promises, or is damaged", AS_DOWNLOADED);
		}
		if (name.matches(".*\\.(tar\\.(xz|bz2|zst|lzma)|txz|tbz2?|7z|rar|cab)")) {
			throw refusal.because("is an archive of a kind that cannot be opened here",
					"Unpack it and open the folder, or get the bundle as a .zip or .tar.gz file.");
		}
		return IMAGE;
	}
}
