/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleState;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.internal.Markdown;

/** Follows the links and pictures of one article as far as can be done without a network. */
final class LinkCheck {

	private static final Pattern ARTICLE = Pattern.compile("fieldbench:kb/([^#?]+).*");
	private static final Pattern ATTACHMENT = Pattern.compile("(?:\\./)?(?:attachments/)?([^/?#]+)");
	private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

	private final ArticleLibrary library;
	private final OpenArticle open;
	private final List<String> problems = new ArrayList<>();

	LinkCheck(ArticleLibrary library, OpenArticle open) {
		this.library = library;
		this.open = open;
	}

	List<String> problems() {
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
		return problems;
	}

	private void follow(String kind, String destination) {
		Matcher article = ARTICLE.matcher(destination);
		if (article.matches()) {
			article(decoded(article.group(1)), destination);
		} else if (SCHEME.matcher(destination).matches()) {
			outside(kind, destination);
		} else if (!destination.startsWith("#")) {
			attachment(kind, destination);
		}
	}

	private void article(String id, String destination) {
		var target = library.find(id);
		if (target.isEmpty()) {
			problems.add("The link " + destination + " leads to no article.");
		} else if (target.get().editorial().state() == ArticleState.TRASH) {
			problems.add("The link " + destination + " leads to an article in the trash.");
		}
	}

	private void outside(String kind, String destination) {
		try {
			new URI(destination);
		} catch (URISyntaxException e) {
			problems.add("The " + kind + " " + destination + " is no address.");
		}
	}

	private void attachment(String kind, String destination) {
		Matcher name = ATTACHMENT.matcher(destination);
		if (!name.matches()) {
			problems.add("The " + kind + " " + (destination.isEmpty() ? "without an address" : destination) + " leads nowhere.");
		} else if (open.attachments().stream().map(Attachment::name).noneMatch(decoded(name.group(1))::equals)) {
			problems.add("The " + kind + " " + destination + " leads to an attachment that is not there.");
		}
	}

	private static String decoded(String part) {
		try {
			return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return part;
		}
	}
}
