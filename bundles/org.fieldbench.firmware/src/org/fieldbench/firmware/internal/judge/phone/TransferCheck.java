/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import java.util.ArrayList;
import java.util.List;

import org.fieldbench.catalog.Severity;
import org.fieldbench.catalog.TftpHabits;
import org.fieldbench.firmware.Finding;

/** How the server has to be set for this phone. */
final class TransferCheck implements PhoneCheck {

	@Override
	public List<Finding> findings(Match match) {
		TftpHabits habits = match.phone().getTftpHabits();
		List<Finding> findings = new ArrayList<>();
		if (habits != null && habits.isSinglePort()) {
			findings.add(new Finding(Severity.CAUTION, match.phone().getName() + " needs every reply from the port that it asked.",
					"It takes no notice of a server that answers from another port, as RFC 1350 wants it.",
					"Serve with a single port: --single-port, or the setting of the TFTP Server view."));
		}
		if (habits != null && !habits.isOptionsAllowed()) {
			findings.add(new Finding(Severity.OK, match.phone().getName() + " breaks on options of TFTP.",
					"A server that answers them unasked ends the transfer.", "Fieldbench answers only what a phone asks for."));
		}
		return findings;
	}
}
