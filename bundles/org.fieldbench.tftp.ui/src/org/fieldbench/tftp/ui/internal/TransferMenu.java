/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;

/** The context menus of the transfers and of the log; filled by commands, also those of other bundles. */
final class TransferMenu {

	private static final String LOG = "org.fieldbench.tftp.ui.log";

	private TransferMenu() {
	}

	static void register(IWorkbenchPartSite site, ServerTabs tabs) {
		TableViewer viewer = tabs.transfers().viewer();
		site.registerContextMenu(menu(viewer.getTable()), viewer);
		site.registerContextMenu(LOG, menu(tabs.log().table().table()), viewer);
		site.setSelectionProvider(viewer);
	}

	private static MenuManager menu(Table table) {
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		table.setMenu(menu.createContextMenu(table));
		return menu;
	}
}
