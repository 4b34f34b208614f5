/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.search;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the search index is.
 *
 * @param file where it is kept; empty when it could not be kept in the data folder and is a temporary one
 * @param articles how many are in it
 * @param bytes its size on the disk
 * @param done articles that have been read of those that have to be read; the same as total when nothing is being read
 * @param total how many have to be read
 * @param problem why it is not whole, a sentence; empty when it is
 */
public record IndexStatus(Optional<Path> file, int articles, long bytes, int done, int total, Optional<String> problem) {

	/** @return whether articles are being read */
	public boolean isBuilding() {
		return done < total;
	}
}
