/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.imports;

import java.util.List;

/**
 * All pages that were found in what was chosen.
 *
 * @param pages at least one
 * @param remarks files that are no pages and belong to none, and others that were left out, a sentence each
 */
public record ImportResult(List<ImportPreview> pages, List<String> remarks) {

	public ImportResult {
		pages = List.copyOf(pages);
		remarks = List.copyOf(remarks);
	}
}
