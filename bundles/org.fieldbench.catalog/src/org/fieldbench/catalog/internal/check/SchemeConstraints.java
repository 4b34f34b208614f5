/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import java.util.Set;

import org.fieldbench.catalog.CatalogPackage.Literals;
import org.fieldbench.catalog.Ordering;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.versions.SchemeText;

/** What must hold for the way in which a scheme finds a version. */
final class SchemeConstraints {

	private SchemeConstraints() {
	}

	static void check(VersionScheme scheme, Complaints complaints) {
		if (scheme.getPattern() == null) {
			complaints.require(scheme.getFirstCharacter() >= 1, scheme, Literals.VERSION_SCHEME__FIRST_CHARACTER, "Characters count from 1.");
			complaints.require(scheme.getLastCharacter() >= scheme.getFirstCharacter(), scheme, Literals.VERSION_SCHEME__LAST_CHARACTER,
					"It lies before firstCharacter.");
		} else {
			pattern(scheme, complaints);
		}
		complaints.require(scheme.getSameParts() >= 0, scheme, Literals.VERSION_SCHEME__SAME_PARTS, "Give 0 or more.");
		if (scheme.getSameParts() > 0 && scheme.getOrdering() != Ordering.DOTTED) {
			complaints.warning(scheme, Literals.VERSION_SCHEME__SAME_PARTS,
					"Only versions with the ordering dotted have parts; here every other version is ruled out.");
		}
	}

	private static void pattern(VersionScheme scheme, Complaints complaints) {
		Complaints broken = new Complaints(null);
		TextConstraints.pattern(scheme, Literals.VERSION_SCHEME__PATTERN, Set.of(), broken);
		Set<String> groups = TextConstraints.pattern(scheme, Literals.VERSION_SCHEME__PATTERN, Set.of(SchemeText.GROUP), complaints);
		complaints.require(broken.hasErrors() || groups.contains(SchemeText.GROUP), scheme, Literals.VERSION_SCHEME__PATTERN,
				"The group \"" + SchemeText.GROUP + "\" is missing: put the part that is the version into (?<version>…).");
	}
}
