/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.internal.judge.phone;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.catalog.PhoneModel;

/** Names of files as catalogs write them. */
final class Names {

	private static final String MAC = "[0-9a-f]{12}";

	private Names() {
	}

	/** @param regex of a catalog; one that is broken matches nothing, the catalog's own check tells of it */
	static boolean matches(String regex, String name) {
		try {
			return Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matcher(base(name)).matches();
		} catch (PatternSyntaxException e) {
			return false;
		}
	}

	/**
	 * @param pattern of a request: {@code {mac}}, {@code {model}} and {@code *} stand for something, all else for itself
	 * @return what finds it in names that were made lower case
	 */
	static Pattern ofRequest(String pattern, PhoneModel model) {
		String models = Stream.concat(Stream.of(model.getId()), model.getAliases().stream())
				.map(name -> Pattern.quote(name.toLowerCase(Locale.ROOT))).collect(Collectors.joining("|", "(?:", ")"));
		String regex = Pattern.compile("\\{mac\\}|\\{model\\}|\\*|[^{*]+|\\{").matcher(pattern.strip().toLowerCase(Locale.ROOT))
				.replaceAll(part -> java.util.regex.Matcher.quoteReplacement(switch (part.group()) {
				case "{mac}" -> MAC;
				case "{model}" -> models;
				case "*" -> "[^/]*";
				default -> Pattern.quote(part.group());
				}));
		return Pattern.compile(regex);
	}

	static String base(String name) {
		return name.substring(name.lastIndexOf('/') + 1);
	}
}
