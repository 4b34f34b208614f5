/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.DiscussionExchange;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.store.ReadingEventRecord;
import org.fieldbench.store.StoreException;
import org.fieldbench.store.TeamServer;

/** Carries the pictures of comments, which are files here and content in the team's database. */
record CommentPictures(DiscussionExchange talk, Discussions discussions) {

	private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.(png|jpg|gif)");

	void send(TeamServer server, List<ReadingEventRecord> events) throws StoreException {
		for (ReadingEventRecord event : events) {
			for (String fact : event.facts().values()) {
				var name = NAME.matcher(fact);
				if (name.matches() && !server.hasContent(name.group(1))) {
					var picture = discussions.picture(fact);
					if (picture.isPresent()) {
						server.keepContent(name.group(1), picture.get().bytes());
					}
				}
			}
		}
	}

	void receive(TeamServer server) throws KnowledgeBaseException, StoreException {
		for (String name : talk.missingPictures()) {
			var matcher = NAME.matcher(name);
			Optional<byte[]> content = matcher.matches() ? server.content(matcher.group(1)) : Optional.empty();
			if (content.isPresent()) {
				talk.takePicture(name, content.get());
			}
		}
	}
}
