/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.quick;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.fieldbench.kb.search.ArticleSearch;

/** Puts articles into Quick Access. */
public final class ArticleQuickAccess implements IQuickAccessComputerExtension {

	/** There may be too many to list them before anything is typed. */
	@Override
	public QuickAccessElement[] computeElements() {
		return new QuickAccessElement[0];
	}

	@Override
	public QuickAccessElement[] computeElements(String query, IProgressMonitor monitor) {
		if (query == null || query.isBlank()) {
			return computeElements();
		}
		QuickArticles articles = new QuickArticles(PlatformUI.getWorkbench().getService(ArticleSearch.class));
		return articles.find(query).entrySet().stream().map(found -> new ArticleElement(found.getKey(), found.getValue())).toArray(QuickAccessElement[]::new);
	}

	@Override
	public void resetState() {
		// It keeps nothing.
	}

	@Override
	public boolean needsRefresh() {
		return true;
	}
}
