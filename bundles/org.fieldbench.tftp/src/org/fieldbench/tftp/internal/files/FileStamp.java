/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What tells a version of a file from another without reading it.
 *
 * @param real where it lies when all links are followed
 * @param size in bytes
 * @param modified when its content last changed
 * @param key the file system's own for it; null where there is none, as on Windows
 */
public record FileStamp(Path real, long size, FileTime modified, Object key) {

	static FileStamp of(Path real, BasicFileAttributes attributes) {
		return new FileStamp(real, attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
	}
}
