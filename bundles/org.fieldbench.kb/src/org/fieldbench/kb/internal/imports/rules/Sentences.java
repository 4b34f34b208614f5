/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences. */
public final class Sentences {

	private static final Pattern END = Pattern.compile("(?<=[.!?][\u201d\u00bb\")]?)\\s+(?=[\\p{Lu}\\p{N}\u201c\u201e\u00ab\"(*])|\\n");

	private Sentences() {
	}

	public static List<String> of(String text) {
		return END.splitAsStream(text).map(String::strip).filter(sentence -> !sentence.isEmpty()).toList();
	}
}
