/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be exported.
 *
 * @param articles their ids, in the order in which they are to come
 * @param target a file for all of them, or a folder that is there and gets a file for each (a zip holds all in any case)
 */
public record ExportRequest(List<String> articles, ExportFormat format, Path target, ExportOptions options) {

	public ExportRequest {
		articles = List.copyOf(articles);
	}
}
