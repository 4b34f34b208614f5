/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.KnowledgeBaseException;

/**
 * The reader's own marks: favourites, what was read last, subscriptions. They stay on this computer. An OSGi service. Safe for use by
 * several threads. The first question opens the store, so it is not for the display's thread; without a store there are no marks.
 */
public interface Marks {

	/** @return the marks of a kind, the latest first */
	List<Mark> all(MarkKind kind);

	Optional<Mark> find(MarkKind kind, String target);

	/**
	 * Marks something as of now, in the place of a former mark of it.
	 *
	 * @param seen see {@link Mark#seen}
	 * @throws KnowledgeBaseException if it cannot be kept
	 */
	void set(MarkKind kind, String target, String seen) throws KnowledgeBaseException;

	/** Takes a mark away; does nothing when there is none. */
	void remove(MarkKind kind, String target) throws KnowledgeBaseException;

	/** @return why marks cannot be read, a sentence; empty when they can */
	Optional<String> problem();

	/** Reads again what other programs have marked since. */
	void refresh();

	/** @param listener is called after marks changed, on the thread that noticed it */
	void addListener(Runnable listener);

	void removeListener(Runnable listener);

	default boolean isFavourite(String article) {
		return find(MarkKind.FAVOURITE, article).isPresent();
	}
}
