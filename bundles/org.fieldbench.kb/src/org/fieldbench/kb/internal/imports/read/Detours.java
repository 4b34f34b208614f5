/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that lead somewhere else by way of a counter, as Google's texts and Outlook's mails have them. */
final class Detours {

	private static final Pattern DETOUR = Pattern.compile("(?i)https?://(?:www\\.google\\.com/url\\?(?:\\S*&)?q=|[\\w.-]+\\.safelinks\\.protection\\.outlook\\.com/\\S*[?&]url=)([^&#\\s]+)\\S*");

	private Detours() {
	}

	/** @return where the address leads in the end, if it says so itself */
	static String straight(String address) {
		Matcher detour = DETOUR.matcher(address);
		if (!detour.matches()) {
			return address;
		}
		try {
			String end = URLDecoder.decode(detour.group(1), StandardCharsets.UTF_8);
			return end.matches("(?i)https?://\\S+") ? end : address;
		} catch (IllegalArgumentException e) {
			return address;
		}
	}
}
