/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.util.OptionalLong;

/** Takes the files that clients write. Implementations are safe for use by several threads. */
public interface UploadTarget {

	/** Takes nothing: the server is read-only. */
	UploadTarget NONE = (name, size) -> {
		throw new UploadException(UploadException.Reason.READ_ONLY, "This server only hands out files; it takes none");
	};

	/**
	 * Begins to take a file.
	 *
	 * @param requestedName the name exactly as the client sent it
	 * @param size in bytes as the client announced it (RFC 2349 tsize), empty if it did not
	 * @return what takes the bytes
	 * @throws UploadException if it is not taken
	 */
	Upload begin(String requestedName, OptionalLong size) throws UploadException;
}
