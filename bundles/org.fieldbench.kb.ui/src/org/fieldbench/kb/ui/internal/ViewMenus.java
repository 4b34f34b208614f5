/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartSite;

/**
 * The context menus of the view.
 *
 * @param selection what their commands are about
 */
record ViewMenus(IWorkbenchPartSite site, ISelectionProvider selection) {

	/** The parts of a menu, to which others add. */
	private static final List<String> GROUPS = List.of("edit", "read", "marks", "talk", "export", "team");

	/** @param clipboard whether something may be selected there, and copied */
	void register(Control control, boolean clipboard) {
		MenuManager menu = new MenuManager();
		GROUPS.forEach(group -> menu.add(new Separator(group)));
		menu.add(new Separator(clipboard ? "clipboard" : "list"));
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		control.setMenu(menu.createContextMenu(control));
		site.registerContextMenu(menu, selection);
	}
}
