/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.articles;

import java.nio.file.Path;

import org.fieldbench.kb.ArticleHome;
import org.fieldbench.store.DataFolder;
import org.osgi.service.component.annotations.Component;

/** The user's own articles are kept in the data folder. */
@Component
public final class DataFolderArticles implements ArticleHome {

	@Override
	public Path articles() {
		return DataFolder.locate().resolve("articles");
	}
}
