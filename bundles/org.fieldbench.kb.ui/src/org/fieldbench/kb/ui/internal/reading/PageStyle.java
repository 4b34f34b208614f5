/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The style sheets of pages, by the theme. */
public final class PageStyle {

	/** How articles are set, and what is put under them. */
	private static final List<String> SHEETS = List.of("article", "talk");

	private PageStyle() {
	}

	/** @param percent the size of everything, 100 as usual */
	static String of(boolean dark, int percent) {
		return of(dark) + (percent == 100 ? "" : "html { zoom: " + percent / 100.0 + "; }\n");
	}

	/** @return the theme's colours, and how articles are set */
	public static String of(boolean dark) {
		return read(dark ? "dark" : "light") + SHEETS.stream().map(PageStyle::read).collect(Collectors.joining());
	}

	/** @param name of a style sheet in the folder {@code style} */
	public static String read(String name) {
		try (InputStream in = PageStyle.class.getResourceAsStream("/style/" + name + ".css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException("The style sheet " + name + " cannot be read.", e);
		}
	}
}
