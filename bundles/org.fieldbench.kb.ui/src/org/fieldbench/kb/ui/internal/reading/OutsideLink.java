/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An address that another program opens.
 *
 * @param address as it is opened: with nothing but signs of ASCII, so that what is shown is what is opened
 */
public record OutsideLink(String address) {

	private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

	/** @return empty when nothing is to open it: it is no address, or one of a program that does as it is told */
	public static Optional<OutsideLink> of(String address) {
		try {
			URI uri = new URI(address.strip().replaceAll("[\\p{C}\\s]", ""));
			String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
			if (!SCHEMES.contains(scheme) || !scheme.equals("mailto") && (uri.getRawAuthority() == null || uri.getRawUserInfo() != null)) {
				return Optional.empty();
			}
			return Optional.of(new OutsideLink(ascii(uri)));
		} catch (URISyntaxException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** A host's letters of other scripts, which may look like Latin ones, are written as the network knows them. */
	private static String ascii(URI uri) {
		String text = uri.toString();
		String authority = uri.getRawAuthority();
		return URI.create(authority == null ? text : text.replaceFirst(java.util.regex.Pattern.quote(authority),
				java.util.regex.Matcher.quoteReplacement(IDN.toASCII(authority)))).toASCIIString();
	}

	/** @return an address, harmless to show: what cannot be seen, or turns the direction, is a question mark */
	static String shown(String address) {
		String clean = address.replaceAll("\\p{C}", "?");
		return clean.length() <= 200 ? clean : clean.substring(0, 200) + "\u2026";
	}
}
