/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import org.fieldbench.catalog.VersionBand;

/** Says where a fact comes from, and whether it was concluded rather than read. */
final class Source {

	private Source() {
	}

	static String of(VersionBand band) {
		return of(band.getSource(), band.isInferred());
	}

	/** @return e.g. " (Field Alert #212)" or " (inferred from AltiGen KB 1142)"; empty when nothing is known */
	static String of(String source, boolean inferred) {
		if (source == null || source.isBlank()) {
			return inferred ? " (inferred)" : "";
		}
		return inferred ? " (inferred from " + source + ")" : " (" + source + ")";
	}
}
