/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.workbench.internal;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** To keep phones by: those that the desk knows, and below what the catalog says of their model. */
public final class PhonesPerspective implements IPerspectiveFactory {

	static final String ID = "org.fieldbench.workbench.phones";

	private static final float LIST_SHARE = 0.5f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.addView(ViewIds.KNOWN_PHONES, IPageLayout.TOP, LIST_SHARE, layout.getEditorArea());
		layout.addView(ViewIds.PHONES, IPageLayout.BOTTOM, LIST_SHARE, layout.getEditorArea());
		layout.addPerspectiveShortcut(FlashBenchPerspective.ID);
		layout.addPerspectiveShortcut(KnowledgeBasePerspective.ID);
	}
}
