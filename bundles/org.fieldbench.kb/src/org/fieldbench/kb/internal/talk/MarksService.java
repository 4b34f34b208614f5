/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.Mark;
import org.fieldbench.kb.talk.MarkKind;
import org.fieldbench.kb.talk.Marks;
import org.fieldbench.store.ReadingMarkRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the reader's marks in the store. */
@Component
public final class MarksService implements Marks {

	private final ReadingDesk desk;
	private final Clock clock;

	@Activate
	public MarksService(@Reference ReadingDesk desk) {
		this(desk, Clock.systemUTC());
	}

	public MarksService(ReadingDesk desk, Clock clock) {
		this.desk = desk;
		this.clock = clock;
	}

	@Override
	public List<Mark> all(MarkKind kind) {
		return desk.snapshot().marks().stream().flatMap(record -> mark(record).stream()).filter(mark -> mark.kind() == kind).toList();
	}

	/** A kind that a newer program keeps is left alone. */
	private static Optional<Mark> mark(ReadingMarkRecord record) {
		return Arrays.stream(MarkKind.values()).filter(kind -> kind.key().equals(record.kind())).findFirst()
				.map(kind -> new Mark(kind, record.target(), record.since(), record.seen()));
	}

	@Override
	public Optional<Mark> find(MarkKind kind, String target) {
		return all(kind).stream().filter(mark -> mark.target().equals(target)).findFirst();
	}

	@Override
	public void set(MarkKind kind, String target, String seen) throws KnowledgeBaseException {
		desk.change(store -> {
			store.mark(new ReadingMarkRecord(kind.key(), target, clock.instant(), seen));
			return null;
		});
	}

	@Override
	public void remove(MarkKind kind, String target) throws KnowledgeBaseException {
		desk.change(store -> {
			store.unmark(kind.key(), target);
			return null;
		});
	}

	@Override
	public Optional<String> problem() {
		return desk.snapshot().problem();
	}

	@Override
	public void refresh() {
		desk.refresh();
	}

	@Override
	public void addListener(Runnable listener) {
		desk.markListeners().add(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		desk.markListeners().remove(listener);
	}
}
