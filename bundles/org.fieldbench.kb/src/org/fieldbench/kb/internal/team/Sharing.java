/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleHome;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.Revision;
import org.fieldbench.store.TeamFileRecord;
import org.fieldbench.store.TeamRevisionRecord;
import org.fieldbench.store.TeamTextRecord;

/** Makes an article the team's, with its whole history. The files of an own one are put aside, not deleted. */
final class Sharing {

	private final TeamDesk desk;
	private final TeamArticles articles;
	private final ArticleLibrary library;
	private final ArticleEditing editing;
	private final ArticleHome home;

	Sharing(TeamDesk desk, ArticleLibrary library, ArticleEditing editing, ArticleHome home) {
		this.desk = desk;
		this.library = library;
		this.editing = editing;
		this.home = home;
		articles = new TeamArticles(desk);
	}

	void share(String article) throws KnowledgeBaseException {
		OpenArticle now = editing.open(article);
		String id = now.article().id();
		if (now.origin() == Origin.TEAM) {
			throw new KnowledgeBaseException("The article " + id + " is shared with the team already.");
		}
		List<TeamTextRecord> history = history(id);
		if (!desk.ask(store -> store.extend(id, Optional.empty(), List.of(), history))) {
			throw new KnowledgeBaseException("The team has an article " + id + " already. Give yours another id, or edit the team's.");
		}
		putAside(id);
		library.refresh();
	}

	private List<TeamTextRecord> history(String id) throws KnowledgeBaseException {
		List<TeamTextRecord> history = new ArrayList<>();
		Optional<String> parent = Optional.empty();
		for (Revision revision : editing.history(id)) {
			TeamTextRecord next = record(id, revision, parent);
			history.add(next);
			parent = Optional.of(next.revision().id());
		}
		return history;
	}

	private TeamTextRecord record(String id, Revision revision, Optional<String> parent) throws KnowledgeBaseException {
		List<TeamFileRecord> files = new ArrayList<>();
		for (Attachment attachment : revision.attachments()) {
			files.add(articles.keep(new NewAttachment(attachment.name(), () -> open(id, attachment))));
		}
		byte[] text = editing.text(id, revision.number()).getBytes(StandardCharsets.UTF_8);
		return new TeamTextRecord(new TeamRevisionRecord(UUID.randomUUID().toString(), id, OptionalInt.empty(), parent, revision.kind().key(),
				revision.author(), revision.time(), revision.comment(), org.fieldbench.kb.internal.files.Sha256.of(text), files, OptionalLong.empty()), text);
	}

	private java.io.InputStream open(String id, Attachment attachment) throws IOException {
		try {
			return editing.content(id, attachment);
		} catch (KnowledgeBaseException e) {
			throw new IOException(e.getMessage(), e);
		}
	}

	/** The team's is shown from now on; where the folder cannot be moved, both are there, and the knowledge base says so if they differ. */
	private void putAside(String id) {
		Path own = home.articles().resolve(id);
		Path aside = desk.folder().resolve("before-sharing").resolve(id + "-" + Instant.now().toString().replace(':', '-'));
		try {
			if (Files.isDirectory(own)) {
				Files.createDirectories(aside.getParent());
				Files.move(own, aside);
			}
		} catch (IOException e) {
			System.getLogger(Sharing.class.getName()).log(System.Logger.Level.WARNING, "The folder " + own + " could not be put aside in " + aside + ".", e);
		}
	}
}
