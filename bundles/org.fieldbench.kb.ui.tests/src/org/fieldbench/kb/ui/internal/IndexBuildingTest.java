/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.search.IndexProgress;
import org.fieldbench.kb.ui.internal.reading.PageSections;
import org.fieldbench.ui.JobFamilies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many articles are read as a job that the user sees, ends and begins again. */
class IndexBuildingTest {

	/** More than one batch. */
	private static final int ARTICLES = 1100;

	@TempDir
	private static Path folder;
	private ArticleSearch search;
	private IndexBuilding building;
	private final List<String> seen = new ArrayList<>();
	private final PageSections sections = new PageSections();
	private final AtomicInteger setAgain = new AtomicInteger();

	@BeforeAll
	static void write() throws IOException {
		for (int i = 0; i < ARTICLES; i++) {
			Path article = Files.createDirectories(folder.resolve("articles/" + i));
			Files.writeString(article.resolve("article.md"), "---\ntitle: Title " + i + "\n---\nText.\n");
		}
	}

	/** With an index of its own. */
	@BeforeEach
	void open() {
		KnowledgeBase base = KnowledgeBase.in(folder.resolve("articles"));
		search = base.search();
		sections.addListener(setAgain::incrementAndGet);
		building = new IndexBuilding(search, base.library(), sections);
		search.follow((done, total) -> seen.addAll(jobs().map(Job::getName).toList()));
	}

	@AfterEach
	void close() throws InterruptedException {
		building.close();
		Job.getJobManager().join(JobFamilies.KNOWLEDGE_BASE, null);
	}

	private static Stream<Job> jobs() {
		return Stream.of(Job.getJobManager().find(JobFamilies.KNOWLEDGE_BASE)).filter(job -> job.getName().equals("Building the search index"));
	}

	@Test
	void isAJobWhileItGoesOn() throws InterruptedException {
		search.update(IndexProgress.NONE);
		assertFalse(seen.isEmpty());
		Job.getJobManager().join(JobFamilies.KNOWLEDGE_BASE, null);
		assertEquals(0, jobs().count());
		assertFalse(building.isStopped());
	}

	@Test
	void pagesThatWaitedAreSetAgainOnce() {
		search.update(IndexProgress.NONE);
		search.update(IndexProgress.NONE);
		assertEquals(1, setAgain.get());
	}

	@Test
	void aFewArticlesAreNotWorthAJob() throws IOException {
		search.update(IndexProgress.NONE);
		seen.clear();
		Files.writeString(folder.resolve("articles/7/article.md"), "---\ntitle: Another\n---\nText.\n");
		search.update(IndexProgress.NONE);
		assertEquals(List.of(), seen);
	}

	@Test
	void whatIsCancelledKeepsWhatWasReadAndGoesOnLater() throws InterruptedException {
		IndexProgress impatient = (done, total) -> {
			if (done > 0 && done < total) {
				jobs().forEach(Job::cancel);
				building.stop();
			}
		};
		search.follow(impatient);
		search.update(IndexProgress.NONE);
		search.unfollow(impatient);
		assertTrue(building.isStopped());
		int read = search.status().articles();
		assertTrue(read > 0 && read < ARTICLES, "articles: " + read);
		assertEquals(0, setAgain.get());
		building.goOn();
		Job.getJobManager().join(JobFamilies.KNOWLEDGE_BASE, null);
		assertEquals(ARTICLES, search.status().articles());
		assertFalse(building.isStopped());
	}
}
