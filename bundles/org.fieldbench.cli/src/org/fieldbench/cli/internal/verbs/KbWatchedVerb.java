/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.watch.Subscriptions;
import org.fieldbench.kb.watch.Watched;

import picocli.CommandLine.Command;

/** {@code kb watched}: what is subscribed to. */
@Command(name = "watched", sortOptions = false, description = { "List the articles and tags that you watch, what changed first.", "" })
public final class KbWatchedVerb extends DataVerb {

	@Override
	public Integer call() {
		MarkList.readable(context());
		Subscriptions subscriptions = context().service(Subscriptions.class);
		List<Watched> watched = subscriptions.watched();
		List<String> tags = subscriptions.watchedTags();
		if (json()) {
			Map<String, Object> facts = new LinkedHashMap<>();
			facts.put("tags", tags);
			facts.put("articles", watched.stream().map(KbWatchedVerb::facts).toList());
			printJson(facts);
		} else if (watched.isEmpty() && tags.isEmpty()) {
			context().out().println("Nothing is watched yet. Watch an article with: fieldbench kb watch ID");
		} else {
			print(watched, tags);
		}
		return OK;
	}

	static Map<String, Object> facts(Watched watched) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("article", watched.article().id());
		facts.put("title", watched.article().title());
		facts.put("itself", watched.itself());
		facts.put("tags", watched.tags());
		facts.put("changed", watched.changed());
		return facts;
	}

	private void print(List<Watched> watched, List<String> tags) {
		if (!tags.isEmpty()) {
			context().out().println("Tags: " + Texts.safe(String.join(", ", tags)));
		}
		if (!watched.isEmpty()) {
			context().out().print(table(watched));
		}
	}

	static Table table(List<Watched> watched) {
		Table table = new Table(0).row("ID", "CHANGED", "BY", "TITLE");
		watched.forEach(one -> table.row(one.article().id(), one.changed() ? "yes" : "no", by(one), Texts.safe(one.article().title())));
		return table;
	}

	private static String by(Watched watched) {
		return Texts.safe(Stream.concat(watched.itself() ? Stream.of("id") : Stream.empty(), watched.tags().stream().map(tag -> "tag:" + tag))
				.collect(Collectors.joining(" ")));
	}
}
