/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Head;
import org.fieldbench.kb.internal.imports.Page;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A text in Markdown: read as the page that it stands for, with its front matter as the page's head. */
public final class MarkdownSource {

	/** The rule that leaves out a text's head. */
	public static final String HEAD = "front matter";

	/** Deeper lists and quotations are read as text. */
	private static final int DEEPEST = 40;
	private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST)
			.extensions(List.of(TablesExtension.create())).build();
	private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();
	private static final Pattern FRONT_MATTER = Pattern.compile("\\A---[ \\t]*\\n(?:.*\\n)*?(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");
	private static final Map<String, String> KEYS = Map.ofEntries(Map.entry("title", Head.TITLE), Map.entry("id", Head.ID),
			Map.entry("source", Head.SOURCE), Map.entry("lastupdated", Head.UPDATED), Map.entry("updated", Head.UPDATED),
			Map.entry("modified", Head.UPDATED), Map.entry("lastmod", Head.UPDATED), Map.entry("date", Head.PUBLISHED),
			Map.entry("published", Head.PUBLISHED), Map.entry("models", Head.MODELS), Map.entry("tags", Head.TAGS),
			Map.entry("keywords", Head.TAGS), Map.entry("procedure", Head.PROCEDURE));
	private static final Set<String> LISTS = Set.of(Head.MODELS, Head.TAGS);

	private MarkdownSource() {
	}

	public static Page read(String text) {
		String clean = text.replace("\0", "");
		Matcher head = FRONT_MATTER.matcher(clean);
		String front = head.lookingAt() ? head.group() : "";
		String html = html(clean.substring(front.length()));
		Page page = new Page(HtmlReader.readText(HtmlSource.parse(html)), new Head());
		values(front, page);
		page.blocks().addAll(0, lines(front));
		return page;
	}

	/** @return the addresses of the pictures that a text shows, as it writes them */
	public static List<String> pictures(String text) {
		return HtmlSource.pictures(html(text));
	}

	private static String html(String text) {
		return RENDERER.render(PARSER.parse(text));
	}

	private static void values(String front, Page page) {
		String yaml = front.replaceAll("(?m)^(---|\\.\\.\\.)[ \\t]*$", "");
		try {
			if (new Load(LoadSettings.builder().setLabel("front matter").build()).loadFromString(yaml) instanceof Map<?, ?> values) {
				values.forEach((key, value) -> put(page.head(), String.valueOf(key), value));
			}
		} catch (YamlEngineException e) {
			page.remark("The head of the text is no YAML; none of it was understood.");
		}
	}

	private static void put(Head head, String key, Object value) {
		String known = KEYS.get(key.replaceAll("[_ -]", "").toLowerCase(Locale.ROOT));
		if (known != null && value != null) {
			List<String> values = values(value, LISTS.contains(known));
			head.put(known, LISTS.contains(known) || values.isEmpty() ? values : values.subList(0, 1));
		}
	}

	private static List<String> values(Object value, boolean list) {
		List<?> all = value instanceof List<?> several ? several : list ? List.of(String.valueOf(value).split(",")) : List.of(value);
		return all.stream().filter(Objects::nonNull).map(String::valueOf).map(String::strip).filter(text -> !text.isEmpty()).toList();
	}

	private static List<Block> lines(String frontMatter) {
		return frontMatter.lines().filter(line -> !line.isBlank()).map(line -> {
			Block block = Block.of(Kind.PARAGRAPH, line);
			block.leaveOut(HEAD, "It is the text's own head; what Fieldbench knows of it became the article's details.");
			return block;
		}).toList();
	}
}
