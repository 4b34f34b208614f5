/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

/** What a client may ask for (RFC 1350 section 5), seen from the client. */
public enum Operation {
	/** The client reads a file (RRQ). */
	READ,
	/** The client writes a file (WRQ). */
	WRITE
}
