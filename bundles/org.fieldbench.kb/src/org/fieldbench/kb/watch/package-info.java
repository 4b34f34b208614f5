/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What changed in articles since they were read. */
package org.fieldbench.kb.watch;
