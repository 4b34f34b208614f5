/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.io.IOException;
import java.io.InputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.fieldbench.firmware.internal.archive.DiskFile;
import org.fieldbench.firmware.internal.archive.DiskSlice;

/**
 * A file in a zip.
 *
 * @param data where its packed data begin
 */
record ZipMember(ZipArchiveEntry entry, long data) {

	/** @return the unpacked bytes, unchecked */
	InputStream unpack(DiskFile file, ZipFile zip) throws IOException {
		DiskSlice packed = new DiskSlice(file, data, entry.getCompressedSize());
		if (entry.getMethod() == ZipMethod.STORED.getCode()) {
			return packed;
		}
		if (entry.getMethod() == ZipMethod.DEFLATED.getCode()) {
			return new InflatedStream(packed);
		}
		// Commons Compress locks the channel for each read; finding the entry's data moves the channel without a lock.
		synchronized (file) {
			return zip.getInputStream(entry);
		}
	}
}
