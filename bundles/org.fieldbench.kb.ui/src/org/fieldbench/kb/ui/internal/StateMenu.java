/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.fieldbench.kb.ArticleState;

/** The states that may follow the selected article's, as menu items. */
public final class StateMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window != null && window.getActivePage().findView(ArticlesView.ID) instanceof ArticlesView view) {
			return view.selected().map(article -> article.editorial().state().next().stream().map(state -> item(window, state))
					.toArray(IContributionItem[]::new)).orElse(new IContributionItem[0]);
		}
		return new IContributionItem[0];
	}

	private static IContributionItem item(IWorkbenchWindow window, ArticleState state) {
		CommandContributionItemParameter item = new CommandContributionItemParameter(window, null, SetStateHandler.COMMAND, CommandContributionItem.STYLE_PUSH);
		item.parameters = Map.of(SetStateHandler.STATE, state.key());
		item.label = state.label();
		item.icon = StateImages.descriptor(state);
		return new CommandContributionItem(item);
	}
}
