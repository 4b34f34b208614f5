/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Control;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.ui.internal.AnswerJob;

/** Looks for what other programs add, as long as somebody looks at it. */
final class Watching {

	private static final int EVERY_MS = (int) TimeUnit.SECONDS.toMillis(5);

	private Watching() {
	}

	/** @param control what shows it; call on its thread */
	static void start(Control control, Discussions discussions) {
		control.getDisplay().timerExec(EVERY_MS, () -> look(control, discussions));
	}

	private static void look(Control control, Discussions discussions) {
		if (!control.isDisposed()) {
			if (control.isVisible()) {
				AnswerJob.quietly("Looking for new comments", discussions::refreshIfChanged);
			}
			start(control, discussions);
		}
	}
}
