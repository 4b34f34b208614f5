/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.rehearsal;

import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.versions.DecodedVersion;
import org.fieldbench.catalog.versions.VersionDecoder;
import org.fieldbench.catalog.versions.VersionException;
import org.fieldbench.catalog.versions.VersionOrder;
import org.fieldbench.session.internal.run.Shown;
import org.fieldbench.session.internal.run.StepFailure;

/** Reads the boot code version off the display as an engineer would, and compares it with the one that was flashed. */
public final class VersionProof {

	private final PhoneModel model;
	private final Optional<String> expected;

	/** @param expected version of the boot code in the firmware bundle; empty when no rule knows */
	public VersionProof(PhoneModel model, Optional<String> expected) {
		this.model = model;
		this.expected = expected;
	}

	public String of(Shown shown) throws StepFailure {
		if (expected.isEmpty() || model.getScheme() == null) {
			return "The boot code version is unknown: no rule finds it in the firmware bundle, so there is nothing to compare.";
		}
		try {
			return compare(VersionDecoder.decode(model, lastLine(shown)));
		} catch (VersionException e) {
			throw new StepFailure(e.getMessage());
		}
	}

	private String compare(DecodedVersion read) throws StepFailure {
		if (VersionOrder.of(model.getScheme()).compare(read.version(), expected.get()) != 0) {
			throw new StepFailure("The phone reports boot code " + read.version() + ", but " + expected.get() + " was flashed.");
		}
		String meaning = read.band().map(band -> " " + band.getMeaning()).orElse("");
		return "Boot code " + read.version() + ", read from characters " + read.first() + " to " + read.last() + " of "
				+ read.marked() + "." + meaning;
	}

	private static String lastLine(Shown shown) {
		return shown.text().strip().lines().reduce((before, line) -> line).orElse("");
	}
}
