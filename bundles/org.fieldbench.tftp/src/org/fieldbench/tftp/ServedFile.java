/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** One file as a TFTP server hands it out. */
public interface ServedFile {

	/** @return the name under which the source knows it */
	String name();

	/** @return its length in bytes */
	long size();

	/**
	 * @return its bytes from the start; the caller closes it
	 * @throws IOException if it cannot be read
	 */
	InputStream open() throws IOException;

	/**
	 * Tells versions of the file apart. Looked at anew while the file is served: another answer, or an exception, means that it was
	 * changed or has vanished, and the transfer fails. Files of equal revisions have the same bytes, so the server may read them
	 * once for many clients.
	 *
	 * @return something with a well-defined {@code equals}, unique to this file and its present content; empty if that cannot be
	 *         told
	 * @throws IOException if the file is no longer there
	 */
	default Optional<Object> revision() throws IOException {
		return Optional.empty();
	}
}
