/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.util.List;

import org.fieldbench.firmware.EntryContent;

/**
 * What the bytes of a file say, as far as rules need it.
 *
 * @param content what is told to the engineer
 * @param head its first bytes, at most {@link ContentScan#HEAD}; not to be changed
 * @param text whether it holds nothing but text; false for an empty file
 * @param texts printable texts found in it: those that look like versions, best first, then the first others, in their order
 */
public record ContentFacts(EntryContent content, byte[] head, boolean text, List<String> texts) {

	/** @return whether these bytes stand at a place; false beyond the head */
	public boolean holds(byte[] magic, int offset) {
		for (int i = 0; i < magic.length; i++) {
			if (offset + i >= head.length || head[offset + i] != magic[i]) {
				return false;
			}
		}
		return true;
	}
}
