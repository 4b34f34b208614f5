/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.stream.Collectors;

import org.fieldbench.catalog.Catalog;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.cli.internal.NearNames;

/** The phone models as the command line names them. */
final class Models {

	private Models() {
	}

	/** @throws VerbException if no catalog knows the name */
	static PhoneModel named(Catalogs catalogs, String name) {
		return catalogs.model(name).orElseThrow(() -> unknown(catalogs, name));
	}

	static String vendor(PhoneModel model) {
		return model.eContainer() instanceof Catalog catalog ? catalog.getVendor() : "";
	}

	private static VerbException unknown(Catalogs catalogs, String name) {
		var names = catalogs.models().stream().map(PhoneModel::getId).toList();
		return new VerbException(Verb.FAILED, "No catalog knows a phone model \"" + name + "\"."
				+ NearNames.hint(name, names) + " Known are: " + names.stream().collect(Collectors.joining(", ")) + ".", null);
	}
}
