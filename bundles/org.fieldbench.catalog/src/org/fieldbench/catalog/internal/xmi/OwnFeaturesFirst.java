/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.xmi;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/** Writes what a class declares before what it inherits, so that a name comes first and its source last. */
final class OwnFeaturesFirst extends XMISaveImpl {

	OwnFeaturesFirst(XMLHelper helper) {
		super(helper);
	}

	@Override
	protected void init(XMLResource resource, Map<?, ?> options) {
		super.init(resource, options);
		featureTable = new Lookup(map, extendedMetaData) {
			@Override
			protected EStructuralFeature[] listFeatures(EClass type) {
				EStructuralFeature[] features = super.listFeatures(type).clone();
				Arrays.sort(features, Comparator.comparing(feature -> feature.getEContainingClass() != type));
				return features;
			}
		};
	}
}
