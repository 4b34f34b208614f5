/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much the disk of a folder still takes. */
@FunctionalInterface
public interface DiskSpace {

	/** @return bytes that this program may still write */
	long usable() throws IOException;

	/** @return that of the disk on which the folder lies when it is asked */
	static DiskSpace of(Path folder) {
		return () -> Files.getFileStore(folder).getUsableSpace();
	}
}
