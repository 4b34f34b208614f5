/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** To read by: the articles, and the phones that they speak of. */
public final class KnowledgeBasePerspective implements IPerspectiveFactory {

	static final String ID = "org.fieldbench.workbench.knowledgeBase";

	private static final float ARTICLE_SHARE = 0.66f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addView(ViewIds.ARTICLES, IPageLayout.LEFT, ARTICLE_SHARE, layout.getEditorArea());
		layout.addView(ViewIds.PHONES, IPageLayout.TOP, 1f, layout.getEditorArea());
		layout.addPerspectiveShortcut(FlashBenchPerspective.ID);
	}
}
