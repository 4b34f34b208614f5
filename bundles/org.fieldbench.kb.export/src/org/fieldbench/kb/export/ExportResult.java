/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What was exported.
 *
 * @param files files and, for Markdown, folders that were written
 * @param articles how many
 * @param remarks what is not as in the articles, a sentence each: missing pictures, characters that no font has
 */
public record ExportResult(List<Path> files, int articles, List<String> remarks) {

	public ExportResult {
		files = List.copyOf(files);
		remarks = List.copyOf(remarks);
	}
}
