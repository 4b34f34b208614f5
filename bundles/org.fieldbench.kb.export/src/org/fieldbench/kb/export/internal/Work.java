/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.kb.export.ExportOptions;
import org.fieldbench.kb.export.ExportProgress;

/**
 * An export that is under way.
 *
 * @param remarks grows: what is not as in the articles
 */
record Work(ExportOptions options, ExportProgress progress, ArticleRenderer renderer, Catalogs catalogs, Clock clock, Set<String> remarks) {

	Work(ExportOptions options, ExportProgress progress, ArticleRenderer renderer, Catalogs catalogs, Clock clock) {
		this(options, progress, renderer, catalogs, clock, new LinkedHashSet<>());
	}

	void remark(String sentence) {
		remarks.add(sentence);
	}

	void at(String what, int done, int all) {
		check();
		progress.at(what, done, all);
	}

	/** @throws CancellationException if the user wants it to end */
	void check() {
		if (progress.cancelled()) {
			throw new CancellationException("The export was cancelled.");
		}
	}
}
