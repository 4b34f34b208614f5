/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.eclipse.emf.ecore.EObject;
import org.fieldbench.catalog.Sourced;

/** Where a fact comes from, in words. */
final class Sources {

	private Sources() {
	}

	/** @return of the fact, else of what it is a part of */
	static String of(Sourced fact) {
		String words = of(source(fact), fact.isInferred());
		return fact.isVerified() ? words + (words.isEmpty() ? "" : "; ") + "confirmed on a device" : words;
	}

	/** @param source may be null */
	static String of(String source, boolean inferred) {
		String from = source == null ? "" : source;
		if (!inferred) {
			return from;
		}
		return from.isEmpty() ? "inferred, not stated by the vendor" : from + " (inferred from it, not stated there)";
	}

	private static String source(EObject element) {
		if (element == null) {
			return null;
		}
		String own = element instanceof Sourced fact ? fact.getSource() : null;
		return own == null || own.isBlank() ? source(element.eContainer()) : own;
	}
}
