/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.quick;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.fieldbench.kb.ui.internal.reading.ShownArticle;
import org.fieldbench.ui.Icons;

/** An article that is found by its id or its title. */
final class ArticleElement extends QuickAccessElement {

	private final String id;
	private final String title;

	ArticleElement(String id, String title) {
		this.id = id;
		this.title = title;
	}

	@Override
	public String getLabel() {
		return id + "  " + title;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor(ArticleElement.class, "article");
	}

	@Override
	public String getId() {
		return "org.fieldbench.kb.ui.article." + id;
	}

	@Override
	public void execute() {
		ShownArticle.show(id);
	}
}
