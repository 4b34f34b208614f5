/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A firmware bundle that was seen before.
 *
 * @param sha256 of the bundle, lower-case hexadecimal
 * @param name of its file when it was seen last
 * @param size bytes
 * @param times in how many runs of the program it was inspected
 * @param outcomes of the sessions in which it was used, the latest first
 */
public record BundleHistory(String sha256, String name, long size, Instant first, Instant last, int times, List<BundleOutcome> outcomes) {

	public BundleHistory {
		outcomes = List.copyOf(outcomes);
	}

	/** @return the latest session that came to its end */
	public Optional<BundleOutcome> lastEnded() {
		return outcomes.stream().filter(outcome -> outcome.passed().isPresent()).findFirst();
	}

	/**
	 * A rehearsal that failed proves nothing against a bundle, since a loss of power is rehearsed too.
	 *
	 * @return whether it is on the known-good list: a session with it passed, and no flash of a phone failed since
	 */
	public boolean isKnownGood() {
		return outcomes.stream().filter(outcome -> outcome.passed().orElse(false) || outcome.isFlash() && outcome.passed().isPresent())
				.findFirst().flatMap(BundleOutcome::passed).orElse(false);
	}
}
