/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.fieldbench.kb.imports.ImportPreview;

/** Pages that are imported together may have one title: each needs an id of its own. */
final class Ids {

	private Ids() {
	}

	static void apart(List<ImportPreview> pages) {
		Set<String> taken = new HashSet<>();
		for (int at = 0; at < pages.size(); at++) {
			String id = pages.get(at).facts().id();
			if (!taken.add(id.toLowerCase(Locale.ROOT)) && pages.get(at) instanceof UnderstoodPage page) {
				pages.set(at, page.named(free(id, taken)));
			}
		}
	}

	private static String free(String id, Set<String> taken) {
		int number = 2;
		while (!taken.add((id + "-" + number).toLowerCase(Locale.ROOT))) {
			number++;
		}
		return id + "-" + number;
	}
}
