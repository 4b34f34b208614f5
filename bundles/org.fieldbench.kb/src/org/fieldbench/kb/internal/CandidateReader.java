/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.ArticleStore.Glanced;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.internal.index.AttachmentText;
import org.fieldbench.kb.internal.index.IndexEntry;
import org.fieldbench.kb.internal.index.IndexRow;

/** Reads articles for the index. */
final class CandidateReader {

	private final LoadedArticles shipped;
	private final AttachmentText files;
	private final Map<String, String> remarks;
	private final List<String> problems;

	/**
	 * @param files gets at the text of attachments
	 * @param remarks what people say of articles, by their keys
	 * @param problems gets a sentence for each article that cannot be read
	 */
	CandidateReader(LoadedArticles shipped, AttachmentText files, Map<String, String> remarks, List<String> problems) {
		this.shipped = shipped;
		this.files = files;
		this.remarks = remarks;
		this.problems = problems;
	}

	/** @return empty if it cannot be read, and there is none below it */
	Optional<IndexEntry> read(Candidate candidate) {
		try {
			return Optional.of(candidate.place().isEmpty() ? shipped(candidate) : kept(candidate));
		} catch (KnowledgeBaseException e) {
			synchronized (problems) {
				problems.add(e.getMessage());
			}
			return candidate.below().flatMap(this::read);
		}
	}

	private IndexEntry shipped(Candidate candidate) {
		Article article = shipped.find(candidate.id()).orElseThrow().article();
		return entry(candidate, candidate.stamp(), article, Origin.SHIPPED, List.of(), "");
	}

	private IndexEntry kept(Candidate candidate) throws KnowledgeBaseException {
		String id = candidate.id();
		Optional<ShippedArticle> below = shipped.find(id);
		boolean own = candidate.place().orElseThrow().origin() == Origin.OWN;
		List<String> told = new ArrayList<>();
		if (below.isPresent() && own) {
			new ShippedNews(candidate.store()).of(id, below.get()).ifPresent(told::add);
		}
		ArticleMarkdown.Parsed parsed = ArticleMarkdown.read(id, candidate.store().glance(id));
		parsed.problems().forEach(problem -> told.add("The article " + candidate.location() + " is not in order: " + problem));
		Origin origin = below.isPresent() && own ? Origin.REVISED : candidate.place().orElseThrow().origin();
		List<Glanced> attached = candidate.store().glanceAttachments(id);
		return entry(candidate, stamp(candidate, attached), parsed.article(), origin, told, files.of(attached));
	}

	/** Attachments that could not be read for lack of a reader are read when it is there, since the stamp is another one. */
	private String stamp(Candidate candidate, List<Glanced> attached) {
		return files.lacksReader(attached) ? candidate.stamp() + " in part" : candidate.stamp();
	}

	private IndexEntry entry(Candidate candidate, String stamp, Article article, Origin origin, List<String> told, String attached) {
		IndexRow row = new IndexRow(candidate.key(), candidate.location(), stamp, ArticleHead.of(article, origin), told);
		return IndexEntry.of(row, article, remarks.getOrDefault(candidate.key(), ""), attached);
	}
}
