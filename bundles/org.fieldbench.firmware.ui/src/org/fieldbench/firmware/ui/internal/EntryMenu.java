/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;

/** The context menu of an entry; filled by commands, also those of other bundles. */
final class EntryMenu {

	private EntryMenu() {
	}

	static void register(IWorkbenchPartSite site, EntriesTable entries) {
		Table table = entries.viewer().getTable();
		MenuManager menu = new MenuManager();
		menu.add(new Separator("roles"));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		table.setMenu(menu.createContextMenu(table));
		site.registerContextMenu(menu, entries.selection());
		site.setSelectionProvider(entries.selection());
	}
}
