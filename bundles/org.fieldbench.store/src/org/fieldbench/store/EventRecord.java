/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened in a session.
 *
 * @param number 1-based in its session
 * @param time when
 * @param type a stable word, e.g. "step", "key", "display", "transfer", "acknowledgement"
 * @param text one line for people
 * @param facts more, by name
 */
public record EventRecord(int number, Instant time, String type, String text, Map<String, String> facts) {
}
