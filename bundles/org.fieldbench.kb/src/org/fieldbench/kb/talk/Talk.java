/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

import java.nio.file.Path;

import org.fieldbench.kb.internal.talk.DiscussionsService;
import org.fieldbench.kb.internal.talk.ExchangeService;
import org.fieldbench.kb.internal.talk.MarksService;
import org.fieldbench.kb.internal.talk.ReadingDesk;

/** What people say and what a reader marks, for programs without OSGi services. All three see the same. */
public record Talk(Discussions discussions, Marks marks, DiscussionExchange exchange) {

	/** @param data the data folder; it need not exist yet */
	public static Talk in(Path data) {
		var desk = new ReadingDesk(() -> data);
		return new Talk(new DiscussionsService(desk), new MarksService(desk), new ExchangeService(desk));
	}
}
