/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.client;

/** How a file's bytes are sent (RFC 1350 section 1). */
public enum TransferMode {
	/** As they are. */
	OCTET,
	/** As text: each line ends with CR LF on the wire, with LF here; CR alone goes as CR NUL. */
	NETASCII
}
