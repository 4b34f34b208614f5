/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where constraints put what they have against a catalog. */
final class Complaints {

	private static final String SOURCE = "org.fieldbench.catalog";

	private final DiagnosticChain chain;
	private boolean errors;

	/** @param chain null: only {@link #hasErrors} is wanted */
	Complaints(DiagnosticChain chain) {
		this.chain = chain;
	}

	/** @param feature null: the element as a whole */
	void error(EObject subject, EStructuralFeature feature, String message) {
		errors = true;
		add(Diagnostic.ERROR, subject, feature, message);
	}

	/** @param feature null: the element as a whole */
	void warning(EObject subject, EStructuralFeature feature, String message) {
		add(Diagnostic.WARNING, subject, feature, message);
	}

	/** An error unless the condition holds. */
	void require(boolean condition, EObject subject, EStructuralFeature feature, String message) {
		if (!condition) {
			error(subject, feature, message);
		}
	}

	boolean hasErrors() {
		return errors;
	}

	private void add(int severity, EObject subject, EStructuralFeature feature, String message) {
		if (chain != null) {
			Object[] data = feature == null ? new Object[] { subject } : new Object[] { subject, feature };
			chain.add(new BasicDiagnostic(severity, SOURCE, 0, message, data));
		}
	}
}
