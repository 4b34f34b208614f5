/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

/** A file that a client is writing. It appears under its name only when it is complete. Used by one thread at a time. */
public interface Upload {

	/** @return the name under which it will be stored, without any folder of this computer */
	String name();

	/**
	 * Takes the next bytes.
	 *
	 * @throws UploadException if they cannot be stored: a limit is reached, the disk is full
	 */
	void write(byte[] bytes, int offset, int length) throws UploadException;

	/**
	 * The file is complete: puts it in its place, whole or not at all. May take a while; called once, nothing is written after.
	 *
	 * @throws UploadException if it cannot be stored
	 */
	void complete() throws UploadException;

	/** The transfer failed: removes what came so far. Does nothing after {@link #complete()}; may be called twice. */
	void discard();
}
