/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.team;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.team.TeamConflict;
import org.fieldbench.kb.team.TeamSync;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** What is to be merged with the team, at hand for the display: read in the background when something was exchanged. An OSGi service. */
@Component(service = KnownConflicts.class)
public final class KnownConflicts {

	/** Several changes in a row are read once. */
	private static final long SOON_MS = 100;

	private final TeamSync team;
	private final ArticleLibrary library;
	private final OperationJob reading;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final Runnable read = this::readSoon;
	private volatile Map<String, String> now = Map.of();

	@Activate
	public KnownConflicts(@Reference TeamSync team, @Reference ArticleLibrary library) {
		this.team = team;
		this.library = library;
		reading = new OperationJob("Reading what is to be merged with the team", JobFamilies.KNOWLEDGE_BASE, monitor -> {
			now = sentences(team.conflicts());
			listeners.forEach(Runnable::run);
		});
		reading.setSystem(true);
		team.addListener(read);
		library.addListener(read);
		readSoon();
	}

	/** Ids of the team's articles differ by more than capitals. */
	private static Map<String, String> sentences(List<TeamConflict> conflicts) {
		Map<String, String> sentences = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		conflicts.forEach(conflict -> sentences.put(conflict.article(), conflict.sentence()));
		return sentences;
	}

	@Deactivate
	void close() {
		team.removeListener(read);
		library.removeListener(read);
		reading.cancel();
	}

	private void readSoon() {
		reading.schedule(SOON_MS);
	}

	/** @return what is to be said of an article that is to be merged, as it was read last; empty for any other */
	public Optional<String> sentence(String article) {
		return Optional.ofNullable(now.get(article));
	}

	/** @param listener is called after it was read, on any thread */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}
