/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads values of front matter. What is not what it should be is told, and taken as not there. */
record Values(Map<String, Node> values, Consumer<Problem> problems) {

	Optional<String> line(String key) {
		List<String> found = lines(key);
		if (found.size() > 1) {
			tell(values.get(key), "its front matter has several values for " + key + "; one is allowed");
			return Optional.empty();
		}
		return found.stream().findFirst().map(text -> text.replaceAll("\\s*\\R\\s*", " "));
	}

	/** @return the texts of a list; a single text is a list of one */
	List<String> lines(String key) {
		Node node = values.get(key);
		Stream<Node> nodes = node instanceof SequenceNode list ? list.getValue().stream() : Stream.ofNullable(node);
		return nodes.map(item -> text(key, item)).map(String::strip).filter(text -> !text.isEmpty()).toList();
	}

	private String text(String key, Node node) {
		if (node instanceof ScalarNode scalar) {
			return scalar.getValue();
		}
		tell(node, "what its front matter says for " + key + " is no text");
		return "";
	}

	Optional<LocalDate> date(String key) {
		return parsed(key, LocalDate::parse, "no date written as year-month-day, e.g. 2017-02-17");
	}

	Optional<Instant> time(String key) {
		return parsed(key, Instant::parse, "no time written as e.g. 2026-11-27T08:15:00Z");
	}

	<T> Optional<T> parsed(String key, Function<String, T> parser, String otherwise) {
		Optional<String> text = line(key);
		try {
			return text.map(parser);
		} catch (DateTimeException | IllegalArgumentException e) {
			tell(values.get(key), key + " is \"" + text.orElseThrow() + "\", which is " + otherwise);
			return Optional.empty();
		}
	}

	void tell(Node where, String text) {
		problems.accept(new Problem(FrontMatter.line(where), text));
	}
}
