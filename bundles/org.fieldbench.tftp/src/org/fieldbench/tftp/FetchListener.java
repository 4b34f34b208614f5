/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.io.IOException;

/** Hears how far a {@link TftpFetch} is, on the fetching thread. */
@FunctionalInterface
public interface FetchListener {

	/** A listener that does nothing. */
	FetchListener NONE = bytes -> {
	};

	/**
	 * Called after each block was written.
	 *
	 * @param bytes written so far
	 * @throws IOException to stop at once, e.g. a {@link TransferAbortedException}: the server is told nothing, as if the
	 *                     plug were pulled
	 */
	void received(long bytes) throws IOException;
}
