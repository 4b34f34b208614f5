/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.fieldbench.kb.ArticleHead;
import org.fieldbench.kb.ArticleHome;
import org.fieldbench.kb.ArticleStore;
import org.fieldbench.kb.Origin;
import org.fieldbench.kb.Place;
import org.fieldbench.kb.Places;
import org.fieldbench.kb.internal.files.FileArticleStore;
import org.fieldbench.kb.internal.index.ArticleIndex;
import org.fieldbench.kb.internal.index.AttachmentText;
import org.fieldbench.kb.search.ArticleSearch;
import org.fieldbench.kb.search.IndexProgress;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.Marks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Where the library, the search and the editing meet: what is shipped, what is kept, and the index of both. */
@Component(service = Bookshelf.class)
public final class Bookshelf {

	private final LoadedArticles shipped;
	private final ArticleStore own;
	private final List<Places> others;
	private final ArticleIndex index;
	private final Remarks remarks;
	private final ShelfUpdate update;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	@Activate
	public Bookshelf(@Reference IExtensionRegistry registry, @Reference ArticleHome home,
			@Reference(policyOption = ReferencePolicyOption.GREEDY) List<Places> others, @Reference Discussions discussions, @Reference Marks marks,
			@Reference AttachmentReaders readers) {
		this(new ArticleExtensionReader(registry).folders(), new FileArticleStore(home::articles, Clock.systemUTC()), others, () -> Optional.of(home.index()),
				Remarks.of(discussions, marks), new AttachmentText(readers));
		if (!"false".equals(System.getProperty(ArticleSearch.BACKGROUND))) {
			update.inBackground();
		}
		shipped.problems().forEach(problem -> ILog.of(Bookshelf.class).error(problem));
	}

	/**
	 * @param registry null when there is none: then nothing is shipped
	 * @param index folder of the index; empty for one that is not kept
	 */
	public static Bookshelf of(IExtensionRegistry registry, ArticleStore own, List<Places> others, Optional<Path> index) {
		return new Bookshelf(registry == null ? List.of() : new ArticleExtensionReader(registry).folders(), own, others, () -> index, Remarks.NONE);
	}

	Bookshelf(List<ArticleFolder> folders, ArticleStore own, List<Places> others, Supplier<Optional<Path>> folder, Remarks remarks) {
		this(folders, own, others, folder, remarks, AttachmentText.PLAIN_ONLY);
	}

	Bookshelf(List<ArticleFolder> folders, ArticleStore own, List<Places> others, Supplier<Optional<Path>> folder, Remarks remarks, AttachmentText files) {
		this.own = own;
		this.others = others;
		this.remarks = remarks;
		shipped = new LoadedArticles(folders);
		index = new ArticleIndex(folder);
		update = new ShelfUpdate(shipped, files, this::places, index, remarks, this::tell);
	}

	private List<Place> places() {
		return Stream.concat(Stream.of(new Place(Origin.OWN, own)), others.stream().flatMap(each -> each.places().stream())).toList();
	}

	/** Sees to it that the shipped articles are there, and that the rest arrives. */
	void begin() {
		update.laterOnce();
	}

	/** @return where the article is; asks the index only, unless that does not know it and may not be complete */
	Optional<Slot> find(String id) {
		begin();
		if (!update.isComplete()) {
			update.run(known(id).map(Slot::id).orElse(id.strip()));
		}
		return known(id).or(() -> {
			update.once();
			return known(id);
		});
	}

	/** An article of a place that is gone is none. */
	private Optional<Slot> known(String id) {
		return index.find(LoadedArticles.key(id)).map(row -> new Slot(row.head(), place(row.location(), row.head().id())))
				.filter(slot -> slot.origin() == Origin.SHIPPED || slot.place().isPresent());
	}

	/** @return a number that is no article's id, also if the index does not know all of them yet */
	int freeNumber(int first) {
		begin();
		int number = index.freeNumber(first);
		while (!Inventory.of(shipped, places(), String.valueOf(number)).candidates().isEmpty()) {
			number = index.freeNumber(number + 1);
		}
		return number;
	}

	private Optional<ArticleStore> place(String location, String id) {
		return places().stream().map(Place::store).filter(store -> store.where(id).equals(location)).findFirst();
	}

	/** @return all, in the order of their titles; waits until they are there */
	List<ArticleHead> heads() {
		update.once();
		return index.heads();
	}

	/** @return whether all have been read at least once */
	boolean isComplete() {
		return update.isComplete();
	}

	List<String> problems() {
		begin();
		List<String> problems = new ArrayList<>(update.problems());
		problems.addAll(index.problems());
		index.problem().ifPresent(problems::add);
		return List.copyOf(problems);
	}

	/** Reads again what changed, and tells it. */
	void refresh(IndexProgress progress) {
		update.run(progress);
	}

	/** Reads one article again if it changed, and tells it. */
	void refresh(String id) {
		update.run(id);
	}

	/** Tells what another program wrote into the index. */
	void hearOthers() {
		update.hearOthers();
	}

	/** Follows each reading of all articles, whoever began it. */
	void follow(IndexProgress progress) {
		update.follow(progress);
	}

	void unfollow(IndexProgress progress) {
		update.unfollow(progress);
	}

	/** Reads all again. */
	void rebuild(IndexProgress progress) {
		index.clear();
		update.run(progress);
	}

	Progress progress() {
		return update.progress();
	}

	ArticleIndex index() {
		return index;
	}

	Remarks remarks() {
		return remarks;
	}

	Optional<ShippedArticle> shipped(String id) {
		return shipped.find(id);
	}

	/** @return where the article is kept; a new one and a change of a shipped one go to the user's own place */
	ArticleStore store(String id) {
		return find(id).flatMap(Slot::place).orElse(own);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	@Deactivate
	void close() {
		update.close();
		index.close();
	}
}
