/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.fieldbench.kb.Place;
import org.fieldbench.kb.internal.index.ArticleIndex;
import org.fieldbench.kb.internal.index.AttachmentText;
import org.fieldbench.kb.internal.index.Known;
import org.fieldbench.kb.search.IndexProgress;

/** Keeps the index the same as what there is. One reading of all at a time; a single article need not wait for it. */
final class ShelfUpdate {

	private final LoadedArticles shipped;
	private final AttachmentText files;
	private final Supplier<List<Place>> places;
	private final ArticleIndex index;
	private final Remarks remarks;
	private final Runnable onChange;
	/** What is to be done later; null when nothing is done unless somebody waits for it. */
	private Background background;
	/** Articles that were read one by one while all were read: that may have overtaken them. */
	private final Set<String> overtaken = ConcurrentHashMap.newKeySet();
	private final List<IndexProgress> followers = new CopyOnWriteArrayList<>();
	private final Object all = new Object();
	private volatile List<String> problems;
	private volatile Progress progress = Progress.READY;
	private volatile boolean begun;
	private volatile boolean complete;
	private volatile boolean closed;
	private volatile long generation;

	ShelfUpdate(LoadedArticles shipped, AttachmentText files, Supplier<List<Place>> places, ArticleIndex index, Remarks remarks, Runnable onChange) {
		this.shipped = shipped;
		this.files = files;
		this.places = places;
		this.index = index;
		this.remarks = remarks;
		this.onChange = onChange;
		problems = shipped.problems();
		index.onLoss(this::lost);
	}

	/** From now on reads in the background, by one thread that ends when there is nothing to do. */
	ShelfUpdate inBackground() {
		background = new Background("Updating the search index");
		return this;
	}

	/** Puts the shipped articles into a new index at once; does nothing more the second time. */
	synchronized void begin() {
		if (!begun) {
			begun = true;
			if (index.count() == 0) {
				putShipped();
			}
			generation = index.generation();
			remarks.onChange(() -> later(this::readRemarks));
		}
	}

	private void putShipped() {
		new Catchup(index, new CandidateReader(shipped, files, Map.of(), new ArrayList<>()), IndexProgress.NONE)
				.run(Inventory.ofShipped(shipped).candidates(), Map.of(), Map.of());
	}

	/** Who asks on the command line asks once, so for that all is there again before the answer. */
	private void lost() {
		complete = false;
		if (closed) {
			return;
		}
		putShipped();
		if (background == null) {
			once();
		} else {
			later();
		}
	}

	/** Begins to read all in the background, unless that was begun before. */
	synchronized void laterOnce() {
		boolean first = !begun;
		begin();
		if (first) {
			later();
		}
	}

	private void later() {
		later(() -> run(IndexProgress.NONE));
	}

	private void later(Runnable work) {
		if (background != null) {
			background.run(work);
		}
	}

	/** Reads all, unless that was done before; waits for it. */
	void once() {
		begin(); // first, since it may find that the index is lost
		if (!complete) {
			synchronized (all) {
				if (!complete) {
					run(IndexProgress.NONE);
				}
			}
		}
	}

	/** Reads what changed, and tells it. */
	void run(IndexProgress to) {
		begin();
		boolean changed;
		synchronized (all) {
			changed = closed || readAll(to);
		}
		if (changed && !closed) {
			onChange.run();
		}
	}

	private boolean readAll(IndexProgress to) {
		overtaken.clear();
		Inventory inventory = Inventory.of(shipped, places.get());
		Map<String, String> said = remarks.comments();
		List<String> found = inventory.problems();
		Telling telling = new Telling(to);
		Catchup catchup = new Catchup(index, new CandidateReader(shipped, files, said, found), telling);
		boolean written = catchup.run(inventory.candidates(), index.known(), said);
		overtaken.forEach(id -> readOne(id, said));
		boolean whole = !telling.isCancelled();
		progress = Progress.READY;
		boolean changed = note(written, List.copyOf(found), whole);
		followers.forEach(Progress.READY::tell);
		return changed;
	}

	/** @return whether there is something new, also by another process */
	private boolean note(boolean written, List<String> found, boolean whole) {
		boolean changed = written | !found.equals(problems) | index.generation() != generation;
		problems = found;
		generation = index.generation();
		complete = whole;
		return changed;
	}

	/** Tells what another program wrote into the index. While all is read, that is told anyway. */
	void hearOthers() {
		long now = index.generation();
		if (begun && !closed && progress.equals(Progress.READY) && now != generation) {
			generation = now;
			onChange.run();
		}
	}

	void follow(IndexProgress follower) {
		followers.add(follower);
	}

	void unfollow(IndexProgress follower) {
		followers.remove(follower);
	}

	/** Reads one article, and tells it if it changed. */
	void run(String id) {
		begin();
		overtaken.add(id);
		long before = index.generation();
		if (readOne(id, remarks.comments())) {
			own(before);
			onChange.run();
		}
	}

	/** What this program wrote is told now, and not once more as if another one had. */
	private void own(long before) {
		if (before == generation) {
			generation = index.generation();
		}
	}

	private boolean readOne(String id, Map<String, String> said) {
		Inventory inventory = Inventory.of(shipped, places.get(), id);
		Map<String, Known> known = index.find(LoadedArticles.key(id)).map(row -> Map.of(row.key(),
				new Known(row.location(), row.stamp(), Known.remarks(said.getOrDefault(row.key(), ""))))).orElse(Map.of());
		return catchup(said).run(inventory.candidates(), known, said);
	}

	/** Makes what people say searchable. The articles are the same, so nobody has to show them again. */
	private void readRemarks() {
		synchronized (all) {
			Map<String, String> said = remarks.comments();
			long before = index.generation();
			index.known().forEach((key, known) -> {
				if (!closed && !known.remarks().equals(Known.remarks(said.getOrDefault(key, "")))) {
					index.find(key).ifPresent(row -> catchup(said).run(Inventory.of(shipped, places.get(), row.head().id()).candidates(), Map.of(), said));
				}
			});
			own(before);
		}
	}

	private Catchup catchup(Map<String, String> said) {
		return new Catchup(index, new CandidateReader(shipped, files, said, new ArrayList<>()), IndexProgress.NONE);
	}

	List<String> problems() {
		return problems;
	}

	/** @return whether all has been read at least once */
	boolean isComplete() {
		return complete;
	}

	Progress progress() {
		return progress;
	}

	void close() {
		closed = true;
		if (background != null) {
			background.close();
		}
	}

	/** Passes the progress on, and shows the articles as they arrive. */
	private final class Telling implements IndexProgress {

		private final IndexProgress to;

		Telling(IndexProgress to) {
			this.to = to;
		}

		@Override
		public void at(int done, int total) {
			Progress now = new Progress(done, total);
			boolean step = now.isStepFrom(progress) && done < total;
			progress = now;
			now.tell(to);
			followers.forEach(now::tell);
			if (step) {
				onChange.run();
			}
		}

		@Override
		public boolean isCancelled() {
			return closed || to.isCancelled() || followers.stream().anyMatch(IndexProgress::isCancelled);
		}
	}
}
