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

/** The application firmware can be left out, since the boot code can be updated alone; but it must not be ambiguous. */
final class ApplicationCheck implements Check {

	@Override
	public List<Finding> findings(Selection selection) {
		List<FirmwareEntry> found = selection.of(FirmwareRole.APPLICATION);
		return List.of(switch (found.size()) {
		case 0 -> new Finding(Severity.OK, "No application firmware was recognised; the boot code can be updated without it.",
				"A phone that is told to update its application too would ask for a file that is not known.", "If it is wanted too, say which file it is with --application NAME.");
		case 1 -> new Finding(Severity.OK, "The application firmware is " + Words.named(found.get(0)) + Words.version(found.get(0))
				+ ": " + found.get(0).grounds() + ".", "It is the file to flash when the application is updated too.", "");
		default -> new Finding(Severity.CAUTION, found.size() + " files could be the application firmware: " + Words.names(found) + ".",
				"A phone that is told to update its application too could get the wrong one.", "If it is wanted, say which one with --application NAME.");
		});
	}
}
