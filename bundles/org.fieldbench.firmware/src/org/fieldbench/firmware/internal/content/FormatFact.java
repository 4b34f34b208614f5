/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.util.Optional;

import org.fieldbench.catalog.FileFormat;

/**
 * A format that a file was recognised as.
 *
 * @param description what it is and what its header says, in plain words
 * @param fault what is wrong with it: "its header's checksum is wrong"
 */
record FormatFact(FileFormat format, String description, Optional<String> fault) {

	static FormatFact sound(FileFormat format, String description) {
		return new FormatFact(format, description, Optional.empty());
	}

	static FormatFact checked(FileFormat format, String description, boolean right, String fault) {
		return new FormatFact(format, description, right ? Optional.empty() : Optional.of(fault));
	}
}
