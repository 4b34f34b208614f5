/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.IMenuService;

/** The tool bar at the top of an editor, which has none of the platform's; filled by commands, also those of other bundles. */
final class EditorToolBar {

	private static final String LOCATION = "toolbar:org.fieldbench.firmware.ui.editor";

	private final ToolBarManager manager = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
	private final IMenuService menus;

	EditorToolBar(Composite parent, IWorkbenchPartSite site) {
		menus = site.getService(IMenuService.class);
		ToolBar bar = manager.createControl(parent);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
		menus.populateContributionManager(manager, LOCATION);
		manager.update(true);
	}

	void dispose() {
		menus.releaseContributions(manager);
		manager.dispose();
	}
}
