/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.util.Optional;

import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleStore;
import org.fieldbench.kb.Origin;

/**
 * Where an article is.
 *
 * @param head what the list knows of it
 * @param place that keeps it; empty for a shipped one that nobody changed
 */
record Slot(ArticleHead head, Optional<ArticleStore> place) {

	String id() {
		return head.id();
	}

	Origin origin() {
		return head.origin();
	}
}
