/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.team;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.fieldbench.kb.team.TeamBackground;

/** Begins to exchange with the team, once the window is there. */
public final class TeamStartup implements IStartup {

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getService(TeamBackground.class).start();
	}
}
