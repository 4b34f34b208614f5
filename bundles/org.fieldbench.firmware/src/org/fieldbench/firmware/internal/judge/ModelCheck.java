/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.fieldbench.catalog.Severity;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.internal.select.Selection;

/** The images must be for the phone at hand, and for the same phone. */
final class ModelCheck implements Check {

	@Override
	public List<Finding> findings(Selection selection) {
		return selection.model().map(model -> against(model, selection)).orElseGet(() -> amongThemselves(selection.images()));
	}

	private static List<Finding> against(String model, Selection selection) {
		List<Finding> findings = new ArrayList<>();
		for (FirmwareEntry image : selection.images()) {
			if (image.models().isEmpty()) {
				findings.add(new Finding(Severity.OK, "Nothing says which model " + image.name() + " is for.",
						"An image of another model can leave a phone that does not start.", "Check with its source that it is for " + model + "."));
			} else if (!image.models().contains(model)) {
				findings.add(new Finding(Severity.PROBLEM, image.name() + " is " + Words.role(image) + " for "
						+ String.join(", ", image.models()) + ", not for " + model + ".", 
						"Another model's image can leave a phone that does not start.", "Get the firmware bundle for " + model + "."));
			}
		}
		return findings;
	}

	private static List<Finding> amongThemselves(List<FirmwareEntry> images) {
		for (FirmwareEntry image : images) {
			for (FirmwareEntry other : images) {
				if (apart(image, other)) {
					return List.of(new Finding(Severity.CAUTION, "The images are for different phones: " + Words.names(images) + ".",
							"No single phone can take them all.", "Name the phone's model with --model MODEL."));
				}
			}
		}
		return List.of();
	}

	private static boolean apart(FirmwareEntry one, FirmwareEntry other) {
		return !one.models().isEmpty() && !other.models().isEmpty() && Collections.disjoint(one.models(), other.models());
	}
}
