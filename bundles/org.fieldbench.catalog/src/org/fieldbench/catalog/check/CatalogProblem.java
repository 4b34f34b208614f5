/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.check;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something wrong with a catalog.
 *
 * @param severity whether the catalog can be used all the same
 * @param line where the element begins, from 1; 0 when it is in no file
 * @param column where in the line, from 1; 0 when it is in no file
 * @param path the element, and the attribute where it is one, e.g. {@code models[IP710]/hazards[2]/severity}; elements
 *             without an id are counted from 1
 * @param message what is wrong and what to do, a sentence
 * @param subject the element; null when the file could not be read so far
 * @param feature the attribute or reference; null when it is the element as a whole
 */
public record CatalogProblem(Severity severity, int line, int column, String path, String message, EObject subject,
		EStructuralFeature feature) {

	/** How bad. */
	public enum Severity {
		/** The catalog cannot be used; it is left out when the program starts. */
		ERROR,
		/** The catalog works; something in it does not do what its writer will expect. */
		WARNING;

		/** @return "error" or "warning" */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** @return e.g. {@code 12:5: error: models[IP710]/hazards[2]: …}; the place is left out when it is not known */
	@Override
	public String toString() {
		return (line == 0 ? "" : line + ":" + column + ": ") + severity.word() + ": " + (path.isEmpty() ? "" : path + ": ") + message;
	}
}
