/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.ui.internal.reading.PageSections;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Tells the pages when something new is said. Apart from the section, which the pages need themselves. */
@Component(service = {}, immediate = true)
public final class TalkNews {

	private final Discussions discussions;
	private final Runnable listener;

	@Activate
	public TalkNews(@Reference Discussions discussions, @Reference PageSections sections) {
		this.discussions = discussions;
		listener = sections::changed;
		discussions.addListener(listener);
	}

	@Deactivate
	void close() {
		discussions.removeListener(listener);
	}
}
