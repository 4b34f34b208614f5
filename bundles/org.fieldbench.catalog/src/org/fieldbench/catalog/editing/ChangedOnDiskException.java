/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.editing;

import java.io.IOException;
import java.nio.file.Path;

/** A file was changed by another program while it was being edited. The message is a sentence for the user. */
public class ChangedOnDiskException extends IOException {

	private static final long serialVersionUID = 1L;

	ChangedOnDiskException(Path file) {
		super(file + " was changed by another program since it was opened. Save under another name to keep both, or overwrite it.");
	}
}
