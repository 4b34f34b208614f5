/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Element;

/** The words that the class and the id of an element are made of. */
final class Names {

	private Names() {
	}

	/** @return in lower case */
	static List<String> of(Element element) {
		String named = element.className() + " " + element.id();
		return Arrays.stream(named.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2").split("[^\\p{L}]+")).map(name -> name.toLowerCase(Locale.ROOT))
				.toList();
	}
}
