/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.store.DataFolder;
import org.fieldbench.store.ReadingStore;
import org.fieldbench.store.ReadingStores;
import org.fieldbench.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Where marks and discussions meet the store. It is opened for each change, so that no other program waits for this one, and what it
 * held is remembered.
 */
@Component(service = ReadingDesk.class)
public final class ReadingDesk {

	private final Supplier<Path> folder;
	private final List<Runnable> markListeners = new CopyOnWriteArrayList<>();
	private final List<Runnable> talkListeners = new CopyOnWriteArrayList<>();
	private volatile Snapshot snapshot;
	private volatile StoreStamp stamp;

	@Activate
	public ReadingDesk() {
		this(DataFolder::locate);
	}

	/** @param folder says where the data is, each time */
	public ReadingDesk(Supplier<Path> folder) {
		this.folder = folder;
	}

	/** Something that asks or changes the store. */
	@FunctionalInterface
	interface Question<T> {
		T ask(ReadingStore store) throws StoreException;
	}

	Path folder() {
		return folder.get();
	}

	boolean isLoaded() {
		Snapshot known = snapshot;
		return known != null && known.folder().equals(folder.get());
	}

	/** @return what was read last; the store is read at the first call */
	Snapshot snapshot() {
		Snapshot known = snapshot;
		return isLoaded() && known != null ? known : load();
	}

	private synchronized Snapshot load() {
		if (!isLoaded()) {
			snapshot = read();
		}
		return snapshot;
	}

	private Snapshot read() {
		Path place = folder.get();
		try {
			return read(place);
		} finally {
			stamp = StoreStamp.of(place); // after closing, which moves what was written into the main file
		}
	}

	private static Snapshot read(Path place) {
		try (ReadingStore store = ReadingStores.open(place)) {
			return Snapshot.of(place, store.events(), store.marks());
		} catch (StoreException e) {
			System.getLogger(ReadingDesk.class.getName()).log(System.Logger.Level.WARNING, e.getMessage(), e);
			return Snapshot.unreadable(place, e.getMessage());
		}
	}

	/** Changes the store, reads it again, and tells what differs. */
	<T> T change(Question<T> question) throws KnowledgeBaseException {
		T answer = ask(question);
		refresh();
		return answer;
	}

	<T> T ask(Question<T> question) throws KnowledgeBaseException {
		try (ReadingStore store = ReadingStores.open(folder.get())) {
			return question.ask(store);
		} catch (StoreException e) {
			throw new KnowledgeBaseException(e.getMessage(), e);
		}
	}

	/** Reads again if somebody wrote into the store's files since. */
	void refreshIfChanged() {
		if (!isLoaded()) {
			load();
		} else if (!StoreStamp.of(folder.get()).equals(stamp)) {
			refresh();
		}
	}

	void refresh() {
		Snapshot before;
		Snapshot now;
		synchronized (this) {
			before = snapshot;
			now = read();
			snapshot = now;
		}
		boolean problem = before == null || !before.problem().equals(now.problem());
		tell(markListeners, problem || !before.marks().equals(now.marks()));
		tell(talkListeners, problem || !before.events().equals(now.events()));
	}

	/** @return the comment; another program may have written it a moment ago */
	Comment knownComment(String id) throws KnowledgeBaseException {
		refresh();
		Snapshot now = snapshot();
		TalkRules.require(now.problem().isEmpty(), now.problem().orElse(""));
		Comment comment = now.comments().get(id);
		TalkRules.require(comment != null, "There is no comment " + id + ".");
		return comment;
	}

	private static void tell(List<Runnable> listeners, boolean changed) {
		if (changed) {
			listeners.forEach(Runnable::run);
		}
	}

	List<Runnable> markListeners() {
		return markListeners;
	}

	List<Runnable> talkListeners() {
		return talkListeners;
	}
}
