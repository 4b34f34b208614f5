/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Changes of phones that were made together.
 *
 * @param id unique in the store, counts up
 * @param time when
 * @param author who
 * @param how a few words for people, e.g. "import of phones.csv"
 * @param undoes the change set whose changes it took back
 * @param phones how many phones it changed
 */
public record ChangeSetRecord(long id, Instant time, String author, String how, Optional<Long> undoes, int phones) {
}
