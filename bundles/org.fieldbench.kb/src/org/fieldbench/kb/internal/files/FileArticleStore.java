/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.fieldbench.files.SystemWords;
import org.fieldbench.kb.ArticleIds;
import org.fieldbench.kb.ArticleStore;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;

/** Articles in a folder, a folder for each: docs/knowledge-base.md says what is in it. */
public final class FileArticleStore implements ArticleStore {

	private final Supplier<Path> place;
	private final FileSteps steps;
	private final Clock clock;

	/** @param folder need not exist yet */
	public FileArticleStore(Path folder, Clock clock) {
		this(() -> folder, clock);
	}

	/** @param place says which folder it is, each time: it may be made before the user's data folder is known */
	public FileArticleStore(Supplier<Path> place, Clock clock) {
		this(place, new DiskSteps(), clock);
	}

	FileArticleStore(Path folder, FileSteps steps, Clock clock) {
		this(() -> folder, steps, clock);
	}

	private FileArticleStore(Supplier<Path> place, FileSteps steps, Clock clock) {
		this.place = place;
		this.steps = steps;
		this.clock = clock;
	}

	@Override
	public List<Listed> list() throws KnowledgeBaseException {
		List<Listed> listed = new ArrayList<>();
		try (Stream<Path> folders = Files.list(folder())) {
			for (Path each : folders.sorted().toList()) {
				new Glance(new ArticlePlace(each.getFileName().toString(), each)).listed().ifPresent(listed::add);
			}
			return listed;
		} catch (NoSuchFileException e) {
			return listed;
		} catch (IOException e) {
			throw new KnowledgeBaseException("Your articles cannot be read from " + folder() + ": " + SystemWords.of(e) + ". Change its permissions, or look at the disk.", e);
		}
	}

	private Path folder() {
		return place.get();
	}

	@Override
	public Optional<Listed> listed(String id) throws KnowledgeBaseException {
		try {
			return new Glance(place(id)).listed();
		} catch (IOException e) {
			throw FileProblems.of("The article " + id + " cannot be read", place(id), e);
		}
	}

	@Override
	public List<Glanced> glanceAttachments(String id) throws KnowledgeBaseException {
		ArticlePlace place = place(id);
		try {
			return new Glance(place).attachments();
		} catch (IOException e) {
			throw FileProblems.of("The attachments of the article " + id + " cannot be read", place, e);
		}
	}

	@Override
	public String where(String id) {
		return new ArticlePlace(id, folder().resolve(id)).article().toString();
	}

	@Override
	public String glance(String id) throws KnowledgeBaseException {
		ArticlePlace place = place(id);
		try {
			return new Glance(place).text();
		} catch (IOException e) {
			throw FileProblems.of("The article " + id + " cannot be read", place, e);
		}
	}

	@Override
	public Kept open(String id) throws KnowledgeBaseException {
		ArticlePlace place = place(id);
		if (!place.exists()) {
			throw new KnowledgeBaseException("There is no article " + id + " in " + folder() + ".");
		}
		return new OpenPlace(place, new SafeFiles(steps), clock).open();
	}

	@Override
	public List<Revision> history(String id) throws KnowledgeBaseException {
		open(id);
		try {
			return new RevisionLog(place(id)).all();
		} catch (IOException e) {
			throw FileProblems.of("The revisions of the article " + id + " cannot be read", place(id), e);
		}
	}

	@Override
	public String text(String id, int number) throws KnowledgeBaseException {
		RevisionLog log = new RevisionLog(place(id));
		try {
			if (!log.numbers().contains(number)) {
				throw new KnowledgeBaseException("The article " + id + " has no revision " + number + ".");
			}
			return RevisionLog.decode(log.text(log.read(number)));
		} catch (IOException e) {
			throw FileProblems.of("Revision " + number + " of the article " + id + " cannot be read", place(id), e);
		}
	}

	@Override
	public InputStream content(String id, Attachment attachment) throws KnowledgeBaseException {
		try {
			return new AttachmentFiles(place(id), new SafeFiles(steps)).open(attachment);
		} catch (IOException e) {
			throw FileProblems.of("The attachment " + attachment.name() + " of the article " + id + " cannot be read", place(id), e);
		}
	}

	@Override
	public Revision append(String id, int base, NewRevision revision) throws KnowledgeBaseException {
		ArticlePlace place = place(id);
		return new Appending(place, new SafeFiles(steps), clock).append(base, revision, revision.text().getBytes(StandardCharsets.UTF_8));
	}

	/** @throws KnowledgeBaseException if the id would lead anywhere but to a folder of its own */
	private ArticlePlace place(String id) throws KnowledgeBaseException {
		var problem = ArticleIds.problem(id);
		if (problem.isPresent()) {
			throw new KnowledgeBaseException(problem.get());
		}
		return new ArticlePlace(id, folder().resolve(id));
	}
}
