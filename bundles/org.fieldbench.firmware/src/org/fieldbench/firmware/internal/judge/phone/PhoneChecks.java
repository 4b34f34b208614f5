/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import java.util.List;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.InstalledVersions;

/** All questions that need to know the phone. */
public final class PhoneChecks {

	private static final List<PhoneCheck> CHECKS = List.of(new InstalledCheck(), new OfferedCheck(), new BandCheck(), new ChangeCheck(),
			new PathCheck(), new UnknownStartCheck(), new FlashSizeCheck(), new RollOverCheck(), new FileRuleCheck(), new RequestCheck(),
			new TransferCheck());

	private PhoneChecks() {
	}

	public static List<Finding> findings(List<FirmwareEntry> entries, PhoneModel model, InstalledVersions installed) {
		Match match = new Match(model, List.copyOf(entries), installed);
		return CHECKS.stream().flatMap(check -> check.findings(match).stream()).toList();
	}
}
