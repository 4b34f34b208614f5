/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What people say of articles: comments, ratings, to-dos; and what a reader marks for himself. */
package org.fieldbench.kb.talk;
