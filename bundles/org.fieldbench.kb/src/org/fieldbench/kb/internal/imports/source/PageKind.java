/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file is read as, by its name. */
public enum PageKind {

	HTML(Set.of("html", "htm", "xhtml", "shtml", "xht", "asp", "aspx", "php", "jsp")),
	MARKDOWN(Set.of("md", "markdown", "mdown", "mkd")),
	TEXT(Set.of("txt", "text", "asc", "log", "nfo", "readme")),
	MHT(Set.of("mht", "mhtml")),
	/** No page; an attachment at most. */
	OTHER(Set.of());

	private final Set<String> endings;

	PageKind(Set<String> endings) {
		this.endings = endings;
	}

	public static PageKind of(String name) {
		String small = name.toLowerCase(Locale.ROOT);
		String last = small.substring(small.lastIndexOf('/') + 1);
		String ending = last.contains(".") ? last.substring(last.lastIndexOf('.') + 1) : last;
		for (PageKind kind : values()) {
			if (kind.endings.contains(ending)) {
				return kind;
			}
		}
		return OTHER;
	}

	/** By its first bytes: names lie. */
	static boolean isZip(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] first = in.readNBytes(4);
			boolean signature = first.length == 4 && first[0] == 'P' && first[1] == 'K' && (first[2] == 3 && first[3] == 4 || first[2] == 5 && first[3] == 6);
			return signature || file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
		}
	}
}
