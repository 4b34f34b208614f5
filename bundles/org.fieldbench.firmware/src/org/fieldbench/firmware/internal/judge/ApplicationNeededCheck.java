/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge;

import java.util.List;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.internal.select.Selection;

/** For a phone whose application firmware alone is flashed, exactly one file must be it. */
record ApplicationNeededCheck(PhoneModel phone) implements Check {

	@Override
	public List<Finding> findings(Selection selection) {
		List<FirmwareEntry> found = selection.of(FirmwareRole.APPLICATION);
		return List.of(switch (found.size()) {
		case 0 -> new Finding(Severity.PROBLEM, "No file was recognised as application firmware for " + phone.getName() + ".",
				"Without it there is nothing to flash.", "If one of the files is it, say so with --application NAME.");
		case 1 -> new Finding(Severity.OK, "The application firmware is " + Words.named(found.get(0)) + Words.version(found.get(0))
				+ ": " + found.get(0).grounds() + ".", "It is what " + phone.getName() + " is flashed with; it takes no boot code.", "");
		default -> new Finding(Severity.PROBLEM, found.size() + " files could be the application firmware: " + Words.names(found) + ".",
				"A phone flashed with the wrong one of them may not start again.", "Say which one with --application NAME.");
		});
	}
}
