/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.store.ReadingEventRecord;

/**
 * Carries what people say between stores. How things stand is derived from all events, whatever their order, so that carrying them
 * is all that is to be done. An OSGi service.
 */
public interface DiscussionExchange {

	/** @return the events that were not carried to the team's server yet */
	List<ReadingEventRecord> unsent() throws KnowledgeBaseException;

	/** Keeps the place that the server gave to an event. */
	void markSent(String id, long position) throws KnowledgeBaseException;

	/** @return the last place of an event that is here; 0 when there is none */
	long lastPosition() throws KnowledgeBaseException;

	/**
	 * Takes events of others. What is here already stays; kinds that this program does not know are kept, and not shown.
	 *
	 * @return how many were new, or got a position
	 */
	int take(Collection<ReadingEventRecord> events) throws KnowledgeBaseException;

	/** @return the names of the pictures that comments have and that are not here */
	Set<String> missingPictures();

	/** @throws KnowledgeBaseException if the bytes are no picture, or have another name */
	void takePicture(String name, byte[] bytes) throws KnowledgeBaseException;
}
