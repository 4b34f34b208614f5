/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.fieldbench.catalog.VersionScheme;
import org.fieldbench.catalog.versions.VersionOrder;

/** What must hold for versions and ranges of them. */
final class RangeConstraints {

	private RangeConstraints() {
	}

	/** @return whether the ends are versions in order; they may be absent */
	static boolean isRange(VersionOrder order, String from, String to) {
		return (from == null || order.isVersion(from)) && (to == null || order.isVersion(to))
				&& (from == null || to == null || order.compare(from, to) <= 0);
	}

	/** What must hold for the ends of a range of versions; each may be absent. */
	static void check(VersionScheme scheme, EObject element, EAttribute from, EAttribute to, Complaints complaints) {
		boolean sound = version(scheme, element, from, complaints) & version(scheme, element, to, complaints);
		complaints.require(!sound || isRange(VersionOrder.of(scheme), (String) element.eGet(from), (String) element.eGet(to)), element, to,
				"\"" + element.eGet(to) + "\" lies below \"" + element.eGet(from) + "\". Change the two round.");
	}

	/** A version that is absent is right. */
	static boolean version(VersionScheme scheme, EObject element, EAttribute attribute, Complaints complaints) {
		String version = (String) element.eGet(attribute);
		boolean sound = version == null || VersionOrder.of(scheme).isVersion(version);
		complaints.require(sound, element, attribute, "\"" + version + "\" is no version of " + scheme.getId() + ", whose ordering is "
				+ scheme.getOrdering().getLiteral() + ".");
		return sound;
	}
}
