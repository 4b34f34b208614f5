/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.nio.file.Path;

/** Says where the user's own articles are kept. An OSGi service of somebody who knows the user's data folder. */
@FunctionalInterface
public interface ArticleHome {

	/** @return the folder that holds a folder for each article; it need not exist yet */
	Path articles();

	/** @return the folder of the search index, which can be thrown away at any time; it need not exist yet */
	default Path index() {
		return articles().resolveSibling("index");
	}
}
