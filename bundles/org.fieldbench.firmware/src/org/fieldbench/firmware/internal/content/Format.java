/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.content;

import java.util.Optional;

/** Recognises one format; keeps no state. */
@FunctionalInterface
interface Format {

	/** @return empty when it is another format */
	Optional<FormatFact> recognise(Sample sample);
}
