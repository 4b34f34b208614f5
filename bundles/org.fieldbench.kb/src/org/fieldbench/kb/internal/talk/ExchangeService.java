/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.DiscussionExchange;
import org.fieldbench.store.ReadingEventRecord;
import org.fieldbench.store.ReadingStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Hands events over from the store, and takes those of others. */
@Component
public final class ExchangeService implements DiscussionExchange {

	private final ReadingDesk desk;

	@Activate
	public ExchangeService(@Reference ReadingDesk desk) {
		this.desk = desk;
	}

	@Override
	public List<ReadingEventRecord> unsent() throws KnowledgeBaseException {
		return desk.ask(ReadingStore::unsent);
	}

	@Override
	public void markSent(String id, long position) throws KnowledgeBaseException {
		desk.ask(store -> {
			store.markSent(id, position);
			return null;
		});
	}

	@Override
	public long lastPosition() throws KnowledgeBaseException {
		return desk.ask(ReadingStore::lastPosition);
	}

	@Override
	public int take(Collection<ReadingEventRecord> events) throws KnowledgeBaseException {
		return events.isEmpty() ? 0 : desk.change(store -> store.add(events));
	}

	@Override
	public Set<String> missingPictures() {
		return desk.snapshot().comments().values().stream().flatMap(comment -> comment.picture().stream())
				.filter(name -> !PictureFiles.isHere(desk.folder(), name)).collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public void takePicture(String name, byte[] bytes) throws KnowledgeBaseException {
		TalkRules.require(PictureCheck.require(bytes).name().equals(name), "The picture " + name + " is not what its name says.");
		PictureFiles.keep(desk.folder(), bytes);
	}
}
