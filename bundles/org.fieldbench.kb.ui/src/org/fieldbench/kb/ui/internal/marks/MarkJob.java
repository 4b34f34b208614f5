/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.marks;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.ui.PlatformUI;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.MarkKind;
import org.fieldbench.kb.talk.Marks;
import org.fieldbench.kb.watch.Subscriptions;
import org.fieldbench.ui.JobFamilies;
import org.fieldbench.ui.OperationJob;

/** Changes marks in the background. A failure is shown in a dialog. */
final class MarkJob {

	private static final Map<MarkKind, Remover> REMOVERS = Map.of(MarkKind.WATCHED_ARTICLE, Subscriptions::unwatch, MarkKind.WATCHED_TAG,
			Subscriptions::unwatchTag);

	/** What is done. */
	@FunctionalInterface
	interface Work {
		void run(Marks marks, Subscriptions subscriptions) throws KnowledgeBaseException;
	}

	@FunctionalInterface
	private interface Remover {
		void remove(Subscriptions subscriptions, String target) throws KnowledgeBaseException;
	}

	private MarkJob() {
	}

	static void run(String name, Work work) {
		Marks marks = PlatformUI.getWorkbench().getService(Marks.class);
		Subscriptions subscriptions = PlatformUI.getWorkbench().getService(Subscriptions.class);
		OperationJob job = new OperationJob(name, JobFamilies.KNOWLEDGE_BASE, monitor -> work.run(marks, subscriptions));
		job.setSystem(true);
		job.schedule();
	}

	static void remove(MyArticles.Line line) {
		MarkKind kind = line.kind().mark();
		run("Taking a mark away", (marks, subscriptions) -> {
			if (REMOVERS.containsKey(kind)) {
				REMOVERS.get(kind).remove(subscriptions, line.target());
			} else {
				marks.remove(kind, line.target());
			}
		});
	}

	/** @param id of an article */
	static void toggleFavourite(String id, Consumer<String> done) {
		run("Marking a favourite", (marks, subscriptions) -> {
			if (marks.isFavourite(id)) {
				marks.remove(MarkKind.FAVOURITE, id);
				done.accept("Article " + id + " is no favourite any more.");
			} else {
				marks.set(MarkKind.FAVOURITE, id, "");
				done.accept("Article " + id + " is a favourite.");
			}
		});
	}

	/** @param id of an article */
	static void toggleWatch(String id, Consumer<String> done) {
		run("Watching an article", (marks, subscriptions) -> {
			if (marks.find(MarkKind.WATCHED_ARTICLE, id).isPresent()) {
				subscriptions.unwatch(id);
				done.accept("Article " + id + " is not watched any more.");
			} else {
				subscriptions.watch(id);
				done.accept("Article " + id + " is watched: you are told when it changes.");
			}
		});
	}
}
