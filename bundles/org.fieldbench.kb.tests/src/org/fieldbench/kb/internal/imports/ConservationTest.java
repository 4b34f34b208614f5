/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.fieldbench.kb.imports.ModelNames;
import org.fieldbench.kb.internal.imports.Conservation.Words;
import org.fieldbench.kb.internal.imports.read.FrameFiles;
import org.fieldbench.kb.internal.imports.read.HtmlSource;
import org.fieldbench.kb.internal.imports.read.TextSource;
import org.fieldbench.kb.internal.imports.rules.Rules;
import org.fieldbench.testing.Seed;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No word is lost, in pages that people write and in any others. */
class ConservationTest {

	private static final int CASES = 400;
	private static final String[] WORDS = { "phone", "**47427", "*", "_x_", "a_b", "<", ">", "&amp;", "&lt;b&gt;", "1.", "2)", "3.", "a)", "i.",
			"Step 1:", "Step 2:",
			"#", "## x", "[link]", "(x)", "`tick`", "``", "\\", "|", "---", "===", "~~~", "+", "- item", "\u2022 item", "!", "Warning:",
					"Print this page", "Related Articles",
			"Comments", "Last Updated", "17th of February, 2017", "03/04/2017", "Press 1 for Yes", "\u201cCHECK FW\u201d", "shown below",
					"is displayed:", "\u00a0", "\u00ad", "\u200b", "\u00e9",
			"\u65e5\u672c", "\ud83d\ude00", "http://x.example/", "&#0;", "&#12;", "!", "![x](y)", "<http://a.example>", "&copy; 2001 x", "Yes No",
					"Home", "\t", "a*b*c", "**", "__", "1)x", "10000000000." };
	private static final String[] TAGS = { "p", "div", "b", "i", "em", "strong", "code", "a href='http://x.example/a(b)'", "a href='javascript:x'",
			"a", "ul", "ol", "ol start=5", "ol type=a", "li", "li value=9",
			"table", "tr", "td", "th", "h1", "h2", "h3", "pre", "blockquote", "span", "nav", "article", "main", "footer", "header",
					"div class=comments", "div class=warning", "form", "dl", "dt", "dd", "font",
			"center", "title", "script", "style", "textarea", "select", "option", "svg", "noscript", "template", "p hidden", "section", "button",
					"label", "kbd", "s", "q", "fieldset", "legend", "details", "summary", "div class=note", "p class=caution", "div role=heading",
			"div style=display:none", "video", "td rowspan=2", "th colspan=3", "blockquote class=tip", "button aria-controls=x" };

	@ParameterizedTest
	@ValueSource(strings = { "wordpress.html", "zendesk.html", "confluence.html", "tables.html", "word.htm", "nested.html", "nosteps.html",
			"french.html", "german.html", "headings.html", "guide.html", "wiki.html", "helpdesk.html", "fields.html",
			"accordion.html", "flare.htm", "salesforce.html", "forum.html", "plover.html", "boxes.html", "spans.html", "numbers.html", "expand.html",
			"stepcells.html", "docbook.html", "maillist.html", "printed.html", "comments.html", "googledoc.html" })
	void keepsEveryWordOfAPage(String name) throws Exception {
		html(Files.readString(Fixtures.FOLDER.resolve(name)));
	}

	@Test
	void keepsEveryWordOfATextOfMarkdownAndOfFrames() throws Exception {
		text(Files.readString(Fixtures.FOLDER.resolve("steps.txt")));
		text(Files.readString(Fixtures.FOLDER.resolve("mail.txt")));
		Conservation.check(Fixtures.read("readme.md"));
		Conservation.check(Fixtures.read("frames"));
	}

	@Test
	void keepsEveryWordOfTheFieldAlert() throws Exception {
		var seed = Seed.find();
		Assumptions.assumeTrue(seed.isPresent(), "The source of the article is not at hand.");
		text(Files.readString(seed.get(), StandardCharsets.UTF_8));
	}

	@Test
	void keepsEveryWordOfAnyHtml() {
		IntStream.range(0, CASES).forEach(seed -> html(anyHtml(new Random(seed))));
	}

	@Test
	void keepsEveryWordOfAnyText() {
		IntStream.range(0, CASES).forEach(seed -> text("x" + anyText(new Random(seed))));
	}

	@Test
	void everyMarkdownBecomesAnArticleThatReadsTheSame() {
		IntStream.range(0, CASES).forEach(seed -> Conservation.check(Fixtures.markdown("x\n\n" + anyText(new Random(seed)))));
	}

	private static void html(String html) {
		Page page = HtmlSource.read(html, FrameFiles.NONE);
		Rules.apply(page, ModelNames.NONE);
		Conservation.check(page, Words.ofHtml(html), Fixtures.html(html));
	}

	private static void text(String text) {
		Page page = TextSource.read(text);
		Rules.apply(page, ModelNames.NONE);
		Conservation.check(page, Words.ofText(text), Fixtures.text(text));
	}

	private static String anyHtml(Random random) {
		StringBuilder html = new StringBuilder("x");
		for (int at = random.nextInt(60); at >= 0; at--) {
			String tag = TAGS[random.nextInt(TAGS.length)];
			switch (random.nextInt(6)) {
			case 0, 1 -> html.append('<').append(tag).append('>');
			case 2 -> html.append("</").append(tag.split(" ")[0]).append('>');
			case 3 -> html.append(random.nextBoolean() ? "<br>" : "<!-- " + word(random) + " --><img src='a.png' alt='p*i[c'>");
			default -> html.append(random.nextInt(3) == 0 ? "" : " ").append(word(random)).append(random.nextInt(3) == 0 ? "" : "\n");
			}
		}
		return html.toString();
	}

	private static String anyText(Random random) {
		return IntStream.range(0, random.nextInt(40)).mapToObj(line -> " ".repeat(random.nextInt(3) * random.nextInt(5))
				+ IntStream.range(0, random.nextInt(6)).mapToObj(word -> word(random)).collect(Collectors.joining(random.nextBoolean() ? " " : "")))
				.collect(Collectors.joining("\n"));
	}

	private static String word(Random random) {
		return WORDS[random.nextInt(WORDS.length)];
	}
}
