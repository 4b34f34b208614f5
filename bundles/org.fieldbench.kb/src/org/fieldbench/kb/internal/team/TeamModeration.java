/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.Moderation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** In a team, a new comment waits until somebody has looked at it. */
@Component
public final class TeamModeration implements Moderation {

	private final TeamDesk desk;

	@Activate
	public TeamModeration(@Reference TeamDesk desk) {
		this.desk = desk;
	}

	/** Where it cannot be told, comments wait: one that waits can be approved, one that others have read cannot be taken back. */
	@Override
	public boolean isNeeded() {
		try {
			return desk.hasTeam() && TeamSettings.read(desk.folder()).address().isPresent();
		} catch (KnowledgeBaseException e) {
			return true;
		}
	}
}
