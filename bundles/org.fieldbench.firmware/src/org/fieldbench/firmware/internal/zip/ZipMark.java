/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.zip;

import java.io.IOException;
import java.util.Arrays;

import org.fieldbench.firmware.internal.archive.DiskFile;

/** What a file begins with, if that is of a zip (APPNOTE 4.3). */
enum ZipMark {

	LOCAL_HEADER(0x04034B50), /** A zip without files. */
	END(0x06054B50), SPLIT(0x08074B50), OTHER(0);

	private final int signature;

	ZipMark(int signature) {
		this.signature = signature;
	}

	static ZipMark of(DiskFile file) throws IOException {
		int first = file.size() < 4 ? 0 : file.bytes(0, 4).getInt();
		return Arrays.stream(values()).filter(mark -> mark.signature == first).findFirst().orElse(OTHER);
	}
}
