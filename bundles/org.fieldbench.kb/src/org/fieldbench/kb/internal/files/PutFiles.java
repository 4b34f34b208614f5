/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.IOException;
import java.nio.file.Path;

/** Puts whole files on the disk for others than the articles, as {@link SafeFiles} does. */
public final class PutFiles {

	private PutFiles() {
	}

	/** @param file its folder is made when it is not there */
	public static void put(Path file, byte[] content) throws IOException {
		new SafeFiles(new DiskSteps()).put(file, content);
	}
}
