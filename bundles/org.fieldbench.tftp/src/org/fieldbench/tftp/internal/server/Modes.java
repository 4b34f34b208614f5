/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.internal.server;

/** Transfer modes (RFC 1350 section 1). */
final class Modes {

	private Modes() {
	}

	/** @param mode in lower case */
	static boolean isNetascii(String mode) {
		return mode.equals("netascii");
	}

	static boolean isServed(String mode) {
		return isNetascii(mode) || mode.equals("octet");
	}
}
