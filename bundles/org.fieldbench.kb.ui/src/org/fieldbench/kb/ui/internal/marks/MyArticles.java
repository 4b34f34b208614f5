/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.talk.Mark;
import org.fieldbench.kb.talk.MarkKind;
import org.fieldbench.kb.talk.Marks;
import org.fieldbench.kb.watch.Subscriptions;
import org.fieldbench.kb.watch.Watched;

/**
 * What the reader keeps of articles, as it was read last. Knows no widgets.
 *
 * @param groups the favourites, what is watched, what was read last
 * @param favourites their ids
 * @param watched ids of the articles that are watched themselves
 * @param changed ids of watched articles that changed since they were read
 */
public record MyArticles(List<Group> groups, Set<String> favourites, Set<String> watched, Set<String> changed) {

	/** Of what was read last, so much is shown. */
	static final int RECENT = 20;

	static final MyArticles NONE = new MyArticles(List.of(), Set.of(), Set.of(), Set.of());

	/** Which marks a group is of. */
	public enum Kind {
		FAVOURITES("Favourites", MarkKind.FAVOURITE, "No favourites yet. Select an article and choose Favourite."),
		WATCHED("Watched", MarkKind.WATCHED_ARTICLE, "Nothing is watched yet. Select an article and choose Watch Article."),
		TAGS("Watched Tags", MarkKind.WATCHED_TAG, "No tag is watched yet. Choose Watch Tag."),
		RECENT("Recently Read", MarkKind.READ, "Nothing was read yet.");

		private final String label;
		private final MarkKind mark;
		private final String empty;

		Kind(String label, MarkKind mark, String empty) {
			this.label = label;
			this.mark = mark;
			this.empty = empty;
		}

		String label() {
			return label;
		}

		MarkKind mark() {
			return mark;
		}

		String empty() {
			return empty;
		}
	}

	/** Some lines under a heading. */
	public record Group(Kind kind, List<Line> lines) {

		String title() {
			return kind.label() + " (" + lines.size() + ")";
		}
	}

	/**
	 * An article, or a tag.
	 *
	 * @param target id of the article, or the tag
	 * @param note why it is here or what happened to it; may be empty
	 * @param changed whether it changed since it was read
	 */
	public record Line(Kind kind, String target, String title, String note, boolean changed) {

		boolean isArticle() {
			return kind != Kind.TAGS;
		}
	}

	/** Reads the marks and looks for changes: not for the thread of the display. */
	static MyArticles read(Marks marks, ArticleLibrary library, Subscriptions subscriptions) {
		List<Watched> watched = subscriptions.watched();
		Set<String> changed = watched.stream().filter(Watched::changed).map(one -> one.article().id()).collect(Collectors.toSet());
		Set<String> favourites = marks.all(MarkKind.FAVOURITE).stream().map(Mark::target).collect(Collectors.toSet());
		List<Group> groups = new ArrayList<>();
		groups.add(new Group(Kind.FAVOURITES, lines(Kind.FAVOURITES, marks.all(MarkKind.FAVOURITE), library, changed)));
		groups.add(new Group(Kind.WATCHED, watched.stream().map(MyArticles::line).toList()));
		groups.add(new Group(Kind.TAGS, subscriptions.watchedTags().stream().map(tag -> new Line(Kind.TAGS, tag, tag, "", false)).toList()));
		groups.add(new Group(Kind.RECENT, lines(Kind.RECENT, marks.all(MarkKind.READ).stream().limit(RECENT).toList(), library, changed)));
		return new MyArticles(groups, favourites, watched.stream().filter(Watched::itself).map(one -> one.article().id()).collect(Collectors.toSet()), changed);
	}

	private static List<Line> lines(Kind kind, List<Mark> marks, ArticleLibrary library, Set<String> changed) {
		return marks.stream().map(mark -> library.find(mark.target()).map(article -> new Line(kind, article.id(), article.title(), "", changed.contains(article.id())))
				.orElseGet(() -> new Line(kind, mark.target(), "", "not there any more", false))).toList();
	}

	private static Line line(Watched watched) {
		String tags = watched.tags().isEmpty() ? "" : "by tag " + String.join(", ", watched.tags());
		return new Line(Kind.WATCHED, watched.article().id(), watched.article().title(), watched.itself() ? "" : tags, watched.changed());
	}

	/** @return a sentence about watched articles that changed; empty when none did */
	public String note() {
		return switch (changed.size()) {
		case 0 -> "";
		case 1 -> "An article that you watch changed since you read it: " + changed.iterator().next() + ".";
		default -> changed.size() + " articles that you watch changed since you read them.";
		};
	}
}
