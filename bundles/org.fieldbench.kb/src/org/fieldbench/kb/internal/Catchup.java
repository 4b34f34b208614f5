/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.fieldbench.kb.internal.index.ArticleIndex;
import org.fieldbench.kb.internal.index.PreparedEntry;
import org.fieldbench.kb.internal.index.Known;
import org.fieldbench.kb.search.IndexProgress;

/** Brings the index up to date with an inventory: reads what changed, one batch while the one before is written. */
final class Catchup {

	/** Small enough that another writer does not wait long, large enough that the disk is not forced too often. */
	private static final int BATCH = 1024;

	private final ArticleIndex index;
	private final CandidateReader reader;
	private final IndexProgress progress;

	Catchup(ArticleIndex index, CandidateReader reader, IndexProgress progress) {
		this.index = index;
		this.reader = reader;
		this.progress = progress;
	}

	/**
	 * @param candidates what there is, by key
	 * @param known what the index has, by key
	 * @param remarks what people say, by key
	 * @return whether something was written
	 */
	boolean run(Map<String, Candidate> candidates, Map<String, Known> known, Map<String, String> remarks) {
		List<Candidate> changed = candidates.values().stream().filter(candidate -> !candidate.isIn(known.get(candidate.key()))
				|| !known.get(candidate.key()).remarks().equals(Known.remarks(remarks.getOrDefault(candidate.key(), "")))).toList();
		Set<String> gone = new HashSet<>(known.keySet());
		gone.removeAll(candidates.keySet());
		boolean written = !gone.isEmpty() && index.remove(gone);
		return read(changed, written) | index.setToday(LocalDate.now());
	}

	private boolean read(List<Candidate> changed, boolean before) {
		if (changed.isEmpty() || progress.isCancelled()) {
			return before;
		}
		if (changed.size() <= BATCH) {
			return put(entries(changed), changed.size(), changed.size()) | before;
		}
		try (ExecutorService ahead = Executors.newSingleThreadExecutor(Catchup::daemon)) {
			boolean written = before;
			progress.at(0, changed.size());
			CompletableFuture<List<PreparedEntry>> next = ahead(ahead, changed, 0);
			for (int at = 0; at < changed.size() && !progress.isCancelled(); at += BATCH) {
				List<PreparedEntry> now = next.join();
				next = ahead(ahead, changed, at + BATCH);
				written |= put(now, Math.min(at + BATCH, changed.size()), changed.size());
			}
			return written;
		}
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "Reading articles for the search index");
		thread.setDaemon(true);
		thread.setPriority(Thread.MIN_PRIORITY);
		return thread;
	}

	private CompletableFuture<List<PreparedEntry>> ahead(ExecutorService executor, List<Candidate> changed, int at) {
		List<Candidate> batch = changed.subList(Math.min(at, changed.size()), Math.min(at + BATCH, changed.size()));
		return CompletableFuture.supplyAsync(() -> entries(batch), executor);
	}

	private List<PreparedEntry> entries(List<Candidate> batch) {
		List<PreparedEntry> entries = new ArrayList<>(batch.size());
		for (Candidate candidate : batch) {
			reader.read(candidate).map(index::prepared).ifPresent(entries::add);
		}
		return entries;
	}

	private boolean put(List<PreparedEntry> entries, int done, int total) {
		boolean written = !entries.isEmpty() && index.put(entries);
		progress.at(done, total);
		return written;
	}
}
