/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What to inspect, and what the engineer knows better than any rule.
 *
 * @param file the archive, image or folder
 * @param model id of the phone model it is meant for
 * @param bootCode name of the entry that is the boot code
 * @param application name of the entry that is the application firmware
 * @param installed what is on the phone now; counts only together with a model
 */
public record InspectionRequest(Path file, Optional<String> model, Optional<String> bootCode,
		Optional<String> application, InstalledVersions installed) {

	/** Nothing is known of what is on the phone. */
	public InspectionRequest(Path file, Optional<String> model, Optional<String> bootCode, Optional<String> application) {
		this(file, model, bootCode, application, InstalledVersions.UNKNOWN);
	}

	/** @return a request that leaves everything to the rules */
	public static InspectionRequest of(Path file) {
		return new InspectionRequest(file, Optional.empty(), Optional.empty(), Optional.empty());
	}

	/** @return the same request for a phone with these versions */
	public InspectionRequest with(InstalledVersions versions) {
		return new InspectionRequest(file, model, bootCode, application, versions);
	}
}
