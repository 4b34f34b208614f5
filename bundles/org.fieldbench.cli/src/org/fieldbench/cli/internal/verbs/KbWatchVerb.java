/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldbench.cli.ChangesData;
import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.watch.Subscriptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb watch}: subscribes to an article or a tag. */
@Command(name = "watch", sortOptions = false, description = { "Watch an article, or all articles with a tag.",
		"As they are now counts as read. What changed since then is shown by: fieldbench kb changed", "" }, footer = { "",
				"Examples: fieldbench kb watch 212", "          fieldbench kb watch tag:vlan", "          fieldbench kb watch 212 --off" })
public final class KbWatchVerb extends DataVerb implements ChangesData {

	private static final String TAG = "tag:";

	@Parameters(paramLabel = "ID|tag:NAME", description = "The article's id, or a tag.")
	private String what;

	@Option(names = "--off", description = "Do not watch it any more.")
	private boolean off;

	@Override
	public Integer call() {
		boolean isTag = what.startsWith(TAG);
		String target = isTag ? what.substring(TAG.length()).strip() : KbVerbs.known(context(), what);
		if (target.isEmpty()) {
			throw usage("Say which tag, e.g. tag:vlan.");
		}
		MarkList.readable(context());
		try {
			change(context().service(Subscriptions.class), isTag, target);
		} catch (KnowledgeBaseException e) {
			throw failed(e);
		}
		say(isTag, target);
		return OK;
	}

	private void change(Subscriptions subscriptions, boolean isTag, String target) throws KnowledgeBaseException {
		if (isTag && off) {
			subscriptions.unwatchTag(target);
		} else if (isTag) {
			subscriptions.watchTag(target);
		} else if (off) {
			subscriptions.unwatch(target);
		} else {
			subscriptions.watch(target);
		}
	}

	private void say(boolean isTag, String target) {
		if (json()) {
			Map<String, Object> facts = new LinkedHashMap<>();
			facts.put(isTag ? "tag" : "article", target);
			facts.put("watched", !off);
			printJson(facts);
		} else {
			context().out().println((isTag ? "The tag " : "Article ") + Texts.safe(target) + (off ? " is not watched." : " is watched."));
		}
	}
}
