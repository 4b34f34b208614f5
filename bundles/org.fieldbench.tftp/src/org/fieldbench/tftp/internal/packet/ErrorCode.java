/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.packet;

/** The error codes of RFC 1350 and RFC 2347. */
public enum ErrorCode {
	SEE_TEXT, FILE_NOT_FOUND, ACCESS_VIOLATION, DISK_FULL, ILLEGAL_OPERATION, UNKNOWN_TID, FILE_EXISTS, NO_SUCH_USER,
	OPTION_REFUSED;

	/** @return the number on the wire */
	public int number() {
		return ordinal();
	}
}
