/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.plain;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.fieldbench.firmware.internal.archive.ArchiveVersion;

/** Notices when a file on disk is no longer the one that it was. */
public final class FileVersion implements ArchiveVersion {

	private final Path file;
	/** Null if it could not be looked at. */
	private final FileStamp first;

	private FileVersion(Path file, FileStamp first) {
		this.file = file;
		this.first = first;
	}

	/** To be made before the file is opened: of a later exchange, nothing can slip through then. */
	public static FileVersion of(Path file) {
		Path absolute = file.toAbsolutePath();
		try {
			return new FileVersion(absolute, FileStamp.of(absolute));
		} catch (IOException e) {
			return new FileVersion(absolute, null); // opening it says so better
		}
	}

	@Override
	public Object stillSame() throws IOException {
		if (!now().equals(first)) {
			throw new IOException(file.getFileName() + " was changed or replaced after it was opened. Open it again.");
		}
		return first;
	}

	private FileStamp now() throws IOException {
		try {
			return FileStamp.of(file);
		} catch (NoSuchFileException e) {
			var gone = new NoSuchFileException(file.getFileName().toString(), null, "it was removed or renamed after it was opened");
			gone.initCause(e);
			throw gone;
		}
	}
}
