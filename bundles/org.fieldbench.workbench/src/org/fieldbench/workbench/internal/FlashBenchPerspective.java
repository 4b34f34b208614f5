/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** To flash by: the article at the left; what to flash with and what is on the wire at the right. */
public final class FlashBenchPerspective implements IPerspectiveFactory {

	static final String ID = "org.fieldbench.workbench.flashBench";

	private static final float ARTICLE_SHARE = 0.4f;
	/** Less than half: the server and the rehearsal below have more to show. */
	private static final float MATERIAL_SHARE = 0.45f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(false);
		IFolderLayout article = layout.createFolder("article", IPageLayout.LEFT, ARTICLE_SHARE, editors);
		article.addView(ViewIds.ARTICLES);
		IFolderLayout material = layout.createFolder("material", IPageLayout.TOP, 0.5f, editors);
		material.addView(ViewIds.FIRMWARE);
		material.addView(ViewIds.PHONES);
		IFolderLayout wire = layout.createFolder("wire", IPageLayout.BOTTOM, MATERIAL_SHARE, "material");
		wire.addView(ViewIds.SERVER);
		wire.addView(ViewIds.REHEARSAL);
		layout.addPerspectiveShortcut(KnowledgeBasePerspective.ID);
	}
}
