/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.cli.DataVerb;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.diff.DiffRow;
import org.fieldbench.kb.watch.News;
import org.fieldbench.kb.watch.Subscriptions;
import org.fieldbench.kb.watch.Watched;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb changed}: what changed since it was read. */
@Command(name = "changed", sortOptions = false, description = { "Show what changed since you read it.",
		"Without an id the watched articles that changed; with one what differs. What only you changed is no news.", "" }, footer = { "",
				"Examples: fieldbench kb changed", "          fieldbench kb changed 212", "          fieldbench kb changed 212 --read" })
public final class KbChangedVerb extends DataVerb implements ChangesData {

	@Parameters(paramLabel = "ID", arity = "0..1", description = "The article's id.")
	private String id;

	@Option(names = "--read", description = "Take it as read as it is now; without an id all that changed.")
	private boolean read;

	@Override
	public boolean hasChanged() {
		return read;
	}

	@Override
	public Integer call() {
		MarkList.readable(context());
		Subscriptions subscriptions = context().service(Subscriptions.class);
		try {
			if (id == null) {
				list(subscriptions);
			} else {
				difference(subscriptions, KbVerbs.known(context(), id));
			}
			return OK;
		} catch (KnowledgeBaseException e) {
			throw failed(e);
		}
	}

	private void list(Subscriptions subscriptions) throws KnowledgeBaseException {
		List<Watched> changed = subscriptions.watched().stream().filter(Watched::changed).toList();
		if (json()) {
			printJson(changed.stream().map(KbWatchedVerb::facts).toList());
		} else if (changed.isEmpty()) {
			context().out().println("Nothing that you watch changed since you read it.");
		} else {
			context().out().print(KbWatchedVerb.table(changed));
		}
		if (read) {
			for (Watched one : changed) {
				subscriptions.markRead(one.article().id());
			}
		}
	}

	private void difference(Subscriptions subscriptions, String known) throws KnowledgeBaseException {
		Optional<News> news = subscriptions.news(known);
		if (json()) {
			printJson(facts(known, news));
		} else if (news.isEmpty()) {
			context().out().println("Article " + known + ": nothing that is news to you since you read it.");
		} else {
			context().out().print("Article " + known + ": " + news.get().sentence() + "\n" + DiffText.of(name(news.get()), "revision "
					+ news.get().now().number(), news.get().rows()));
		}
		if (read) {
			subscriptions.markRead(known);
		}
	}

	private static String name(News news) {
		return news.known().map(revision -> "revision " + revision.number()).orElse(news.knownText().isPresent() ? "as you read it" : "nothing");
	}

	private static Map<String, Object> facts(String known, Optional<News> news) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("article", known);
		facts.put("changed", news.isPresent());
		news.ifPresent(found -> {
			facts.put("read", found.known().map(Revision::number).orElse(null));
			facts.put("now", found.now().number());
			facts.put("rows", found.rows().stream().filter(row -> row.kind() != DiffRow.Kind.SAME).map(DiffText::facts).toList());
		});
		return facts;
	}
}
