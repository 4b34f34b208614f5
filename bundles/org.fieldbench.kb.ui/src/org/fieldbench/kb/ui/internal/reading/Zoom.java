/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** How large articles are set; remembered. */
final class Zoom {

	/** As usual. */
	static final int USUAL = 100;

	private static final List<Integer> SIZES = List.of(50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300);
	private static final String KEY = "zoom";

	private Zoom() {
	}

	/** @return percent */
	static int percent() {
		return Math.clamp(preferences().getInt(KEY, USUAL), SIZES.getFirst(), SIZES.getLast());
	}

	/** @param steps smaller when negative, larger when positive; 0 is as usual */
	static void change(int steps) {
		int now = percent();
		int wanted = steps == 0 ? USUAL
				: steps > 0 ? SIZES.stream().filter(size -> size > now).findFirst().orElse(SIZES.getLast())
						: SIZES.reversed().stream().filter(size -> size < now).findFirst().orElse(SIZES.getFirst());
		preferences().putInt(KEY, wanted);
		try {
			preferences().flush();
		} catch (BackingStoreException e) {
			ILog.of(Zoom.class).warn("The size of articles is not remembered.", e);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.fieldbench.kb.ui");
	}
}
