/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.testing.Altigen;

/** Articles of a test's own, always of the same revision and day, and an exporter for them. */
final class Bench implements ArticleEditing {

	static final Instant DAY = Instant.parse("2026-11-24T10:00:00Z");

	final Path folder;
	private final Map<String, OpenArticle> articles = new HashMap<>();
	private final Map<String, byte[]> contents = new HashMap<>();

	Bench(Path folder) {
		this.folder = folder;
	}

	/** @return the shipped field alert */
	Bench alert() throws IOException {
		return article("212", Files.readString(Path.of("..", "org.fieldbench.kb", "articles", "212.md")), Map.of());
	}

	Bench article(String id, String text, Map<String, byte[]> files) {
		List<Attachment> attachments = new ArrayList<>();
		files.forEach((name, content) -> attachments.add(attachment(name, content)));
		attachments.sort(java.util.Comparator.comparing(Attachment::name));
		Article article = ArticleMarkdown.read(id, text).article();
		Revision revision = new Revision(3, Revision.Kind.EDITED, "Ann", Optional.of(DAY), "", sha256(text.getBytes(StandardCharsets.UTF_8)), attachments);
		articles.put(id, new OpenArticle(article, text, revision, Origin.OWN, List.of()));
		return this;
	}

	private Attachment attachment(String name, byte[] content) {
		String sha256 = sha256(content);
		contents.put(sha256, content);
		return new Attachment(name, content.length, sha256);
	}

	static String sha256(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	ArticleExport exporter() {
		return ArticleExport.of(this, KnowledgeBase.in(folder.resolve("none")).renderer(), Altigen.catalogs(), Clock.fixed(DAY, ZoneOffset.UTC));
	}

	ExportResult export(ExportFormat format, String target, ExportOptions options, String... ids) throws ExportException {
		return exporter().export(new ExportRequest(List.of(ids), format, folder.resolve(target), options), ExportProgress.NONE);
	}

	@Override
	public OpenArticle open(String id) throws KnowledgeBaseException {
		OpenArticle open = articles.get(id);
		if (open == null) {
			throw new KnowledgeBaseException("There is no article " + id + ".");
		}
		return open;
	}

	@Override
	public InputStream content(String id, Attachment attachment) {
		return new ByteArrayInputStream(contents.get(attachment.sha256()));
	}

	@Override
	public Revision save(ArticleEdit edit) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Revision setState(String id, ArticleState state, Signature signature) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Revision restore(String id, int number, Signature signature) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<Revision> history(String id) {
		throw new UnsupportedOperationException();
	}

	@Override
	public String text(String id, int number) {
		throw new UnsupportedOperationException();
	}

	@Override
	public String freeId() {
		throw new UnsupportedOperationException();
	}

	@Override
	public String freeId(String title) {
		throw new UnsupportedOperationException();
	}
}
