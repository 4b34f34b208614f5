/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Differences of texts line by line, and merging of two that began as one. */
package org.fieldbench.kb.diff;
