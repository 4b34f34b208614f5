/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.Editorial;
import org.fieldbench.kb.VerifiedOn;
import org.fieldbench.kb.internal.text.FrontMatter.BrokenYaml;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Makes an article of its text. */
public final class ArticleParser {

	private static final String STATES = "no state; there are " + Stream.of(ArticleState.values()).map(ArticleState::key)
			.collect(Collectors.joining(", "));

	private final Values head;
	private final String unknown;

	private ArticleParser(FrontMatter matter, Consumer<Problem> problems) {
		head = new Values(matter.values(), problems);
		unknown = matter.unknown();
	}

	/**
	 * @param id the article's; null when the text is to say it
	 * @param problems gets what cannot be understood, in the order of its discovery
	 * @return what was understood; a draft when there is no usable front matter
	 */
	public static Article parse(String id, String text, Consumer<Problem> problems) {
		Parts parts = Parts.of(text);
		if (parts.head().isEmpty()) {
			problems.accept(new Problem(0, "it does not begin with front matter between two lines of three hyphens"));
			return Article.draft(named(id), named(id), parts.body());
		}
		try {
			return new ArticleParser(FrontMatter.parse(parts.head().get()), problems).article(id, parts.body());
		} catch (BrokenYaml e) {
			problems.accept(e.problem());
			return Article.draft(named(id), named(id), parts.body());
		}
	}

	private static String named(String id) {
		return id == null ? "" : id;
	}

	private Article article(String id, String body) {
		String named = head.line(Keys.ID).orElse("");
		if (id != null && !named.isEmpty() && !named.equalsIgnoreCase(id)) {
			head.tell(head.values().get(Keys.ID), "its front matter says id " + named + ", but it is kept as " + id);
		}
		String known = id == null ? named : id;
		return new Article(known, title(known), head.line(Keys.SOURCE).orElse(""), head.date(Keys.LAST_UPDATED),
				head.lines(Keys.MODELS), head.lines(Keys.TAGS), head.line(Keys.PROCEDURE), head.lines(Keys.CLEANED), editorial(), body);
	}

	private String title(String id) {
		return head.line(Keys.TITLE).orElseGet(() -> {
			head.problems().accept(new Problem(0, "its front matter has no title"));
			return id;
		});
	}

	private Editorial editorial() {
		Optional<ArticleState> state = head.parsed(Keys.STATE, key -> ArticleState.ofKey(key).orElseThrow(IllegalArgumentException::new), STATES);
		ArticleState otherwise = head.values().containsKey(Keys.STATE) ? ArticleState.DRAFT : ArticleState.APPROVED;
		return new Editorial(state.orElse(otherwise), head.lines(Keys.AUTHORS), head.time(Keys.CREATED),
				head.time(Keys.UPDATED), head.date(Keys.REVIEW_DATE), verifiedOn(), head.lines(Keys.RELATED), unknown);
	}

	private List<VerifiedOn> verifiedOn() {
		Node node = head.values().get(Keys.VERIFIED_ON);
		if (node == null) {
			return List.of();
		}
		if (node instanceof SequenceNode list && list.getValue().stream().allMatch(MappingNode.class::isInstance)) {
			return list.getValue().stream().map(item -> verified((MappingNode) item)).toList();
		}
		head.tell(node, "verifiedOn is no list of entries such as \"- model: IP710\"");
		return List.of();
	}

	private VerifiedOn verified(MappingNode entry) {
		Map<String, Node> found = entry.getValue().stream().collect(Collectors.toMap(
				tuple -> tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "", tuple -> tuple.getValueNode(), (one, other) -> other));
		found.keySet().stream().filter(key -> !Keys.OF_VERIFIED_ON.contains(key))
				.forEach(key -> head.tell(entry, "an entry of verifiedOn has the key " + key + ", which means nothing here"));
		Values values = new Values(found, head.problems());
		return new VerifiedOn(values.line(Keys.MODEL).orElse(""), values.line(Keys.BOOT_CODE).orElse(""),
				values.line(Keys.FIRMWARE).orElse(""), values.line(Keys.BY).orElse(""), values.date(Keys.DATE));
	}
}
