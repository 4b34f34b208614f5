/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.text;

import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.fieldbench.kb.QuoteLabels;

/** The dialect of article bodies: CommonMark with tables. */
public final class Markdown {

	/** Renderers take them, too. */
	public static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).postProcessor(new QuoteLabels()).build();
	private static final Parser AS_WRITTEN = Parser.builder().extensions(EXTENSIONS).build();

	private Markdown() {
	}

	/** @return the document with the marks of boxes as they were written; for who compares words */
	public static Node asWritten(String body) {
		return AS_WRITTEN.parse(body);
	}

	/** @return the document; marks of boxes such as {@code [!WARNING]} are words in it */
	public static Node parse(String body) {
		return PARSER.parse(body);
	}
}
