/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.kb.internal.imports.source.PictureKind;
import org.fieldbench.kb.reading.Pictures;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Puts attached pictures into a page, as part of it; names all others. */
final class PictureSetter {

	private static final Pattern ATTACHED = Pattern.compile("(?:\\./)?attachments/([^/\\\\]+)");

	private final Pictures pictures;
	private final List<String> shown = new ArrayList<>();
	private int bytes;

	PictureSetter(Pictures pictures) {
		this.pictures = pictures;
	}

	/** Before the cleaning: each picture becomes a number, or its name. */
	void prepare(Element body) {
		for (Element picture : body.select("img")) {
			Optional<String> data = attachment(picture.attr("src")).flatMap(this::data);
			if (data.isPresent()) {
				shown.add(data.get());
				picture.attr("src", CleanBody.PICTURE + (shown.size() - 1));
			} else {
				name(picture);
			}
		}
	}

	/** After the cleaning: each number becomes its picture. */
	void set(Element body) {
		for (Element picture : body.select("img[src^=" + CleanBody.PICTURE + "]")) {
			picture.attr("src", shown.get(Integer.parseInt(picture.attr("src").substring(CleanBody.PICTURE.length()))));
		}
	}

	/** @return the name of the attachment that an address means */
	static Optional<String> attachment(String address) {
		Matcher attached = ATTACHED.matcher(address.strip());
		try {
			return attached.matches() ? Optional.of(URLDecoder.decode(attached.group(1).replace("+", "%2B"), StandardCharsets.UTF_8)) : Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** What is shown counts by its bytes, not by its name. */
	private Optional<String> data(String name) {
		return pictures.of(name).filter(content -> content.length <= Pictures.LARGEST && bytes + content.length <= Pictures.LARGEST_PAGE)
				.flatMap(content -> PictureKind.ending(content).map(kind -> {
					bytes += content.length;
					return "data:image/" + (kind.equals("jpg") ? "jpeg" : kind) + ";base64," + Base64.getEncoder().encodeToString(content);
				}));
	}

	static void name(Element picture) {
		String name = picture.attr("alt").isBlank() ? picture.attr("src") : picture.attr("alt");
		picture.replaceWith(new TextNode("[Picture not shown: " + (name.length() > 200 ? name.substring(0, 200) + "\u2026" : name) + "]"));
	}
}
