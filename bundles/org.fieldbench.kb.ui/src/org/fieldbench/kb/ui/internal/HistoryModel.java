/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.diff.ArticleDifference;
import org.fieldbench.kb.diff.DiffRow;

/** The revisions of an article, and what of them is compared. */
final class HistoryModel {

	/** What differs between two revisions. */
	record Difference(Revision older, Revision newer, List<DiffRow> rows) {

		boolean isEmpty() {
			return rows.stream().allMatch(row -> row.kind() == DiffRow.Kind.SAME) && older.attachments().equals(newer.attachments());
		}
	}

	private final ArticleEditing editing;
	private final String id;
	private List<Revision> revisions = List.of();

	HistoryModel(ArticleEditing editing, String id) {
		this.editing = editing;
		this.id = id;
	}

	String id() {
		return id;
	}

	/** @return the latest one first; reads files */
	List<Revision> load() throws KnowledgeBaseException {
		List<Revision> all = new ArrayList<>(editing.history(id));
		all.sort(Comparator.comparingInt(Revision::number).reversed());
		revisions = List.copyOf(all);
		return revisions;
	}

	/**
	 * Compares the oldest and the newest of what is selected; a single one with the one before it. Reads files.
	 *
	 * @return empty when there is nothing to compare
	 */
	Optional<Difference> compare(List<Revision> selected) throws KnowledgeBaseException {
		Optional<Revision> newer = selected.stream().max(Comparator.comparingInt(Revision::number));
		Optional<Revision> older = selected.size() > 1 ? selected.stream().min(Comparator.comparingInt(Revision::number))
				: newer.flatMap(this::before);
		return older.isEmpty() ? Optional.empty() : Optional.of(new Difference(older.get(), newer.get(),
				ArticleDifference.of(editing.text(id, older.get().number()), editing.text(id, newer.get().number()))));
	}

	private Optional<Revision> before(Revision revision) {
		return revisions.stream().filter(other -> other.number() < revision.number()).max(Comparator.comparingInt(Revision::number));
	}

	/** @return whether the selection is one revision that is not the latest */
	boolean canRestore(List<Revision> selected) {
		return selected.size() == 1 && !revisions.isEmpty() && selected.get(0).number() != revisions.get(0).number();
	}

	Revision restore(Revision revision) throws KnowledgeBaseException {
		return editing.restore(id, revision.number(), new Signature(Signature.user(), ""));
	}
}
