/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.RegistryFactory;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.internal.ArticleEditingService;
import org.fieldbench.kb.internal.ArticleLibraryService;
import org.fieldbench.kb.internal.Bookshelf;
import org.fieldbench.kb.internal.files.FileArticleStore;
import org.fieldbench.kb.internal.talk.DiscussionsService;
import org.fieldbench.kb.internal.talk.ExchangeService;
import org.fieldbench.kb.internal.talk.ReadingDesk;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.NewComment;
import org.fieldbench.kb.team.TeamLogin;
import org.fieldbench.store.ReadingStore;
import org.fieldbench.store.ReadingStores;
import org.fieldbench.store.TeamRevisionRecord;
import org.fieldbench.testing.PostgresServer;

/** A workbench with a data folder of its own. */
final class Laptop implements AutoCloseable {

	final String person;
	final Path data;
	final TeamDesk desk;
	final ArticleLibraryService library;
	final ArticleEditingService editing;
	final DiscussionsService discussions;
	final TeamSyncService sync;
	private final Bookshelf bookshelf;

	Laptop(String person, Path data) {
		this(person, data, Clock.systemUTC(), name -> null);
	}

	Laptop(String person, Path data, Clock clock, java.util.function.UnaryOperator<String> environment) {
		this.person = person;
		this.data = data;
		desk = new TeamDesk(() -> data);
		bookshelf = Bookshelf.of(RegistryFactory.getRegistry(), new FileArticleStore(data.resolve("articles"), Clock.systemUTC()),
				List.of(new TeamPlaces(desk)), Optional.empty());
		library = new ArticleLibraryService(bookshelf);
		editing = new ArticleEditingService(bookshelf);
		ReadingDesk reading = new ReadingDesk(() -> data);
		discussions = new DiscussionsService(reading, clock);
		Carrying carrying = new Carrying(desk, new ExchangeService(reading), discussions, article -> TeamSyncService.isShared(library, article));
		sync = new TeamSyncService(desk, library, new Sharing(desk, library, editing, () -> data.resolve("articles")), carrying,
				new Passwords(environment));
	}

	Signature signature() {
		return new Signature(person, "by " + person);
	}

	Laptop join(String address) throws Exception {
		sync.connect(TeamLogin.of(address, "", PostgresServer.PASSWORD), false);
		return this;
	}

	void writeAndShare(String id, String body, NewAttachment... files) throws KnowledgeBaseException {
		editing.save(ArticleEdit.create(Article.draft(id, "Title of " + id, body), signature()).attach(List.of(files)));
		sync.share(id);
	}

	Revision change(String id, String from, String to) throws KnowledgeBaseException {
		OpenArticle now = editing.open(id);
		return editing.save(ArticleEdit.of(now.article().withBody(now.article().body().replace(from, to)), now.revision().number(), signature()));
	}

	/** @return without the end of the last line */
	String body(String id) throws KnowledgeBaseException {
		library.refresh();
		return editing.open(id).article().body().strip();
	}

	void say(String id, String text) throws KnowledgeBaseException {
		discussions.post(editing.open(id).article(), NewComment.of(person, text));
	}

	List<String> comments(String id) {
		return discussions.of(id).comments().stream().map(Comment::text).toList();
	}

	/** @return all that is here and could be shared: texts that are shown, revisions and events by their ids */
	String everything() throws Exception {
		Map<String, String> all = new TreeMap<>();
		for (TeamRevisionRecord head : desk.ask(store -> store.heads())) {
			all.put("text " + head.key(), new String(desk.ask(store -> store.text(head.id())).orElseThrow(), StandardCharsets.UTF_8) + head.files());
			for (TeamRevisionRecord revision : desk.ask(store -> store.history(head.key()))) {
				all.put("revision " + revision.id(), revision.key() + " " + revision.sha256() + " by " + revision.author());
			}
		}
		try (ReadingStore store = ReadingStores.open(data)) {
			store.events().forEach(event -> all.put("event " + event.id(), event.article() + " " + event.kind() + " " + event.text()));
		}
		return all.entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue()).collect(Collectors.joining("\n"));
	}

	@Override
	public void close() {
		sync.close();
		desk.close();
	}
}
