/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export;

import java.nio.charset.StandardCharsets;
import java.net.URLEncoder;
import java.util.List;

/**
 * A mail as an address that opens it in the mail program.
 *
 * @param recipients mail addresses; may be empty
 * @param subject one line
 * @param text plain
 */
public record MailLink(List<String> recipients, String subject, String text) {

	/** What every mail program and system takes: Windows cuts or refuses longer ones. In characters. */
	public static final int LONGEST = 2000;

	public MailLink {
		recipients = List.copyOf(recipients);
	}

	/** @return {@code mailto:…} */
	public String address() {
		return "mailto:" + String.join(",", recipients.stream().map(MailLink::encoded).map(one -> one.replace("%40", "@")).toList())
				+ "?subject=" + encoded(subject) + "&body=" + encoded(text.replace("\r\n", "\n").replace("\n", "\r\n"));
	}

	/** @return whether the whole text fits; else a mail file is to be written */
	public boolean fits() {
		return address().length() <= LONGEST;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}
}
