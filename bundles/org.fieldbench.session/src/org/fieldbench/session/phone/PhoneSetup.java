/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.phone;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * The state in which a virtual phone comes out of the box.
 *
 * @param installed its boot code version, e.g. "11"
 * @param versionInfo makes of a boot code version the text that VERSION INFO shows
 * @param recordDamaged whether an earlier firmware corrupted the boot record
 * @param powerLossAt percent of the boot code written to flash at which the plug is pulled, 0 to 100; empty for never
 * @param images what it can ask for, at most one of each role
 */
public record PhoneSetup(String installed, UnaryOperator<String> versionInfo, boolean recordDamaged,
		OptionalInt powerLossAt, List<PhoneImage> images) {

	public PhoneSetup {
		Objects.requireNonNull(installed);
		Objects.requireNonNull(versionInfo);
		images = List.copyOf(images);
	}
}
