/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** Tells whether a file was changed, by what the disk knows of it. */
record FileStamp(boolean there, long size, FileTime modified) {

	private static final FileStamp GONE = new FileStamp(false, 0, FileTime.fromMillis(0));

	static FileStamp of(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new FileStamp(true, attributes.size(), attributes.lastModifiedTime());
		} catch (IOException e) {
			return GONE; // what cannot be looked at cannot be used either
		}
	}
}
