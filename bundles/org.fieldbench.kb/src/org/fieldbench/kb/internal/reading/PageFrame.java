/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.reading;

import org.jsoup.nodes.Entities;

/** A whole HTML page that runs nothing and loads nothing. */
public final class PageFrame {

	private static final String FRAME = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
			<meta name="referrer" content="no-referrer">
			<title>%s</title>
			<style>%s</style>
			</head>
			<body>
			%s
			</body>
			</html>
			""";

	private PageFrame() {
	}

	/** @param body harmless HTML */
	public static String page(String title, String css, String body) {
		return FRAME.formatted(Entities.escape(title), css.replace("</", "<\\/"), body);
	}
}
