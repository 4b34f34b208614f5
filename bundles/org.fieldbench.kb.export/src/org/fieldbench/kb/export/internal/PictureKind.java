/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Kinds of pictures, told by how their bytes begin and not by their names. */
enum PictureKind {

	PNG("image/png", "\u0089PNG\r\n"), JPEG("image/jpeg", "\u00ff\u00d8\u00ff"), GIF("image/gif", "GIF8"), BMP("image/bmp", "BM"),
	WEBP("image/webp", "RIFF"), SVG("image/svg+xml", "<");

	private static final int HEAD = 1024;

	private final String type;
	private final byte[] begins;

	PictureKind(String type, String begins) {
		this.type = type;
		this.begins = begins.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** @return its media type */
	String type() {
		return type;
	}

	static Optional<PictureKind> of(byte[] content) {
		return Arrays.stream(values()).filter(kind -> kind.fits(content)).findFirst();
	}

	private boolean fits(byte[] content) {
		if (content.length < begins.length || !Arrays.equals(begins, Arrays.copyOf(content, begins.length))) {
			return false;
		}
		String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
		return switch (this) {
		case WEBP -> head.startsWith("WEBP", 8);
		case SVG -> head.contains("<svg");
		default -> true;
		};
	}
}
