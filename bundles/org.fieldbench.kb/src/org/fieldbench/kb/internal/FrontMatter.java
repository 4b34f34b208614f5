/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.parser.Parser;

/** The details at the head of an article. */
record FrontMatter(Map<String, List<String>> values) {

	private static final Parser PARSER = Parser.builder().extensions(List.of(YamlFrontMatterExtension.create())).build();

	/** @param lines with the line of hyphens before and after */
	static FrontMatter parse(String lines) {
		var visitor = new YamlFrontMatterVisitor();
		PARSER.parse(lines).accept(visitor);
		return new FrontMatter(visitor.getData());
	}

	String required(String key) throws IOException {
		return optional(key).orElseThrow(() -> new IOException("its front matter has no " + key + "."));
	}

	Optional<String> optional(String key) throws IOException {
		List<String> found = list(key);
		if (found.size() > 1) {
			throw new IOException("its front matter has several values for " + key + "; one is allowed.");
		}
		return found.stream().findFirst();
	}

	List<String> list(String key) {
		return values.getOrDefault(key, List.of()).stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
	}

	Optional<LocalDate> date(String key) throws IOException {
		Optional<String> text = optional(key);
		try {
			return text.map(LocalDate::parse);
		} catch (DateTimeParseException e) {
			throw new IOException(key + " is \"" + text.orElseThrow()
					+ "\", which is no date written as year-month-day, e.g. 2017-02-17.", e);
		}
	}
}
