/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.team;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.fieldbench.files.SystemWords;
import org.fieldbench.kb.ArticleStore;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.EditConflictException;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.internal.files.Sha256;
import org.fieldbench.store.TeamFileRecord;
import org.fieldbench.store.TeamRevisionRecord;
import org.fieldbench.store.TeamTextRecord;

/** The articles that the team shares, as they are on this computer. Every change is kept here, and carried to the team later. */
final class TeamArticles implements ArticleStore {

	private final TeamDesk desk;

	TeamArticles(TeamDesk desk) {
		this.desk = desk;
	}

	@Override
	public List<Listed> list() throws KnowledgeBaseException {
		return desk.ask(store -> store.heads()).stream().map(head -> new Listed(head.article(), head.id())).toList();
	}

	@Override
	public String where(String id) {
		return id + " (shared with the team)";
	}

	@Override
	public String glance(String id) throws KnowledgeBaseException {
		return text(head(revisions(id), id));
	}

	@Override
	public List<Glanced> glanceAttachments(String id) throws KnowledgeBaseException {
		return Revisions.of(head(revisions(id), id)).attachments().stream().map(file -> new Glanced(file.name(), file.size(), () -> {
			try {
				return content(id, file);
			} catch (KnowledgeBaseException e) {
				throw new IOException(e.getMessage(), e);
			}
		})).toList();
	}

	@Override
	public Kept open(String id) throws KnowledgeBaseException {
		TeamRevisionRecord head = head(revisions(id), id);
		boolean waits = desk.ask(store -> store.arrived()).stream().anyMatch(arrived -> arrived.key().equals(head.key()));
		return new Kept(text(head), Revisions.of(head), waits ? List.of("Somebody of the team changed this article, too, and in the same lines."
				+ " Both are kept. Merge them with Merge with Team, or with: fieldbench team resolve " + head.article()) : List.of());
	}

	private List<TeamRevisionRecord> revisions(String id) throws KnowledgeBaseException {
		return desk.ask(store -> store.history(id));
	}

	private static TeamRevisionRecord head(List<TeamRevisionRecord> history, String id) throws KnowledgeBaseException {
		if (history.isEmpty()) {
			throw new KnowledgeBaseException("There is no article " + id + " among those that the team shares.");
		}
		return history.get(history.size() - 1);
	}

	private String text(TeamRevisionRecord revision) throws KnowledgeBaseException {
		return new String(desk.ask(store -> store.text(revision.id())).orElseThrow(() -> new KnowledgeBaseException(
				"The text of a revision of the article " + revision.article() + " is not in the store.")), StandardCharsets.UTF_8);
	}

	@Override
	public List<Revision> history(String id) throws KnowledgeBaseException {
		List<TeamRevisionRecord> history = revisions(id);
		head(history, id);
		return history.stream().map(Revisions::of).toList();
	}

	@Override
	public String text(String id, int number) throws KnowledgeBaseException {
		return text(revisions(id).stream().filter(revision -> revision.number().orElseThrow() == number).findFirst()
				.orElseThrow(() -> new KnowledgeBaseException("The article " + id + " has no revision " + number + ".")));
	}

	@Override
	public InputStream content(String id, Attachment attachment) throws KnowledgeBaseException {
		return new ByteArrayInputStream(desk.ask(store -> store.content(attachment.sha256())).orElseThrow(() -> new KnowledgeBaseException(
				"The attachment " + attachment.name() + " of the article " + id + " is not in the store.")));
	}

	@Override
	public Revision append(String id, int base, NewRevision wanted) throws KnowledgeBaseException {
		List<TeamRevisionRecord> history = revisions(id);
		Optional<TeamRevisionRecord> head = history.isEmpty() ? Optional.empty() : Optional.of(head(history, id));
		if (base != head.map(latest -> latest.number().orElseThrow()).orElse(0)) {
			throw new EditConflictException(id, base, Revisions.of(head(history, id)));
		}
		TeamTextRecord added = Revisions.next(id, head.map(TeamRevisionRecord::id), wanted, files(wanted));
		if (!desk.ask(store -> store.extend(id, head.map(TeamRevisionRecord::id), List.of(), List.of(added)))) {
			throw new EditConflictException(id, base, Revisions.of(head(revisions(id), id)));
		}
		return Revisions.of(head(revisions(id), id));
	}

	private List<TeamFileRecord> files(NewRevision wanted) throws KnowledgeBaseException {
		List<TeamFileRecord> files = new ArrayList<>(wanted.kept().stream().map(Revisions::file).toList());
		for (NewAttachment file : wanted.added()) {
			files.add(keep(file));
		}
		files.sort(Comparator.comparing(TeamFileRecord::name));
		return files;
	}

	/** Content first: a revision never names a file that is not there. */
	TeamFileRecord keep(NewAttachment file) throws KnowledgeBaseException {
		try (InputStream in = file.content().open()) {
			byte[] content = in.readAllBytes();
			String sha256 = Sha256.of(content);
			desk.ask(store -> {
				store.keepContent(sha256, content);
				return null;
			});
			return new TeamFileRecord(file.name(), content.length, sha256);
		} catch (IOException e) {
			throw new KnowledgeBaseException("The file " + file.name() + " cannot be read: " + SystemWords.of(e) + ". Nothing was kept.", e);
		}
	}
}
