/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.practice;

import java.util.Objects;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Procedure;
import org.fieldbench.firmware.FirmwareReport;

/**
 * What to practise.
 *
 * @param model of the virtual phone
 * @param procedure to follow, e.g. that of Field Alert #212
 * @param firmware the inspected firmware bundle that is served to the phone
 * @param installed boot code version on the phone at the start, e.g. "11"
 * @param recordDamaged whether the phone will ask "FIX? YES=1, NO=0", since an earlier firmware corrupted its boot record
 */
public record PracticeRequest(PhoneModel model, Procedure procedure, FirmwareReport firmware, String installed,
		boolean recordDamaged) {

	public PracticeRequest {
		Objects.requireNonNull(model);
		Objects.requireNonNull(procedure);
		Objects.requireNonNull(firmware);
		Objects.requireNonNull(installed);
	}
}
