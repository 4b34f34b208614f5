/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** Notices when a file on disk is no longer the one that it was. */
public final class FileVersion {

	private final Path file;
	/** Null if it could not be looked at. */
	private final Stamp first;

	/** @param key the file system's own for it; null where there is none, as on Windows */
	private record Stamp(Path real, long size, FileTime modified, Object key) {

		static Stamp of(Path file) throws IOException {
			Path real = file.toRealPath();
			BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
			return new Stamp(real, attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
		}
	}

	private FileVersion(Path file, Stamp first) {
		this.file = file;
		this.first = first;
	}

	/** To be made before the file is opened: of a later exchange, nothing can slip through then. */
	public static FileVersion of(Path file) {
		Path absolute = file.toAbsolutePath();
		try {
			return new FileVersion(absolute, Stamp.of(absolute));
		} catch (IOException e) {
			return new FileVersion(absolute, null); // opening it says so better
		}
	}

	/**
	 * @return the version, equal for equal files of equal content
	 * @throws IOException if it is gone, or another than at first
	 */
	public Object stillSame() throws IOException {
		if (!now().equals(first)) {
			throw new IOException(file.getFileName() + " was changed or replaced after it was opened. Open it again.");
		}
		return first;
	}

	private Stamp now() throws IOException {
		try {
			return Stamp.of(file);
		} catch (NoSuchFileException e) {
			var gone = new NoSuchFileException(file.getFileName().toString(), null, "it was removed or renamed after it was opened");
			gone.initCause(e);
			throw gone;
		}
	}
}
