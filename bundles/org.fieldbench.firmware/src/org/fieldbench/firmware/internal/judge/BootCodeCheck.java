/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge;

import java.util.List;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.internal.select.Selection;

/** Exactly one file must be the boot code. */
final class BootCodeCheck implements Check {

	@Override
	public List<Finding> findings(Selection selection) {
		List<FirmwareEntry> found = selection.of(FirmwareRole.BOOT_CODE);
		return List.of(switch (found.size()) {
		case 0 -> none(selection);
		case 1 -> one(found.get(0));
		default -> several(found, selection);
		});
	}

	private static Finding one(FirmwareEntry entry) {
		return new Finding(Severity.OK, "The boot code is " + Words.named(entry) + Words.version(entry) + ": " + entry.grounds() + ".",
				"It is the file that goes into the phone's boot flash.", "");
	}

	private static Finding none(Selection selection) {
		List<FirmwareEntry> candidates = selection.of(FirmwareRole.UNKNOWN);
		if (selection.entries().isEmpty()) {
			return new Finding(Severity.PROBLEM, "No file can be read, so there is no boot code.", "Without it there is nothing to flash.",
					"Get the firmware bundle from the vendor again.");
		}
		return new Finding(Severity.PROBLEM, "No file was recognised as boot code. The bundle holds: "
				+ Words.names(candidates.isEmpty() ? selection.entries() : candidates) + ".",
				"Without it there is nothing to flash, and a wrong guess can leave a phone that does not start.",
				"If one of them is the boot code, say so with --boot-code NAME.");
	}

	private static Finding several(List<FirmwareEntry> found, Selection selection) {
		return new Finding(Severity.PROBLEM, found.size() + " files could be the boot code: " + Words.names(found) + ".",
				"A phone flashed with the wrong one of them may not start again.",
				"Say which one with --boot-code NAME"
						+ (selection.model().isEmpty() ? ", or name the phone's model with --model MODEL." : "."));
	}
}
