/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Sourced;

/** Says where a fact comes from, whether it was concluded rather than read, and whether somebody confirmed it. */
public final class Source {

	private Source() {
	}

	/** @return e.g. " (Field Alert #212)" or " (inferred from AltiGen KB 1142)", to follow a sentence; empty when nothing is known */
	public static String of(Sourced fact) {
		String words = words(fact.getSource(), fact.isInferred(), fact.isVerified());
		return words.isEmpty() ? "" : " (" + words + ")";
	}

	/** @return as {@link #of} without brackets; a fact that names no source has the one of its model */
	static String of(Sourced fact, PhoneModel model) {
		String source = fact.getSource() == null || fact.getSource().isBlank() ? model.getSource() : fact.getSource();
		return words(source, fact.isInferred(), fact.isVerified());
	}

	private static String words(String source, boolean inferred, boolean verified) {
		boolean named = source != null && !source.isBlank();
		String from = inferred ? named ? "inferred from " + source : "inferred" : named ? source : "";
		return verified ? (from.isEmpty() ? "" : from + "; ") + "verified on a device" : from;
	}
}
