/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.ui.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.InspectionRequest;
import org.fieldbench.firmware.Verdict;
import org.fieldbench.session.RehearsalRequest;

/**
 * What the engineer chose to rehearse, as typed.
 *
 * @param alert number of the field alert
 * @param model id of the phone model; empty when none was chosen
 * @param installed boot code version on the virtual phone
 * @param withApplication take the application firmware too
 * @param fixPrompt the phone asks "FIX? YES=1, NO=0"
 * @param powerLoss whether the plug is pulled
 * @param powerLossAt at how many percent
 */
public record RehearsalOptions(String alert, String model, String installed, boolean withApplication, boolean fixPrompt,
		boolean powerLoss, int powerLossAt) {

	/** @return a sentence on what is missing or wrong; empty when it can be rehearsed */
	public Optional<String> problem(Optional<FirmwareReport> firmware) {
		if (firmware.isEmpty()) {
			return Optional.of("No firmware bundle is open. Open one with File > Open Firmware Bundle.");
		}
		if (firmware.get().verdict() == Verdict.NO_GO) {
			return Optional.of(NoGo.sentence(firmware.get()) + " Choose the model or the roles in its editor, or open another firmware bundle.");
		}
		if (model.isBlank()) {
			return Optional.of("Choose a phone model.");
		}
		if (installed.isBlank()) {
			return Optional.of("Type the boot code version that the virtual phone has at the start, e.g. "
					+ RehearsalRequest.DEFAULT_INSTALLED + ".");
		}
		return Optional.empty();
	}

	/** @param firmware inspected; roles found or assigned there are kept */
	public RehearsalRequest request(FirmwareReport firmware, Path data) {
		InspectionRequest bundle = new InspectionRequest(firmware.file(), Optional.of(model),
				name(firmware, FirmwareRole.BOOT_CODE), name(firmware, FirmwareRole.APPLICATION));
		return new RehearsalRequest(alert, bundle, installed.strip(), withApplication, fixPrompt,
				powerLoss ? OptionalInt.of(powerLossAt) : OptionalInt.empty(), Optional.empty(), data);
	}

	private static Optional<String> name(FirmwareReport firmware, FirmwareRole role) {
		return firmware.only(role).map(FirmwareEntry::name);
	}
}
