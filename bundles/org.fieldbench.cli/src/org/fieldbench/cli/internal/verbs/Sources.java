/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

/** Where a fact comes from, in words. */
final class Sources {

	private Sources() {
	}

	/** @param source may be null */
	static String of(String source, boolean inferred) {
		String from = source == null ? "" : source;
		if (!inferred) {
			return from;
		}
		return from.isEmpty() ? "inferred, not stated by the vendor" : from + " (inferred from it, not stated there)";
	}
}
