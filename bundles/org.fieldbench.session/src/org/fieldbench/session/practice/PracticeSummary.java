/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.practice;

import java.util.List;
import java.util.Optional;

import org.fieldbench.session.RehearsalResult.ImageEvidence;

/**
 * What a practice came to.
 *
 * @param passed whether the end of the procedure was reached, every image arrived as it is in the firmware bundle, and the phone
 *               lives; mistakes on the way do not count
 * @param text a few sentences
 * @param images what was sent and received, with SHA-256 of both sides
 * @param versionShown what VERSION INFO showed, as on the display; empty when it was not reached
 * @param bootCode version on the phone; "unknown" when no rule finds it, empty when the phone is dead
 * @param mistakes in order
 * @param ignored the keys that did nothing, in order
 */
public record PracticeSummary(boolean passed, String text, List<ImageEvidence> images, String versionShown,
		Optional<String> bootCode, List<PracticeMistake> mistakes, String ignored) {

	public PracticeSummary {
		images = List.copyOf(images);
		mistakes = List.copyOf(mistakes);
	}
}
