/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.open;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

import org.fieldbench.firmware.internal.archive.ArchiveContents;
import org.fieldbench.firmware.internal.archive.ArchiveVersion;
import org.fieldbench.firmware.internal.archive.DiskFile;

/**
 * A firmware bundle that was opened.
 *
 * @param contents its files
 * @param whole the archive itself; empty for a folder
 * @param version notices changes on disk
 */
public record OpenedArchive(ArchiveContents contents, Optional<DiskFile> whole, ArchiveVersion version) implements Closeable {

	@Override
	public void close() throws IOException {
		try {
			contents.close();
		} finally {
			if (whole.isPresent()) {
				whole.get().close();
			}
		}
	}
}
