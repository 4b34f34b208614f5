/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.fieldbench.kb.export.ExportResult;

/** What is said after an export. */
final class ExportMessage {

	private static final int MANY = 6;

	private ExportMessage() {
	}

	static String of(ExportResult result) {
		StringBuilder said = new StringBuilder(result.articles() == 1 ? "The article is here: " : result.articles() + " articles are here: ");
		said.append(result.files().size() == 1 || Files.isDirectory(result.files().get(0)) ? result.files().get(0) : folder(result.files().get(0)));
		result.remarks().stream().limit(MANY).forEach(remark -> said.append("\n\n").append(remark));
		if (result.remarks().size() > MANY) {
			said.append("\n\nAnd ").append(result.remarks().size() - MANY).append(" more.");
		}
		return said.toString();
	}

	static Path folder(Path file) {
		return file.toAbsolutePath().getParent();
	}
}
