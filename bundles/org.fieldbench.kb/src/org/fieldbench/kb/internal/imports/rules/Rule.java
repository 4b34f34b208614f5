/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import org.fieldbench.kb.internal.imports.Page;

/** Finds out one thing about a page, from how such pages are usually written. Has no state. */
@FunctionalInterface
interface Rule {

	void apply(Page page);
}
