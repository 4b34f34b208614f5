/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.util.List;

import org.fieldbench.kb.Origin;
import org.fieldbench.kb.Place;
import org.fieldbench.kb.Places;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts the team's articles on the shelf, once a team was joined. */
@Component
public final class TeamPlaces implements Places {

	private final TeamDesk desk;
	private final Place place;

	@Activate
	public TeamPlaces(@Reference TeamDesk desk) {
		this.desk = desk;
		place = new Place(Origin.TEAM, new TeamArticles(desk));
	}

	@Override
	public List<Place> places() {
		return desk.hasTeam() ? List.of(place) : List.of();
	}
}
