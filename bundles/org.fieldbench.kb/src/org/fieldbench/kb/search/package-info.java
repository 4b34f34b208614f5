/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Searching in articles: the question, what was found, and the words of it. */
package org.fieldbench.kb.search;
