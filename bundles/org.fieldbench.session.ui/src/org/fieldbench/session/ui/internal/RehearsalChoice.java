/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.util.List;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.registry.Catalogs;

/** A model that can be rehearsed, and the procedure for it. */
record RehearsalChoice(PhoneModel model, Procedure procedure) {

	/** @return the models that have a virtual phone and a procedure, in the order of the catalogs */
	static List<RehearsalChoice> from(Catalogs catalogs) {
		List<Procedure> procedures = catalogs.all().stream().flatMap(catalog -> catalog.getProcedures().stream()).toList();
		return catalogs.models().stream().filter(model -> model.getBehaviour() != null)
				.flatMap(model -> procedures.stream().filter(procedure -> procedure.getModels().contains(model)).limit(1)
						.map(procedure -> new RehearsalChoice(model, procedure)))
				.toList();
	}

	String alert() {
		return procedure.getAlert();
	}
}
