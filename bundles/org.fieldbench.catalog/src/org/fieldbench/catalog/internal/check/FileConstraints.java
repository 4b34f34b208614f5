/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.fieldbench.catalog.CatalogPackage.Literals;
import org.fieldbench.catalog.FileRule;

/** What must hold for the rules of files. */
final class FileConstraints {

	private FileConstraints() {
	}

	static void check(FileRule rule, Complaints complaints) {
		TextConstraints.pattern(rule, Literals.FILE_RULE__VENDOR_NAME, Set.of(), complaints);
		TextConstraints.placeholders(rule, Literals.FILE_RULE__SERVED_AS, TftpConstraints.NAME_PLACEHOLDERS, complaints);
		sizes(rule, rule.getMinimumSize(), rule.getMaximumSize(), Literals.FILE_RULE__MAXIMUM_SIZE, complaints);
	}

	static void sizes(EObject rule, long minimum, long maximum, EAttribute attribute, Complaints complaints) {
		complaints.require(minimum >= 0 && (maximum == -1 || maximum >= minimum), rule, attribute,
				"Sizes are bytes, 0 or more, the maximum not below the minimum; -1 when there is no limit.");
	}
}
