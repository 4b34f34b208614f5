/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.phones.ui.internal.practice;

import java.util.List;
import java.util.Optional;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;

/** The boot code version that a firmware bundle holds for a model. */
public final class OfferedBootCode {

	private OfferedBootCode() {
	}

	/** @return the version; empty when there is no boot code for the model, several, or one whose version no rule finds */
	public static Optional<String> of(PhoneModel model, Optional<FirmwareReport> firmware) {
		List<FirmwareEntry> images = firmware.map(report -> report.entries(FirmwareRole.BOOT_CODE)).orElse(List.of()).stream()
				.filter(entry -> entry.models().isEmpty() || entry.models().contains(model.getId())).toList();
		return images.size() == 1 ? images.get(0).version() : Optional.empty();
	}
}
