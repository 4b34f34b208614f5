/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.plain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What shows that a file on disk is another than before.
 *
 * @param real its place, links resolved
 * @param size bytes
 * @param key the file system's own for it; null where there is none, as on Windows
 */
record FileStamp(Path real, long size, FileTime modified, Object key) {

	static FileStamp of(Path file) throws IOException {
		Path real = file.toRealPath();
		BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
		return new FileStamp(real, attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
	}
}
