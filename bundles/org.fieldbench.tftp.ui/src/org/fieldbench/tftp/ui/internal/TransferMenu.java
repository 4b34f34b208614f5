/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;

/** The context menu of a transfer; filled by commands, also those of other bundles. */
final class TransferMenu {

	private TransferMenu() {
	}

	static void register(IWorkbenchPartSite site, TransfersTable transfers) {
		Table table = transfers.viewer().getTable();
		MenuManager menu = new MenuManager();
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		table.setMenu(menu.createContextMenu(table));
		site.registerContextMenu(menu, transfers.viewer());
		site.setSelectionProvider(transfers.viewer());
	}
}
