/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Pictures that an article may show; told by their first bytes, as names lie. */
public final class PictureKind {

	private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "gif", "webp", "bmp");

	private PictureKind() {
	}

	static boolean isName(String path) {
		return ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}

	/** @return the usual ending of such a file's name; empty when the bytes are none of these pictures */
	public static Optional<String> ending(byte[] bytes) {
		if (begins(bytes, 0, "\u0089PNG\r\n")) {
			return Optional.of("png");
		}
		if (begins(bytes, 0, "\u00ff\u00d8\u00ff")) {
			return Optional.of("jpg");
		}
		if (begins(bytes, 0, "GIF8")) {
			return Optional.of("gif");
		}
		if (begins(bytes, 0, "RIFF") && begins(bytes, 8, "WEBP")) {
			return Optional.of("webp");
		}
		return begins(bytes, 0, "BM") ? Optional.of("bmp") : Optional.empty();
	}

	private static boolean begins(byte[] bytes, int from, String signature) {
		for (int at = 0; at < signature.length(); at++) {
			if (from + at >= bytes.length || (bytes[from + at] & 0xFF) != signature.charAt(at)) {
				return false;
			}
		}
		return true;
	}
}
