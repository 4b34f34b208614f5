/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.check;

/**
 * Something in the knowledge base that somebody should mend.
 *
 * @param article id of the article; empty when it is of no one in particular
 * @param text what is wrong, a sentence
 */
public record Finding(String article, String text) {
}
