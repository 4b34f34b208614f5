/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.util.List;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.firmware.internal.judge.phone.PhoneChecks;

/** How a firmware bundle that was inspected fits a phone. Nothing is read again. */
public final class FirmwareFit {

	private FirmwareFit() {
	}

	/**
	 * @param entries with their roles
	 * @param model of the phone
	 * @param installed what is on the phone now
	 * @return what there is to say of versions, sizes, requests and ways of transfer; an inspection for the same phone says the same
	 */
	public static List<Finding> findings(List<FirmwareEntry> entries, PhoneModel model, InstalledVersions installed) {
		return PhoneChecks.findings(entries, model, installed);
	}
}
