/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.util.List;

import org.fieldbench.kb.ArticleHead;

/**
 * An article as the index has it, without its text.
 *
 * @param key its id, as ids are compared
 * @param location where it is kept
 * @param stamp of the text that was read
 * @param problems a sentence each
 */
public record IndexRow(String key, String location, String stamp, ArticleHead head, List<String> problems) {
}
