/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.check;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * What an article is checked against, beside the knowledge base.
 *
 * @param today review dates before it are past
 * @param knowsModel whether a catalog has a phone model of that name
 * @param knowsProcedure whether a catalog has a procedure of that id
 */
public record Surroundings(LocalDate today, Predicate<String> knowsModel, Predicate<String> knowsProcedure) {
}
