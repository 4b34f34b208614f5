/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where a TFTP server takes its files from. Implementations are safe for use by several threads. */
public interface FileSource {

	/** A source without any file. */
	FileSource EMPTY = new FileSource() {
		@Override
		public Optional<ServedFile> find(String requestedName) {
			return Optional.empty();
		}

		@Override
		public List<String> names() {
			return List.of();
		}
	};

	/**
	 * @param requestedName the name exactly as the client sent it
	 * @return the file, or empty when there is none of that name or the name is not allowed
	 * @throws IOException if the source cannot be read
	 */
	Optional<ServedFile> find(String requestedName) throws IOException;

	/**
	 * @return the names that {@link #find} knows, in a stable order; used for hints, may be shortened
	 */
	List<String> names();
}
