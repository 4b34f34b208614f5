/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.internal.imports.Head;
import org.fieldbench.kb.internal.imports.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** A page of HTML. */
public final class HtmlSource {

	/** Browsers write it into pages that they save. */
	private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");

	/** A page with fewer characters, and scripts that make it, has no article. */
	private static final int LITTLE = 200;
	private static final String SHELL = "The page holds hardly any words: a script was to fetch them. Open it in a browser, wait until the article is shown, and save it as a complete web page.";

	/** What programs write there when nobody gave a title, or the name of a file. */
	private static final Pattern NO_TITLE = Pattern.compile("(?i)(?:microsoft word - )?[^/ ]*\\.(?:pdf|docx?|rtf|odt|html?|txt|mht)|(?:microsoft word - )?(?:untitled|unbenannt|sans titre|new page|document|dokument)(?: document)?[ _-]?\\d{0,3}|microsoft word - .*");
	private static final Pattern UPDATE = Pattern.compile("(?i)updated|modified|revised|aktualisiert|geändert|mis à jour|modifié");

	private HtmlSource() {
	}

	/** @param files gives the pages of frames */
	public static Page read(String html, FrameFiles files) {
		Document page = parse(html);
		Page read = new Page(HtmlReader.read(page, frames(files, 0)), head(page));
		if (isShell(page)) {
			read.remark(SHELL);
		}
		return read;
	}

	/** Some sites send hardly more than scripts, which fetch the words. */
	private static boolean isShell(Document page) {
		boolean scripts = page.selectFirst("script") != null;
		boolean waits = page.select("noscript").text().toLowerCase(Locale.ROOT).contains("javascript")
				|| page.select("#root, #app, #__next, app-root").stream().anyMatch(element -> !element.hasText());
		return scripts && waits && page.body().text().length() - page.select("body noscript").text().length() < LITTLE;
	}

	/** @return the addresses of the pictures that a page shows, as it writes them */
	public static List<String> pictures(String html) {
		return Jsoup.parse(html).select("img").stream().map(Pictures::address).toList();
	}

	static Document parse(String html) {
		Document page = Jsoup.parse(html.replace("\0", ""));
		address(page).ifPresent(page::setBaseUri);
		Tabs.intoPanels(page);
		Tables.captionsFirst(page);
		return page;
	}

	private static Frames frames(FrameFiles files, int depth) {
		return depth >= FrameFiles.DEEPEST ? Frames.NONE
				: frame -> inside(frame, files).map(html -> HtmlReader.read(parse(html), frames(files, depth + 1))).orElse(List.of());
	}

	/** What a frame shows may be written into the page itself. */
	private static Optional<String> inside(Element frame, FrameFiles files) {
		return frame.attr("srcdoc").isBlank() ? files.find(frame.attr("src")) : Optional.of(frame.attr("srcdoc"));
	}

	private static Head head(Document page) {
		Head head = new Head();
		address(page).ifPresent(url -> head.put(Head.SOURCE, url));
		head.put(Head.WINDOW_TITLE, NO_TITLE.matcher(page.title().strip()).matches() ? "" : page.title());
		head.put(Head.TITLE, meta(page, "og:title"));
		for (String name : new String[] { "article:modified_time", "og:updated_time", "last-modified", "dcterms.modified", "revised" }) {
			head.put(Head.UPDATED, meta(page, name));
		}
		for (String name : new String[] { "article:published_time", "date", "dc.date", "dcterms.created", "pubdate" }) {
			head.put(Head.PUBLISHED, meta(page, name));
		}
		page.select("time[datetime]").stream().filter(time -> time.closest("[class*=comment], [id*=comment]") == null)
				.forEach(time -> head.put(isUpdate(time) ? Head.UPDATED : Head.PUBLISHED, time.attr("datetime")));
		return head;
	}

	/** The words beside a time say what it is. */
	private static boolean isUpdate(Element time) {
		Element around = time.parents().size() > 1 ? time.parents().get(1) : time;
		return UPDATE.matcher(time.className() + " " + around.text()).find() && around.text().length() < 200;
	}

	private static String meta(Document page, String name) {
		Element found = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "], meta[http-equiv=" + name + "]");
		return found == null ? "" : found.attr("content");
	}

	private static Optional<String> address(Document page) {
		Element canonical = page.selectFirst("link[rel=canonical]");
		if (canonical != null && isWeb(canonical.attr("href"))) {
			return Optional.of(canonical.attr("href").strip());
		}
		return savedFrom(page).filter(HtmlSource::isWeb);
	}

	private static boolean isWeb(String address) {
		return address.strip().matches("(?i)https?://\\S+");
	}

	private static Optional<String> savedFrom(Document page) {
		StringBuilder found = new StringBuilder();
		page.traverse((NodeVisitor) (Node node, int depth) -> {
			if (node instanceof Comment comment && found.isEmpty()) {
				Matcher saved = SAVED_FROM.matcher(comment.getData());
				found.append(saved.find() ? saved.group(1) : "");
			}
		});
		return found.isEmpty() ? Optional.empty() : Optional.of(found.toString());
	}
}
