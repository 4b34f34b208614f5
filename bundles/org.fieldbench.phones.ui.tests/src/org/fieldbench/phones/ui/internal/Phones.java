/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal;

import org.fieldbench.catalog.CatalogFactory;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.VersionBand;
import org.fieldbench.catalog.VersionScheme;

/** Made-up phones for tests. */
public final class Phones {

	private Phones() {
	}

	/** A model whose version is in characters 3 to 4: 12 and below is bad, 13 and above is inferred to be fine. */
	public static PhoneModel withScheme() {
		VersionScheme scheme = CatalogFactory.eINSTANCE.createVersionScheme();
		scheme.setReadAt("Menu > Version");
		scheme.setFirstCharacter(3);
		scheme.setLastCharacter(4);
		scheme.getBands().add(band(null, "12", Severity.PROBLEM, false));
		scheme.getBands().add(band("13", "20", Severity.OK, true));
		PhoneModel model = unknown();
		model.setScheme(scheme);
		return model;
	}

	/** A model of which nothing is known. */
	public static PhoneModel unknown() {
		PhoneModel model = CatalogFactory.eINSTANCE.createPhoneModel();
		model.setId("T1");
		model.setName("T1");
		return model;
	}

	public static VersionBand band(String from, String to, Severity severity, boolean inferred) {
		VersionBand band = CatalogFactory.eINSTANCE.createVersionBand();
		band.setFrom(from);
		band.setTo(to);
		band.setSeverity(severity);
		band.setMeaning("Meaning of " + severity + ".");
		band.setAction("Act on " + severity + ".");
		band.setInferred(inferred);
		band.setSource("a test");
		return band;
	}
}
