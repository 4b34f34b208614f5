/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

import java.util.Map;
import java.util.OptionalLong;

/** Hears how a transfer of a {@link TftpClient} goes, on the transferring thread, and may end it. */
public interface ClientListener {

	/** A listener that does nothing. */
	ClientListener NONE = new ClientListener() {
	};

	/**
	 * The server has answered.
	 *
	 * @param options agreed in the OACK, empty for plain RFC 1350
	 * @param size of the file in bytes, as the server says or as announced to it
	 */
	default void agreed(Map<String, String> options, OptionalLong size) {
		// Not every listener wants to know.
	}

	/**
	 * Called at most ten times a second.
	 *
	 * @param bytes of the file received, or acknowledged by the server, so far
	 */
	default void progressed(long bytes) {
		// Not every listener wants to know.
	}

	/** @return whether to end at once; asked after each packet and some times a second while waiting. The server is told. */
	default boolean isCancelled() {
		return false;
	}
}
