/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.xmi;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.fieldbench.catalog.CatalogPackage;
import org.fieldbench.catalog.check.CatalogPath;
import org.fieldbench.catalog.check.CatalogProblem;
import org.fieldbench.catalog.check.CatalogProblem.Severity;

/** EMF's errors as sentences for those who write catalogs. */
record Words(CatalogResource resource) {

	CatalogProblem problem(Resource.Diagnostic error) {
		Place tag = resource.tagStart(error.getLine(), error.getColumn());
		return switch (error) {
		case FeatureNotFoundException e -> at(tag, e.getObject(), null,
				"\"" + e.getName() + "\" is not known here. Check how it is written, and docs/catalog.md for what there is.");
		case IllegalValueException e -> problem(tag, e.getObject(), e.getFeature(), illegal(e));
		case UnresolvedReferenceException e -> problem(tag, e.getObject(), e.getFeature(),
				"It refers to \"" + e.getReference() + "\", and the catalog holds no element of that id.");
		case ClassNotFoundException e -> problem(tag, null, null, "\"" + e.getName() + "\" is no element of catalogs.");
		case PackageNotFoundException e -> problem(tag, null, null, "It is not a catalog: its first element must be catalog:Catalog of "
				+ CatalogPackage.eNS_URI + ", not of " + e.uri() + ".");
		default -> problem(new Place(error.getLine(), error.getColumn()), null, null, "It is no XML that can be read: " + root(error) + ".");
		};
	}

	CatalogProblem problem(Place where, EObject object, EStructuralFeature feature, String message) {
		Place known = object == null ? Place.UNKNOWN : resource.placeOf(object);
		return at(known.line() == 0 ? where : known, object, feature, message);
	}

	private static CatalogProblem at(Place place, EObject object, EStructuralFeature feature, String message) {
		return new CatalogProblem(Severity.ERROR, place.line(), place.column(), object == null ? "" : CatalogPath.of(object, feature),
				message, object, feature);
	}

	private static String illegal(IllegalValueException e) {
		String given = "\"" + e.getValue() + "\" is no value for " + e.getFeature().getName();
		return e.getFeature().getEType() instanceof EEnum type
				? given + ". It can be " + type.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")) + "."
				: given + ", which is " + kind(e.getFeature()) + ".";
	}

	private static String kind(EStructuralFeature feature) {
		return switch (feature.getEType().getName()) {
		case "EInt", "ELong" -> "a whole number";
		case "EDouble" -> "a number";
		case "EBoolean" -> "true or false";
		default -> "an element of the kind " + feature.getEType().getName();
		};
	}

	static String root(Object problem) {
		Throwable root = problem instanceof Throwable thrown ? thrown : null;
		while (root != null && root.getCause() != null) {
			root = root.getCause();
		}
		String message = root == null || root.getMessage() == null ? "its content is damaged" : root.getMessage();
		return message.lines().findFirst().orElse("").replaceFirst("\\.$", "");
	}
}
