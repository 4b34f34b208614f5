/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.io.IOException;
import java.io.InputStream;

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
}
