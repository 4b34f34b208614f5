/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.io.IOException;
import java.util.Optional;

import org.fieldbench.kb.Attachment;

/** Takes the pictures of articles into a file. */
@FunctionalInterface
interface PictureShelf {

	/** @return the address by which the file shows the picture; empty when it cannot show it */
	Optional<String> put(Sheet sheet, Attachment picture) throws IOException;
}
