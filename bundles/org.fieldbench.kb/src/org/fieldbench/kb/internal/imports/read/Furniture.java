/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells by a page's marks which of its elements are furniture: menus, forms, feedback and the like. */
final class Furniture {

	private static final Set<String> CODE = Set.of("script", "style", "template", "noscript", "object", "applet", "embed", "video", "audio");
	private static final Set<String> FORMS = Set.of("form", "button", "select", "textarea", "option", "datalist");
	private static final String INPUTS = "input, select, textarea, button";
	private static final Map<String, String> LANDMARKS = Map.of("nav", "a menu", "footer", "the page's foot", "header",
			"the page's head", "aside", "beside the content");
	private static final Map<String, String> ROLES = Map.of("navigation", "a menu", "banner", "the page's head", "contentinfo",
			"the page's foot", "search", "a search field", "complementary", "beside the content", "menu", "a menu", "menubar", "a menu",
			"toolbar", "a tool bar", "dialog", "a dialog", "alertdialog", "a dialog");
	private static final Map<String, Set<String>> WORDS = Map.of(
			"a menu", Set.of("nav", "navheader", "navfooter", "navbar", "navigation", "menu", "menubar", "breadcrumb", "breadcrumbs", "crumbs", "sidebar", "topbar",
					"toolbar", "pagination", "pager", "skip", "toc", "editsection", "permalink", "headerlink", "aside"),
			"the page's head or foot", Set.of("footer", "masthead", "banner", "copyright", "topnav", "printfooter", "cookie", "cookies", "consent",
					"gdpr"),
			"a question to the reader", Set.of("rating", "ratings", "vote", "votes", "voting", "feedback", "helpful", "opinion", "opinions",
					"survey", "stars", "hilfreich", "utile"),
			"for passing the page on", Set.of("share", "sharing", "social", "addthis", "print", "subscribe", "newsletter", "follow"),
			"about other articles", Set.of("related", "recommended", "recommendations", "recent", "promoted"),
			"comments of readers", Set.of("comment", "comments", "respond", "disqus"),
			"details of the page", Set.of("meta", "metadata", "byline", "postinfo", "postprofile", "avatar", "author", "signature"),
			"a search or login", Set.of("search", "searchbox", "login", "signin"));
	private static final Set<String> NOTES = Set.of("note", "notes", "warning", "warn", "caution", "danger", "tip", "info", "information",
			"important", "alert", "admonition", "callout", "hint", "hinweis", "warnung", "attention", "remarque", "nota", "aviso", "avviso",
			"attenzione", "atencion", "waarschuwing", "opmerking", "notebox", "notice");
	/** Whole names, of which a word alone would not tell. */
	private static final Set<String> WHOLE = Set.of("docinfo", "pageid", "sitesub", "contentsub", "catlinks", "pagetools", "suitebartop");
	private static final Set<String> NEVER = Set.of("html", "body", "main", "article", "head", "title", "h1", "table", "tbody");
	/** A part with more of the page's words than this, in percent, is no furniture whatever its marks say. */
	private static final int TOO_MUCH = 50;

	private final int words;
	private final Element main;
	private final boolean laidOut;

	/** @param laidOut whether it is a page of a site, and not a text whose author set all that is in it */
	Furniture(Document page, Element main, boolean laidOut) {
		this.laidOut = laidOut;
		this.words = Math.max(1, page.body().text().length());
		this.main = main;
	}

	/** @return why the element with all that is in it is left out */
	Optional<Fate> fate(Element element) {
		String tag = element.normalName();
		if (CODE.contains(tag) && !(tag.equals("noscript") && Pictures.isOnly(element))) {
			return Optional.of(Fate.SCRIPT);
		}
		if (tag.equals("title") && element.parent() != null && element.parent().normalName().equals("head")) {
			return Optional.of(Fate.WINDOW);
		}
		if (NEVER.contains(tag) || contains(element, main)) {
			return Optional.empty();
		}
		return Stream.concat(Stream.of(hidden(element), form(element, tag)), laidOut ? Stream.of(landmark(element, tag), role(element), words(element)) : Stream.empty())
				.flatMap(Optional::stream).findFirst().filter(fate -> !isTooMuch(element));
	}

	private static boolean contains(Element element, Element inner) {
		return inner != null && (element == inner || inner.parents().contains(element));
	}

	private static Optional<Fate> hidden(Element element) {
		String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
		boolean hidden = element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden");
		return hidden && !Disclosures.isBody(element) ? Optional.of(Fate.HIDDEN) : Optional.empty();
	}

	/** A frame with a legend may be around text, and a button may be the heading of a section that it opens. */
	private static Optional<Fate> form(Element element, String tag) {
		boolean form = FORMS.contains(tag) && !(tag.equals("button") && Disclosures.isHead(element))
				|| tag.equals("fieldset") && element.selectFirst(INPUTS) != null;
		return form ? Optional.of(Fate.FORM) : Optional.empty();
	}

	private static Optional<Fate> landmark(Element element, String tag) {
		return isNote(element) ? Optional.empty() : Optional.ofNullable(LANDMARKS.get(tag)).map(Furniture::landmark);
	}

	private static Optional<Fate> role(Element element) {
		return Optional.ofNullable(ROLES.get(element.attr("role").toLowerCase(Locale.ROOT))).map(Furniture::landmark);
	}

	private static Fate landmark(String what) {
		return new Fate("landmark", "The page marks it as " + what + ".");
	}

	private static Optional<Fate> words(Element element) {
		List<String> names = Names.of(element);
		if (Stream.of(element.className().split("\\s+"), new String[] { element.id() }).flatMap(Stream::of)
				.anyMatch(name -> WHOLE.contains(name.toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+__", "")))) {
			return Optional.of(new Fate("named as furniture", "The page's code names it as details of the page."));
		}
		if (isNote(element)) {
			return Optional.empty();
		}
		return WORDS.entrySet().stream().filter(kind -> names.stream().anyMatch(kind.getValue()::contains)).map(Map.Entry::getKey).sorted()
				.findFirst().map(what -> new Fate("named as furniture", "The page's code names it as " + what + "."));
	}

	private static boolean isNote(Element element) {
		return Names.of(element).stream().anyMatch(NOTES::contains);
	}

	/** A hidden part may be a section that opens by a click; a form may be wrapped around a whole page. */
	private boolean isTooMuch(Element element) {
		return element.text().length() * 100L > (long) words * TOO_MUCH;
	}
}
