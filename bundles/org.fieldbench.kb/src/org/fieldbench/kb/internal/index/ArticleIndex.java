/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.index;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.search.SearchRequest;
import org.fieldbench.kb.search.SearchResult;

/**
 * The index of all articles. Whatever happens to its file, nobody is bothered: it is rebuilt, and what cannot be written is
 * told by {@link #problem}.
 */
public final class ArticleIndex implements AutoCloseable {

	/** With so few hits a question may have been mistyped. */
	private static final int FEW = 2;
	private static final String NAME = "articles-" + IndexSchema.VERSION + ".db";

	private final IndexFile file;
	private final WordList words = new WordList();
	private volatile String problem;

	/** @param folder of the file, asked for when the index is first used; empty for one that lives as long as this object */
	public ArticleIndex(Supplier<Optional<Path>> folder) {
		file = new IndexFile(() -> folder.get().map(path -> path.resolve(NAME)));
	}

	/** @param action is called when the index was lost while it was used: it is empty then */
	public void onLoss(Runnable action) {
		file.onLoss(() -> {
			words.clear();
			action.run();
		});
	}

	/** @return what of each article that is in the index is known, by key */
	public Map<String, Known> known() {
		return read(connection -> IndexTables.known(connection), Map.of());
	}

	public Optional<IndexRow> find(String key) {
		return read(connection -> IndexTables.find(connection, key), Optional.empty());
	}

	/** @return the lowest number from first on that is no article's id */
	public int freeNumber(int first) {
		return read(connection -> IndexTables.freeNumber(connection, first), first);
	}

	/** @return all, in the order of their titles */
	public List<ArticleHead> heads() {
		return read(IndexTables::heads, List.of());
	}

	/** @return what is to be known of single articles, a sentence each */
	public List<String> problems() {
		return read(IndexTables::problems, List.of());
	}

	/** @return changes with every writing, in whatever process */
	public long generation() {
		return read(IndexTables::generation, 0L);
	}

	public int count() {
		return read(IndexTables::count, 0);
	}

	/** Does what can be done ahead of {@link #put}, by any thread. */
	public PreparedEntry prepared(IndexEntry entry) {
		return new PreparedEntry(entry, words);
	}

	/** @return whether it was written; if not, {@link #problem} says why */
	public boolean put(List<PreparedEntry> entries) {
		return write(connection -> {
			try (IndexWriting writing = new IndexWriting(connection, words, LocalDate.now())) {
				for (PreparedEntry entry : entries) {
					writing.put(entry);
				}
			}
			IndexWriting.countUp(connection);
			return true;
		});
	}

	/** @return whether it was written */
	public boolean remove(Collection<String> keys) {
		return write(connection -> {
			try (IndexWriting writing = new IndexWriting(connection, words, LocalDate.now())) {
				writing.remove(keys);
			}
			IndexWriting.countUp(connection);
			return true;
		});
	}

	/** Makes the states those of a day. */
	public boolean setToday(LocalDate today) {
		boolean done = read(connection -> IndexTables.number(connection, "SELECT value FROM fact WHERE key = 'day'") == today.toEpochDay(), true);
		return !done && write(connection -> IndexWriting.setToday(connection, today));
	}

	/**
	 * @param request text and filters
	 * @param favourites gives the keys of articles that come first
	 */
	public SearchResult search(SearchRequest request, Supplier<Collection<String>> favourites) {
		Query query = Query.parse(request.text()).and(request.filters());
		if (query.problem().isPresent()) {
			return SearchResult.failed(query.problem().get());
		}
		SearchResult nothing = new SearchResult(List.of(), 0, false, Optional.empty(), Optional.empty());
		if (Query.isNoise(request.text())) {
			return nothing;
		}
		SearchResult found = read(connection -> new IndexQuery(connection, Beginnings.completed(connection, query), request.limit(), favourites.get()).run(), nothing);
		return found.total() > FEW || !query.hasText() ? found : found.suggesting(suggestion(request, query, found.total()));
	}

	/** A suggestion must find more. */
	private Optional<String> suggestion(SearchRequest request, Query query, int found) {
		return read(connection -> new Spelling(connection, FEW).correct(request.text(), query, text -> {
			Query better = Beginnings.completed(connection, Query.parse(text).and(request.filters()));
			return IndexQuery.count(connection, MatchExpression.of(better), found) > found;
		}), Optional.empty());
	}

	/** @return why it could not be read or written, a sentence; empty when it can */
	public Optional<String> problem() {
		return Optional.ofNullable(problem);
	}

	/** @return the file; empty when it is a temporary one */
	public Optional<Path> path() {
		return file.path();
	}

	/** @return on the disk, with what is not yet in its proper place */
	public long bytes() {
		return file.path().stream().mapToLong(path -> size(path) + size(path.resolveSibling(path.getFileName() + "-wal"))).sum();
	}

	private static long size(Path path) {
		return Files.exists(path) ? path.toFile().length() : 0;
	}

	/** Throws it away. */
	public void clear() {
		try {
			file.replace();
		} catch (SQLException e) {
			say("be made again", e);
		}
	}

	private <T> T read(IndexFile.Work<T> work, T otherwise) {
		try {
			return file.read(work);
		} catch (SQLException e) {
			say("be read", e);
			return otherwise;
		}
	}

	private boolean write(IndexFile.Work<Boolean> work) {
		try {
			boolean done = file.write(work);
			problem = null;
			return done;
		} catch (SQLException e) {
			words.clear();
			say("be written", e);
			return false;
		}
	}

	/** Who is cut off by the end of the program has nothing to tell: what is missing is read the next time. */
	private void say(String what, SQLException e) {
		if (file.isClosed()) {
			return;
		}
		String sentence = "The search index cannot " + what + ": " + e.getMessage() + ". What the list shows and the search finds may not be all there is.";
		if (!sentence.equals(problem)) {
			System.getLogger(ArticleIndex.class.getName()).log(System.Logger.Level.WARNING, sentence, e);
		}
		problem = sentence;
	}

	@Override
	public void close() {
		file.close();
	}
}
