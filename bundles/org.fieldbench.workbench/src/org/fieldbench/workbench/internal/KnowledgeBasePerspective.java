/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** To read by: the articles, and beside them what is said of the one that is read, its files, and the phones that it speaks of. */
public final class KnowledgeBasePerspective implements IPerspectiveFactory {

	static final String ID = "org.fieldbench.workbench.knowledgeBase";

	private static final float LEFT_SHARE = 0.64f;
	/** While something is edited below. */
	private static final float ARTICLE_SHARE = 0.3f;
	private static final float LIST_SHARE = 0.7f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		IFolderLayout about = layout.createFolder("org.fieldbench.workbench.aboutArticle", IPageLayout.RIGHT, LEFT_SHARE, layout.getEditorArea());
		about.addView(ViewIds.DISCUSSION);
		about.addView(ViewIds.ATTACHMENTS);
		about.addView(ViewIds.TO_DOS);
		about.addView(ViewIds.PHONES);
		about.addPlaceholder(ViewIds.MY_ARTICLES);
		layout.addView(ViewIds.ARTICLES, IPageLayout.TOP, ARTICLE_SHARE, layout.getEditorArea());
		layout.createPlaceholderFolder("org.fieldbench.workbench.belowArticle", IPageLayout.BOTTOM, LIST_SHARE, ViewIds.ARTICLES).addPlaceholder(ViewIds.ARTICLE_CHECK);
		layout.addPerspectiveShortcut(FlashBenchPerspective.ID);
	}
}
