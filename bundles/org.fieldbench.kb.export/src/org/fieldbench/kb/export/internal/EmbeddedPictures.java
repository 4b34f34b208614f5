/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.io.IOException;
import java.util.Base64;
import java.util.Optional;

import org.fieldbench.kb.Attachment;

/** Puts pictures into the address itself. A drawing in SVG is shown as a picture, where no script of it runs. */
final class EmbeddedPictures implements PictureShelf {

	@Override
	public Optional<String> put(Sheet sheet, Attachment picture) throws IOException {
		byte[] content = sheet.bytes(picture);
		return PictureKind.of(content).map(kind -> "data:" + kind.type() + ";base64," + Base64.getEncoder().encodeToString(content));
	}
}
