/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.catalog.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.catalog.VersionScheme;

/** Finds the one place of a text that a scheme takes for the version: by its pattern, else by positions. */
final class VersionFinder {

	/** Characters of the version, counted from 1, both ends included. */
	record Place(int first, int last) {

		String in(String text) {
			return text.substring(first - 1, last);
		}
	}

	private final VersionScheme scheme;
	private final String subject;

	/** @param subject whose version it is, for messages, e.g. "the boot code version of IP710" */
	VersionFinder(VersionScheme scheme, String subject) {
		this.scheme = scheme;
		this.subject = subject;
	}

	/** @throws VersionException if there is no such place, or several that differ */
	Place find(String text) throws VersionException {
		return scheme.getPattern() == null ? byPosition(text) : byPattern(text);
	}

	private Place byPosition(String text) throws VersionException {
		if (text.length() < scheme.getLastCharacter()) {
			throw new VersionException("\"" + text + "\" is too short: " + subject + " is " + SchemeText.place(scheme) + ". " + all());
		}
		return new Place(scheme.getFirstCharacter(), scheme.getLastCharacter());
	}

	private Place byPattern(String text) throws VersionException {
		List<Place> places = places(text);
		List<String> versions = places.stream().map(place -> place.in(text)).distinct().toList();
		if (versions.isEmpty()) {
			throw new VersionException("\"" + text + "\" holds nothing that looks like " + subject + ". " + all());
		}
		if (versions.size() > 1) {
			throw new VersionException("\"" + text + "\" holds several texts that look like " + subject + ": "
					+ String.join(", ", versions) + ". Type the right one alone.");
		}
		return places.get(0);
	}

	private List<Place> places(String text) throws VersionException {
		try {
			List<Place> places = new ArrayList<>();
			Matcher matcher = Pattern.compile(scheme.getPattern()).matcher(text);
			while (matcher.find()) {
				if (matcher.start(SchemeText.GROUP) < matcher.end(SchemeText.GROUP)) {
					places.add(new Place(matcher.start(SchemeText.GROUP) + 1, matcher.end(SchemeText.GROUP)));
				}
			}
			return places;
		} catch (IllegalArgumentException e) {
			throw new VersionException("The catalog cannot find " + subject + ": its pattern is broken. Correct or update the catalog.", e);
		}
	}

	private String all() {
		return scheme.getReadAt() == null ? "Type all of what is shown." : "Type all of what " + scheme.getReadAt() + " shows.";
	}
}
