/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Exchanging articles, and what is said of them, with a team through its database. */
package org.fieldbench.kb.team;
