/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.io.IOException;
import java.nio.file.Path;

import org.fieldbench.kb.internal.files.QuietArticles;

/** The files of a folder of articles, for somebody who copies them. */
public final class ArticleFiles {

	/** Is shown each file. */
	@FunctionalInterface
	public interface Visitor {

		/**
		 * @param name path below the folder of the articles, with {@code /}
		 * @throws IOException to end the visit
		 */
		void file(String name, Path file) throws IOException;
	}

	private ArticleFiles() {
	}

	/**
	 * Shows all files of all articles. While those of an article are shown, nobody saves that article. What links lead to is left
	 * out, as is what begins with a dot at the top, and what is not finished.
	 *
	 * @param articles the folder that holds a folder for each article; it need not exist
	 * @throws IOException if a folder cannot be read, or the visitor ends it
	 */
	public static void visit(Path articles, Visitor visitor) throws IOException {
		new QuietArticles(articles).visit(visitor);
	}
}
