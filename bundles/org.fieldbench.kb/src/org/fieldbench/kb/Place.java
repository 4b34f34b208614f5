/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

/**
 * Somewhere that articles are kept beside the shipped ones.
 *
 * @param origin of its articles: {@link Origin#OWN} or {@link Origin#TEAM}
 * @param store keeps them
 */
public record Place(Origin origin, ArticleStore store) {
}
