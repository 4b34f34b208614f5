/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.inventory;

import java.time.Instant;
import java.util.Optional;

/**
 * Changes that were made together, and can be undone together.
 *
 * @param id unique in the inventory, counts up
 * @param time when
 * @param author who
 * @param how a few words, e.g. "import of phones.csv"
 * @param undoes the change set that it took back
 * @param phones how many phones it changed
 */
public record ChangeSet(long id, Instant time, String author, String how, Optional<Long> undoes, int phones) {
}
