/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.ui.internal;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.actions.ContributionItemFactory;

/** The firmware bundles that were open before, as the platform remembers them. */
public final class RecentMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		return new IContributionItem[] { ContributionItemFactory.REOPEN_EDITORS.create(PlatformUI.getWorkbench().getActiveWorkbenchWindow()) };
	}
}
