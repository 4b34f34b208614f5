/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** To read by: the articles, and the phones that they speak of. */
public final class KnowledgeBasePerspective implements IPerspectiveFactory {

	static final String ID = "org.fieldbench.workbench.knowledgeBase";

	private static final float LEFT_SHARE = 0.66f;
	private static final float PHONES_SHARE = 0.5f;
	/** While something is edited below. */
	private static final float ARTICLE_SHARE = 0.4f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addView(ViewIds.PHONES, IPageLayout.RIGHT, LEFT_SHARE, layout.getEditorArea());
		IFolderLayout about = layout.createFolder("org.fieldbench.workbench.aboutArticle", IPageLayout.BOTTOM, PHONES_SHARE, ViewIds.PHONES);
		about.addView(ViewIds.DISCUSSION);
		about.addView(ViewIds.ATTACHMENTS);
		about.addView(ViewIds.TO_DOS);
		layout.addView(ViewIds.ARTICLES, IPageLayout.TOP, ARTICLE_SHARE, layout.getEditorArea());
		layout.addPerspectiveShortcut(FlashBenchPerspective.ID);
	}
}
