/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.store;

/**
 * A revision with its text.
 *
 * @param revision what it is
 * @param text front matter and body in UTF-8, byte for byte; not to be changed
 */
public record TeamTextRecord(TeamRevisionRecord revision, byte[] text) {
}
