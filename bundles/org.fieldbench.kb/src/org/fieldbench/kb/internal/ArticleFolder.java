/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A folder of articles that somebody contributes. */
interface ArticleFolder {

	/** @return who contributes it, for messages */
	String contributor();

	/**
	 * @return its files, those in folders below too
	 * @throws IOException if there is no such folder; the message is a sentence
	 */
	List<ArticleFile> files() throws IOException;

	/** A file that should hold an article. */
	interface ArticleFile {

		/** @return path inside the contributor, for messages */
		String name();

		InputStream open() throws IOException;
	}
}
