/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.check.Finding.Kind;
import org.fieldbench.kb.internal.text.Markdown;

/** Follows the links and pictures of one article as far as can be done without a network. */
final class LinkCheck {

	private static final Pattern ARTICLE = Pattern.compile("fieldbench:kb/([^#?]+)(?:\\?[^#]*)?(?:#(.*))?");
	/** As the folder of articles has it, or beside a shipped one. */
	private static final Pattern ARTICLE_FILE = Pattern.compile("(?:\\.\\./)?([\\w.~%-]+?)(?:/article\\.md|\\.md)(?:#([\\w.~%-]+))?");
	private static final Pattern ATTACHMENT = Pattern.compile("(?:\\./)?(?:attachments/)?([^/?#]+)");
	private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

	/** So many anchors are named. */
	private static final int SHOWN = 8;

	private final ArticleLibrary library;
	private final OpenArticle open;
	private final Findings findings;
	private final Set<String> anchors;

	LinkCheck(ArticleLibrary library, OpenArticle open, Findings findings) {
		this.library = library;
		this.open = open;
		this.findings = findings;
		anchors = Anchors.of(open.article());
	}

	void look() {
		Markdown.parse(open.article().body()).accept(new AbstractVisitor() {
			@Override
			public void visit(Link link) {
				follow("link", link.getDestination());
				visitChildren(link);
			}

			@Override
			public void visit(Image picture) {
				follow("picture", picture.getDestination());
				visitChildren(picture);
			}
		});
	}

	private void follow(String kind, String destination) {
		Matcher article = (isFile(destination) ? ARTICLE_FILE : ARTICLE).matcher(destination);
		if (article.matches()) {
			article(decoded(article.group(1)), Optional.ofNullable(article.group(2)).map(LinkCheck::decoded), destination);
		} else if (SCHEME.matcher(destination).matches()) {
			outside(kind, destination);
		} else if (destination.startsWith("#")) {
			anchor(anchors, decoded(destination.substring(1)), destination);
		} else {
			attachment(kind, destination);
		}
	}

	private boolean isFile(String destination) {
		return ARTICLE_FILE.matcher(destination).matches() && open.attachments().stream().map(Attachment::name).noneMatch(decoded(destination)::equals);
	}

	private void article(String id, Optional<String> anchor, String destination) {
		var target = library.find(id);
		if (target.isEmpty()) {
			say("The link " + destination + " leads to no article.", "Correct the id in the link, or write that article.");
		} else if (target.get().editorial().state() == ArticleState.TRASH) {
			say("The link " + destination + " leads to an article in the trash.", "Take the link out, or take that article out of the trash.");
		} else {
			anchor.ifPresent(wanted -> anchor(Anchors.of(target.get()), wanted, destination));
		}
	}

	private void anchor(Set<String> present, String wanted, String destination) {
		if (!wanted.isEmpty() && !present.contains(wanted)) {
			say("The link " + destination + " leads to a heading or a step that is not there.",
					present.isEmpty() ? "Take out the # and what follows." : "These are there: " + some(present) + ".");
		}
	}

	private static String some(Set<String> present) {
		return present.stream().limit(SHOWN).map(anchor -> "#" + anchor).collect(Collectors.joining(", ")) + (present.size() > SHOWN ? " and others" : "");
	}

	private void outside(String kind, String destination) {
		try {
			new URI(destination);
		} catch (URISyntaxException e) {
			say("The " + kind + " " + destination + " is no address.", "Write it as the browser shows it, with %20 for a blank.");
		}
	}

	private void attachment(String kind, String destination) {
		Matcher name = ATTACHMENT.matcher(destination);
		if (!name.matches()) {
			say("The " + kind + " " + (destination.isEmpty() ? "without an address" : destination) + " leads nowhere.",
					"Name an attachment as attachments/NAME, an article as fieldbench:kb/ID.");
		} else if (open.attachments().stream().map(Attachment::name).noneMatch(decoded(name.group(1))::equals)) {
			say("The " + kind + " " + destination + " leads to an attachment that is not there.", "Attach that file, or correct the name; capitals count.");
		}
	}

	private void say(String text, String advice) {
		findings.add(Kind.LINK, text, advice);
	}

	private static String decoded(String part) {
		try {
			return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return part;
		}
	}
}
