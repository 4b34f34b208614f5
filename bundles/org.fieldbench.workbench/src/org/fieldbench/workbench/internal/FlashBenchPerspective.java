/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** To flash by: the article at the left; at the right the firmware bundles that are open, and below them what is on the wire. */
public final class FlashBenchPerspective implements IPerspectiveFactory {

	static final String ID = "org.fieldbench.workbench.flashBench";

	private static final float ARTICLE_SHARE = 0.38f;
	private static final float FIRMWARE_SHARE = 0.62f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout article = layout.createFolder("article", IPageLayout.LEFT, ARTICLE_SHARE, editors);
		article.addView(ViewIds.ARTICLES);
		IFolderLayout wire = layout.createFolder("wire", IPageLayout.BOTTOM, FIRMWARE_SHARE, editors);
		wire.addView(ViewIds.SERVER);
		wire.addView(ViewIds.REHEARSAL);
		wire.addView(ViewIds.FIRMWARE);
		wire.addView(ViewIds.PHONES);
		wire.addPlaceholder(ViewIds.KNOWN_PHONES);
		layout.setEditorOnboardingText("Open a firmware bundle, or drop its files here.");
		layout.addEditorOnboardingCommandId("org.fieldbench.firmware.ui.open");
		layout.addEditorOnboardingCommandId("org.fieldbench.firmware.ui.openFolder");
		layout.addEditorOnboardingCommandId("org.fieldbench.workbench.welcome");
		layout.addPerspectiveShortcut(KnowledgeBasePerspective.ID);
		layout.addPerspectiveShortcut(PhonesPerspective.ID);
	}
}
