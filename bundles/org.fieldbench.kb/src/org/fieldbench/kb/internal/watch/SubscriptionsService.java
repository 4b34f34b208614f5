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
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleHome;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.Revision;
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
	private final Watches watches;
	private final NewsFinder finder;
	private final KnownTexts texts;

	/** @param home beside its folder is the one for texts that no history keeps */
	@Activate
	public SubscriptionsService(@Reference ArticleLibrary library, @Reference ArticleEditing editing, @Reference Marks marks, @Reference ArticleHome home) {
		this.library = library;
		this.marks = marks;
		this.watches = new Watches(marks);
		texts = new KnownTexts(() -> home.articles().resolveSibling("read"));
		finder = new NewsFinder(editing, texts);
	}

	@Override
	public void watch(String id) throws KnowledgeBaseException {
		String known = article(id).id();
		marks.set(MarkKind.WATCHED_ARTICLE, known, finder.keep(known, true));
	}

	@Override
	public void unwatch(String id) throws KnowledgeBaseException {
		marks.remove(MarkKind.WATCHED_ARTICLE, library.find(id).map(Article::id).orElse(id));
		prune();
	}

	@Override
	public void watchTag(String tag) throws KnowledgeBaseException {
		List<String> shipped = library.articles().stream().filter(head -> Watches.has(head.tags(), tag))
				.filter(head -> head.origin() == Origin.SHIPPED).map(ArticleHead::id).toList();
		marks.set(MarkKind.WATCHED_TAG, Watches.key(tag), finder.keepShipped(shipped));
	}

	@Override
	public void unwatchTag(String tag) throws KnowledgeBaseException {
		marks.remove(MarkKind.WATCHED_TAG, Watches.key(tag));
		prune();
	}

	private void prune() {
		watches.wantedTexts().ifPresent(wanted -> texts.prune(wanted, Instant.now()));
	}

	@Override
	public List<String> watchedTags() {
		return watches.tags().stream().map(Mark::target).sorted().toList();
	}

	@Override
	public List<Watched> watched() {
		List<Mark> tags = watches.tags();
		List<String> itself = watches.articles();
		List<Watched> watched = new ArrayList<>();
		for (ArticleHead head : itself.isEmpty() && tags.isEmpty() ? List.<ArticleHead>of() : library.articles()) {
			List<Mark> having = Watches.of(head.tags(), tags);
			boolean own = itself.contains(head.id());
			if (head.editorial().state() != ArticleState.TRASH && (own || !having.isEmpty())) {
				watched.add(new Watched(head, own, having.stream().map(Mark::target).toList(), hasChanged(head, having)));
			}
		}
		return watched.stream().sorted(Comparator.comparing((Watched one) -> !one.changed())).toList();
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
		Optional<Baseline> baseline = watches.baseline(article);
		return baseline.isPresent() ? finder.of(article.id(), baseline.get()) : Optional.empty();
	}

	@Override
	public void markRead(String id) throws KnowledgeBaseException {
		Article article = article(id);
		marks.set(MarkKind.READ, article.id(), finder.keep(article.id(), watches.isWatched(article)));
		prune();
	}

	@Override
	public void noteShown(String id) throws KnowledgeBaseException {
		Article article = article(id);
		Optional<News> news = watches.isWatched(article) ? news(article.id()) : Optional.empty();
		if (news.isPresent()) {
			marks.set(MarkKind.READ, article.id(), readBefore(article));
		} else {
			markRead(article.id());
		}
	}

	/** @return what is known of an article that has changed: it stays so until the reader says that he has read it */
	private String readBefore(Article article) throws KnowledgeBaseException {
		Baseline baseline = watches.baseline(article).orElseThrow();
		return baseline.sha256().isPresent() ? baseline.sha256().get()
				: finder.of(article.id(), baseline).flatMap(News::known).map(Revision::sha256).orElse("");
	}

	@Override
	public boolean isWatched(String id) {
		return library.find(id).filter(watches::isWatched).isPresent();
	}

	private Article article(String id) throws KnowledgeBaseException {
		return library.find(id).orElseThrow(() -> new KnowledgeBaseException("There is no article " + id + "."));
	}
}
