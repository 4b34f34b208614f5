/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.time.Instant;
import java.util.Optional;

/**
 * The head of a kept session.
 *
 * @param id unique in the store, counts up
 * @param started when
 * @param ended when; empty while it runs or when the program was killed meanwhile
 * @param kind "rehearsal" or "flash"
 * @param alert number of the field alert
 * @param model id of the phone model
 * @param firmware file name of the firmware bundle
 * @param verdict "passed" or "failed"; empty while not ended
 */
public record SessionRecord(long id, Instant started, Optional<Instant> ended, String kind, String alert, String model,
		String firmware, Optional<String> verdict) {
}
