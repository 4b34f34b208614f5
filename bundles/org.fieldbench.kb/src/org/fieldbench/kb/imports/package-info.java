/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Articles out of pages that others wrote, with what was left out and why; and drafts of procedures out of articles. */
package org.fieldbench.kb.imports;
