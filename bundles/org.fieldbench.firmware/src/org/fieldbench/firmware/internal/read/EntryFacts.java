/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.read;

/**
 * What is known of a file in a firmware bundle before any rule speaks.
 *
 * @param name in the archive
 * @param size bytes when unpacked
 * @param sha256 lower-case hexadecimal
 * @param head its first bytes, not to be changed
 */
public record EntryFacts(String name, long size, String sha256, byte[] head) {

	/** @return whether the file begins with these bytes */
	public boolean startsWith(byte[] magic) {
		for (int i = 0; i < magic.length; i++) {
			if (i >= head.length || head[i] != magic[i]) {
				return false;
			}
		}
		return true;
	}

	/** @return whether it looks like text: not empty, and no control characters but those of layout */
	public boolean looksLikeText() {
		for (byte b : head) {
			if (b >= 0 && b < ' ' && "\t\n\r\f".indexOf(b) < 0 || b == 0x7F) {
				return false;
			}
		}
		return head.length > 0;
	}
}
