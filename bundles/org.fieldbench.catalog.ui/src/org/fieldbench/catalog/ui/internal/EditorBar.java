/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.ui.internal;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.IMenuService;

/** The editor's own tool bar; filled by commands, also those of other bundles. */
final class EditorBar {

	private static final String PLACE = "toolbar:" + CatalogEditor.ID;

	private EditorBar() {
	}

	static void add(Composite page, IWorkbenchPartSite site) {
		ToolBarManager manager = new ToolBarManager(SWT.FLAT | SWT.RIGHT | SWT.WRAP);
		ToolBar bar = manager.createControl(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		IMenuService menus = site.getService(IMenuService.class);
		menus.populateContributionManager(manager, PLACE);
		manager.update(true);
		bar.addDisposeListener(event -> {
			menus.releaseContributions(manager);
			manager.dispose();
		});
	}
}
