/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.practice;

import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.session.practice.PracticeRequest;

/**
 * What may be practised with the model and the firmware bundle at hand.
 *
 * @param model chosen in the view
 * @param procedure for it, if a catalog has one
 * @param firmware on the bench, if any
 */
record PracticeChoice(PhoneModel model, Optional<Procedure> procedure, Optional<FirmwareReport> firmware) {

	static PracticeChoice of(Catalogs catalogs, PhoneModel model, Optional<FirmwareReport> firmware) {
		return new PracticeChoice(model, catalogs.all().stream().flatMap(catalog -> catalog.getProcedures().stream())
				.filter(procedure -> procedure.getModels().contains(model)).findFirst(), firmware);
	}

	/** @return a sentence on what is missing; empty when it can be practised */
	String missing() {
		if (model.getBehaviour() == null) {
			return "The catalog does not say how " + model.getName() + " behaves, so there is no virtual phone of it.";
		}
		if (procedure.isEmpty()) {
			return "No catalog has a procedure for " + model.getName() + ".";
		}
		return firmware.isEmpty() ? "To practise, open a firmware bundle first: File > Open Firmware Bundle." : "";
	}

	/** @return a sentence on what would be practised, when nothing is missing */
	String offer() {
		return "Select a step to see what the phone shows and what to press. Practise to do it yourself with "
				+ firmware.map(report -> report.file().getFileName().toString()).orElse("") + ": nothing can break.";
	}

	/** @return to be practised; empty when something is missing */
	Optional<PracticeRequest> request(String installed, boolean recordDamaged) {
		return missing().isEmpty()
				? Optional.of(new PracticeRequest(model, procedure.orElseThrow(), firmware.orElseThrow(), installed.strip(), recordDamaged))
				: Optional.empty();
	}
}
