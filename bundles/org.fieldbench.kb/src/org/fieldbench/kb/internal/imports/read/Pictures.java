/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.kb.internal.imports.Run;
import org.fieldbench.kb.internal.imports.Run.Style;
import org.jsoup.nodes.Element;

/** Finds out which file a picture of a page is: pages that load pictures late have a placeholder in its place. */
final class Pictures {

	private static final List<String> LATE = List.of("data-src", "data-lazy-src", "data-original", "data-actualsrc", "data-url");
	private static final List<String> SETS = List.of("srcset", "data-srcset");
	/** A picture written into the page itself that is no longer than this is a placeholder, if there is another address. */
	private static final int PLACEHOLDER = 400;

	private Pictures() {
	}

	static Run run(Element image) {
		return new Run(Style.PICTURE, image.attr("alt").strip(), address(image));
	}

	/** @return as the page writes it; empty when it names none */
	static String address(Element image) {
		String given = image.attr("src").strip();
		boolean placeholder = given.isEmpty() || given.startsWith("data:") && given.length() <= PLACEHOLDER;
		return placeholder ? others(image).findFirst().orElse(given) : given;
	}

	private static Stream<String> others(Element image) {
		Element around = image.parent();
		Stream<Element> sources = around != null && around.normalName().equals("picture") ? around.select("> source").stream() : Stream.empty();
		return Stream.of(LATE.stream().map(image::attr), Stream.concat(Stream.of(image), sources).flatMap(Pictures::ofSet), withoutScripts(image).stream())
				.flatMap(each -> each).map(String::strip).filter(address -> !address.isEmpty() && !address.startsWith("data:"));
	}

	/** @return the first of several sizes */
	private static Stream<String> ofSet(Element element) {
		return SETS.stream().map(element::attr).map(set -> set.strip().split("[\\s,]", 2)[0]);
	}

	/** What browsers without scripts are given stands just behind. */
	private static Optional<String> withoutScripts(Element image) {
		Element next = image.nextElementSibling();
		return Optional.ofNullable(next).filter(element -> element.normalName().equals("noscript")).map(element -> element.selectFirst("img"))
				.map(inner -> inner.attr("src"));
	}

	/** @return whether a part for browsers without scripts holds nothing but a picture that is not shown otherwise */
	static boolean isOnly(Element noscript) {
		Element image = noscript.selectFirst("img");
		Element before = noscript.previousElementSibling();
		boolean shown = before != null && before.normalName().equals("img");
		return image != null && !noscript.hasText() && !shown && !image.attr("width").matches("[01]") && !image.attr("style").contains("none");
	}
}
