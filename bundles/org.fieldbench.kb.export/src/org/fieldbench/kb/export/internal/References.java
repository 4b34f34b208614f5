/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.Attachment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What a text refers to: its pictures are shown if they are attached, its links lead where they may, all else is named. */
final class References {

	private static final String ATTACHMENTS = "attachments/";
	private static final Set<String> OUTSIDE = Set.of("http", "https", "mailto", "ftp", "fieldbench");
	private static final Pattern ARTICLE = Pattern.compile("fieldbench:kb/([^/?#]+).*");

	private final Sheet sheet;
	private final Set<String> ids;
	private final PictureShelf shelf;
	private final Work work;

	/**
	 * @param ids of all articles in the same file, in lower case
	 * @param shelf takes the pictures, and says by which address they are shown
	 */
	References(Sheet sheet, Set<String> ids, PictureShelf shelf, Work work) {
		this.sheet = sheet;
		this.ids = ids;
		this.shelf = shelf;
		this.work = work;
	}

	void resolve(Element body) throws IOException {
		for (Element picture : body.select("img")) {
			work.check();
			picture(picture);
		}
		body.select("a").forEach(this::link);
	}

	private void picture(Element picture) throws IOException {
		String source = picture.attr("src");
		String alt = picture.attr("alt").isBlank() ? fileName(source) : picture.attr("alt");
		Optional<Attachment> file = attached(source);
		if (file.isEmpty()) {
			name(picture, source.startsWith(ATTACHMENTS) ? "Picture missing: " : "Picture not attached: ", alt, source);
			return;
		}
		Optional<String> address = shelf.put(sheet, file.get());
		if (address.isEmpty()) {
			name(picture, "Picture that cannot be shown here: ", alt, file.get().name());
			return;
		}
		picture.clearAttributes().attr("src", address.get()).attr("alt", alt);
	}

	private void name(Element picture, String why, String alt, String source) {
		String said = why + alt + (alt.equals(source) || source.isBlank() ? "" : " (" + source + ")");
		work.remark(sheet.label() + ": " + said + ".");
		picture.replaceWith(new Element("em").addClass("missing").text("[" + said + "]"));
	}

	private void link(Element link) {
		String target = link.attr("href").strip();
		Optional<Attachment> file = attached(target);
		link.removeAttr("title");
		if (file.isPresent()) {
			link.after(new TextNode(" (attachment " + file.get().name() + ")"));
			link.unwrap();
		} else if (!leadsOutside(target)) {
			link.unwrap();
		} else {
			Matcher other = ARTICLE.matcher(target);
			if (other.matches() && ids.contains(other.group(1).toLowerCase(java.util.Locale.ROOT))) {
				link.attr("href", "#" + anchor(other.group(1)));
			}
		}
	}

	/** @return the anchor of an article in the file */
	static String anchor(String id) {
		return "article-" + id.toLowerCase(java.util.Locale.ROOT);
	}

	private static boolean leadsOutside(String target) {
		try {
			String scheme = new URI(target).getScheme();
			return scheme != null && OUTSIDE.contains(scheme.toLowerCase(java.util.Locale.ROOT));
		} catch (java.net.URISyntaxException e) {
			return false;
		}
	}

	private Optional<Attachment> attached(String target) {
		return target.startsWith(ATTACHMENTS) ? sheet.attachment(fileName(target)) : Optional.empty();
	}

	private static String fileName(String target) {
		String name = target.startsWith(ATTACHMENTS) ? target.substring(ATTACHMENTS.length()) : target;
		try {
			return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return name;
		}
	}
}
