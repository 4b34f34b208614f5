/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.fieldbench.catalog.CatalogPackage.Literals;
import org.fieldbench.catalog.PhoneBehaviour;
import org.fieldbench.catalog.Screen;
import org.fieldbench.catalog.Transition;

/** What must hold for the screens of a virtual phone: each can be reached, and one can leave it. */
final class ScreenConstraints {

	private static final Set<String> DISPLAY_PLACEHOLDERS = Set.of("{tftp}", "{percent}", "{version}");

	private ScreenConstraints() {
	}

	static void check(PhoneBehaviour behaviour, Complaints complaints) {
		complaints.require(own(behaviour, behaviour.getStart()), behaviour, Literals.PHONE_BEHAVIOUR__START, "This screen is another behaviour's.");
		complaints.require(own(behaviour, behaviour.getIdle()), behaviour, Literals.PHONE_BEHAVIOUR__IDLE, "This screen is another behaviour's.");
		Set<Screen> reached = reachable(behaviour);
		for (Screen screen : behaviour.getScreens()) {
			TextConstraints.placeholders(screen, Literals.SCREEN__DISPLAY, DISPLAY_PLACEHOLDERS, complaints);
			if (!reached.contains(screen)) {
				complaints.warning(screen, null, "No key leads here.");
			}
			if (screen.getTransitions().isEmpty()) {
				complaints.warning(screen, Literals.SCREEN__TRANSITIONS, "Nothing leads away from here; the virtual phone must be switched off.");
			}
			screen.getTransitions().forEach(transition -> complaints.require(own(behaviour, transition.getTarget()), transition,
					Literals.TRANSITION__TARGET, "It leads to another behaviour."));
		}
	}

	private static boolean own(PhoneBehaviour behaviour, Screen screen) {
		return screen == null || screen.eContainer() == behaviour;
	}

	private static Set<Screen> reachable(PhoneBehaviour behaviour) {
		Set<Screen> reached = new HashSet<>();
		List<Screen> open = new ArrayList<>();
		open.add(behaviour.getStart());
		open.add(behaviour.getIdle());
		while (!open.isEmpty()) {
			Screen screen = open.remove(open.size() - 1);
			if (screen != null && reached.add(screen)) {
				screen.getTransitions().stream().map(Transition::getTarget).forEach(open::add);
			}
		}
		return reached;
	}
}
