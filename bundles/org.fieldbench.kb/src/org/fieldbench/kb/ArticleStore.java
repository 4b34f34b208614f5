/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A place that keeps articles with all their revisions: a folder, or what a team shares. It knows texts and files, and
 * nothing of what is in them. Safe for use by several threads; others may write to the same place.
 */
public interface ArticleStore {

	/**
	 * An article that is there.
	 *
	 * @param id its id as it was first written
	 * @param stamp becomes another one when the text changes; means nothing else
	 */
	record Listed(String id, String stamp) {
	}

	/**
	 * An article as it is now.
	 *
	 * @param text front matter and body
	 * @param revision what it is
	 * @param problems what could not be read, a sentence each
	 */
	record Kept(String text, Revision revision, List<String> problems) {
	}

	/**
	 * What is to become a revision.
	 *
	 * @param time when; empty when that is not known
	 * @param kept attachments that an earlier revision has too
	 * @param added attachments whose content is to be kept, checked names, none of them among those kept
	 */
	record NewRevision(Revision.Kind kind, Signature signature, Optional<Instant> time, String text, List<Attachment> kept,
			List<NewAttachment> added) {
	}

	/** @return all articles of this place */
	List<Listed> list() throws KnowledgeBaseException;

	/**
	 * @param id as it was first written
	 * @return the article as {@link #list} has it at this moment; empty when there is none
	 */
	default Optional<Listed> listed(String id) throws KnowledgeBaseException {
		return list().stream().filter(listed -> listed.id().equals(id)).findFirst();
	}

	/** @return where the article is kept, for messages, e.g. the path of its file */
	String where(String id);

	/** @return the text as it is at this moment, for a list; quick, and notices nothing */
	String glance(String id) throws KnowledgeBaseException;

	/**
	 * An attachment as it is at this moment.
	 *
	 * @param content opens it
	 */
	record Glanced(String name, long size, Content content) {

		/** Opens a file. */
		@FunctionalInterface
		public interface Content {

			/** @return to be closed */
			InputStream open() throws IOException;
		}
	}

	/** @return the attachments as they are at this moment, for an index; quick, and notices nothing. None where that cannot be told. */
	default List<Glanced> glanceAttachments(String id) throws KnowledgeBaseException {
		return List.of();
	}

	/**
	 * Opens an article. What was changed outside of the program becomes a revision first, and a save that was cut off is
	 * finished or forgotten.
	 *
	 * @param id as {@link Listed} says
	 */
	Kept open(String id) throws KnowledgeBaseException;

	/** @return all revisions, the first one first */
	List<Revision> history(String id) throws KnowledgeBaseException;

	/** @return the text of a revision */
	String text(String id, int number) throws KnowledgeBaseException;

	/** @return the content of an attachment of any revision, to be closed */
	InputStream content(String id, Attachment attachment) throws KnowledgeBaseException;

	/**
	 * Keeps a revision: all of it or nothing, on the disk when this returns.
	 *
	 * @param base number of the latest revision that its writer knows; 0 for a new article
	 * @throws EditConflictException if there is a later one
	 */
	Revision append(String id, int base, NewRevision revision) throws KnowledgeBaseException;
}
