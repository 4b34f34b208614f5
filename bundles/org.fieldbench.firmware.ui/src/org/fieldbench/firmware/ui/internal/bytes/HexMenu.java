/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal.bytes;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The context menu of the bytes. */
final class HexMenu {

	private HexMenu() {
	}

	static void register(StyledText text, IWorkbenchPartSite site) {
		MenuManager menu = new MenuManager();
		for (String command : new String[] { "org.eclipse.ui.edit.copy", "org.fieldbench.firmware.ui.copyText", "org.eclipse.ui.edit.selectAll",
				"org.fieldbench.firmware.ui.goToOffset" }) {
			menu.add(new CommandContributionItem(
					new CommandContributionItemParameter(site, null, command, CommandContributionItem.STYLE_PUSH)));
		}
		text.setMenu(menu.createContextMenu(text));
		text.addDisposeListener(event -> menu.dispose());
	}
}
