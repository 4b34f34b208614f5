/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.util.Optional;

import org.fieldbench.catalog.FileFormat;

/** A zip archive (APPNOTE 4.3.7), or an empty one (4.3.16). */
final class Zip implements Format {

	@Override
	public Optional<FormatFact> recognise(Sample sample) {
		return sample.startsWith("PK\u0003\u0004") || sample.startsWith("PK\u0005\u0006")
				? Optional.of(FormatFact.sound(FileFormat.ZIP, "zip archive")) : Optional.empty();
	}
}
