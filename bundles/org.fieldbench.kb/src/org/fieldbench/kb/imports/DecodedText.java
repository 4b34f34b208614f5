/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

import java.util.List;

/**
 * A file's bytes as text.
 *
 * @param text without a byte order mark, lines ended by line feeds
 * @param encoding its name, e.g. "windows-1252"
 * @param how what the encoding was known by, the rest of a sentence
 * @param doubts what contradicts it, a sentence each
 */
public record DecodedText(String text, String encoding, String how, List<String> doubts) {

	public DecodedText {
		doubts = List.copyOf(doubts);
	}
}
