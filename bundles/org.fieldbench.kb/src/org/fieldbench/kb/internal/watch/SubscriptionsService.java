/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.watch;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleHome;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.talk.Mark;
import org.fieldbench.kb.talk.MarkKind;
import org.fieldbench.kb.talk.Marks;
import org.fieldbench.kb.watch.News;
import org.fieldbench.kb.watch.Subscriptions;
import org.fieldbench.kb.watch.Watched;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps in the reader's marks what he knows: the SHA-256 of the texts that he read. */
@Component
public final class SubscriptionsService implements Subscriptions {

	private final ArticleLibrary library;
	private final Marks marks;
	private final NewsFinder finder;
	private final KnownTexts texts;

	/** @param home beside its folder is the one for texts that no history keeps */
	@Activate
	public SubscriptionsService(@Reference ArticleLibrary library, @Reference ArticleEditing editing, @Reference Marks marks, @Reference ArticleHome home) {
		this.library = library;
		this.marks = marks;
		texts = new KnownTexts(() -> home.articles().resolveSibling("read"));
		finder = new NewsFinder(editing, texts);
	}

	@Override
	public void watch(String id) throws KnowledgeBaseException {
		String known = known(id);
		marks.set(MarkKind.WATCHED_ARTICLE, known, finder.keep(known, true));
	}

	@Override
	public void unwatch(String id) throws KnowledgeBaseException {
		marks.remove(MarkKind.WATCHED_ARTICLE, library.find(id).map(Article::id).orElse(id));
		prune();
	}

	@Override
	public void watchTag(String tag) throws KnowledgeBaseException {
		List<String> shipped = library.articles().stream().filter(head -> has(head, tag)).filter(SubscriptionsService::isShipped).map(ArticleHead::id).toList();
		marks.set(MarkKind.WATCHED_TAG, key(tag), finder.keepShipped(shipped));
	}

	private static boolean isShipped(ArticleHead head) {
		return head.origin() == Origin.SHIPPED;
	}

	@Override
	public void unwatchTag(String tag) throws KnowledgeBaseException {
		marks.remove(MarkKind.WATCHED_TAG, key(tag));
		prune();
	}

	/** While the marks cannot be read, nobody knows which texts are wanted: all stay. */
	private void prune() {
		marks.refresh();
		Set<String> wanted = Stream.of(MarkKind.READ, MarkKind.WATCHED_ARTICLE, MarkKind.WATCHED_TAG).flatMap(kind -> marks.all(kind).stream())
				.flatMap(Baseline::texts).collect(Collectors.toSet());
		if (marks.problem().isEmpty()) {
			texts.prune(wanted, Instant.now());
		}
	}

	@Override
	public List<String> watchedTags() {
		return marks.all(MarkKind.WATCHED_TAG).stream().map(Mark::target).sorted().toList();
	}

	@Override
	public List<Watched> watched() {
		List<Mark> tags = marks.all(MarkKind.WATCHED_TAG);
		List<String> itself = marks.all(MarkKind.WATCHED_ARTICLE).stream().map(Mark::target).toList();
		List<Watched> watched = new ArrayList<>();
		for (ArticleHead head : itself.isEmpty() && tags.isEmpty() ? List.<ArticleHead>of() : library.articles()) {
			List<Mark> having = having(head.tags(), tags);
			boolean own = itself.contains(head.id());
			if (head.editorial().state() != ArticleState.TRASH && (own || !having.isEmpty())) {
				watched.add(new Watched(head, own, having.stream().map(Mark::target).toList(), hasChanged(head, having)));
			}
		}
		return watched.stream().sorted(Comparator.comparing((Watched one) -> !one.changed())).toList();
	}

	private static List<Mark> having(List<String> tags, List<Mark> watched) {
		return watched.stream().filter(mark -> tags.stream().map(SubscriptionsService::key).anyMatch(mark.target()::equals)).toList();
	}

	/** What was only watched by its tag, and has a time, is opened only when the time says that it may have changed. */
	private boolean hasChanged(ArticleHead head, List<Mark> tags) {
		Optional<Baseline> baseline = Baseline.of(marks, head.id(), tags);
		Optional<Instant> updated = head.editorial().updated();
		boolean surelyOld = baseline.filter(known -> known.sha256().isEmpty()
				&& updated.filter(time -> time.isBefore(known.since().truncatedTo(ChronoUnit.SECONDS))).isPresent()).isPresent();
		try {
			return baseline.isPresent() && !surelyOld && finder.of(head.id(), baseline.get()).isPresent();
		} catch (KnowledgeBaseException e) {
			System.getLogger(SubscriptionsService.class.getName()).log(System.Logger.Level.WARNING, "It is not known whether " + head.id() + " changed.", e);
			return false;
		}
	}

	@Override
	public Optional<News> news(String id) throws KnowledgeBaseException {
		Article article = article(id);
		Optional<Baseline> baseline = Baseline.of(marks, article.id(), having(article.tags(), marks.all(MarkKind.WATCHED_TAG)));
		return baseline.isPresent() ? finder.of(article.id(), baseline.get()) : Optional.empty();
	}

	@Override
	public void markRead(String id) throws KnowledgeBaseException {
		Article article = article(id);
		marks.set(MarkKind.READ, article.id(), finder.keep(article.id(), isWatched(article)));
		prune();
	}

	@Override
	public void noteShown(String id) throws KnowledgeBaseException {
		Article article = article(id);
		Optional<News> news = isWatched(article) ? news(article.id()) : Optional.empty();
		if (news.isPresent()) {
			marks.set(MarkKind.READ, article.id(), readBefore(article));
		} else {
			markRead(article.id());
		}
	}

	/** @return what is known of an article that has changed: it stays so until the reader says that he has read it */
	private String readBefore(Article article) throws KnowledgeBaseException {
		Baseline baseline = Baseline.of(marks, article.id(), having(article.tags(), marks.all(MarkKind.WATCHED_TAG))).orElseThrow();
		return baseline.sha256().isPresent() ? baseline.sha256().get() : finder.of(article.id(), baseline).flatMap(News::known).map(revision -> revision.sha256()).orElse("");
	}

	@Override
	public boolean isWatched(String id) {
		return library.find(id).filter(this::isWatched).isPresent();
	}

	private boolean isWatched(Article article) {
		return marks.find(MarkKind.WATCHED_ARTICLE, article.id()).isPresent() || !having(article.tags(), marks.all(MarkKind.WATCHED_TAG)).isEmpty();
	}

	private String known(String id) throws KnowledgeBaseException {
		return article(id).id();
	}

	private Article article(String id) throws KnowledgeBaseException {
		return library.find(id).orElseThrow(() -> new KnowledgeBaseException("There is no article " + id + "."));
	}

	private static boolean has(ArticleHead head, String tag) {
		return head.tags().stream().map(SubscriptionsService::key).anyMatch(key(tag)::equals);
	}

	private static String key(String tag) {
		return tag.strip().toLowerCase(Locale.ROOT);
	}
}
