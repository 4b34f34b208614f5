/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import org.eclipse.emf.ecore.EObject;
import org.fieldbench.catalog.CatalogPackage.Literals;
import org.fieldbench.catalog.Sourced;

/** What must hold for facts: one can see where they come from. */
final class SourceConstraints {

	private SourceConstraints() {
	}

	/** Said once, of the outermost element: the source of an element holds for all that is in it. */
	static void check(Sourced fact, Complaints complaints) {
		if (lacksSource(fact) && !within(fact)) {
			complaints.warning(fact, Literals.SOURCED__SOURCE,
					"Nothing says where this was read. Give a source, or say inferred=\"true\" if it was concluded.");
		}
	}

	private static boolean lacksSource(Sourced fact) {
		return blank(fact.getSource()) && !fact.isInferred();
	}

	private static boolean within(Sourced fact) {
		for (EObject outer = fact.eContainer(); outer != null; outer = outer.eContainer()) {
			if (outer instanceof Sourced around && (!blank(around.getSource()) || lacksSource(around))) {
				return true;
			}
		}
		return false;
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}
}
