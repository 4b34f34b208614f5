/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The steps by which files change. A power cut or a full disk may come at each of them, and tests let it. */
interface FileSteps {

	void createFolders(Path folder) throws IOException;

	/** Writes a file that does not exist yet, down to the disk. */
	void write(Path file, InputStream content) throws IOException;

	/** Gives a file another name in the same folder; what had that name is gone. At once or not at all. */
	void rename(Path file, Path name) throws IOException;

	/** Makes names in a folder last. */
	void sync(Path folder) throws IOException;

	void delete(Path file) throws IOException;
}
