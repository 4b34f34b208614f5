/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.memory;

import java.time.Instant;
import java.util.Optional;

/**
 * What came of a firmware bundle in one session.
 *
 * @param session its id
 * @param kind "rehearsal" or "flash"
 * @param model id of the phone model
 * @param passed whether it passed; empty when it did not come to its end
 */
public record BundleOutcome(long session, String kind, String model, Instant started, Optional<Boolean> passed) {

	boolean isFlash() {
		return "flash".equals(kind);
	}
}
