/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

/**
 * What a page says about versions: where to read one, or which one is needed.
 *
 * @param first position of the first character that counts, from 1; 0 when the sentence names none
 * @param last position of the last one; 0 when the sentence names none
 * @param needed the lowest version that will do, as written; empty when the sentence names none
 * @param sentence the source's own words
 */
public record VersionRule(int first, int last, String needed, String sentence) {
}
