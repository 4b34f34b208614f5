/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.internal.files.Sha256;
import org.fieldbench.kb.talk.Picture;

/** Tells by its content whether something is a picture that may be shown. Its name and whoever sent it may lie. */
final class PictureCheck {

	/** A photo of a telephone hall has less. */
	static final int MOST_BYTES = 8 << 20;
	/** A few bytes may claim to be a picture that fills the memory. */
	private static final long MOST_PIXELS = 50_000_000;
	private static final int LONGEST_SIDE = 20_000;
	private static final Map<String, String> ENDINGS = Map.of("png", "png", "jpeg", "jpg", "gif", "gif");

	private PictureCheck() {
	}

	static Picture require(byte[] bytes) throws KnowledgeBaseException {
		if (bytes.length > MOST_BYTES) {
			throw new KnowledgeBaseException("The picture has " + (bytes.length >> 20) + " MiB; at most " + (MOST_BYTES >> 20)
					+ " MiB are kept. Make it smaller.");
		}
		return check(bytes).orElseThrow(() -> new KnowledgeBaseException("This is no picture that can be shown: PNG, JPEG or GIF, up to "
				+ MOST_PIXELS / 1_000_000 + " megapixels. Save it as one of these."));
	}

	static Optional<Picture> check(byte[] bytes) {
		if (bytes.length > MOST_BYTES) {
			return Optional.empty();
		}
		try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			var readers = ImageIO.getImageReaders(in);
			return readers.hasNext() ? check(readers.next(), in, bytes) : Optional.empty();
		} catch (IOException | RuntimeException e) {
			return Optional.empty(); // the readers of the platform throw all kinds of exceptions at what is no picture
		}
	}

	private static Optional<Picture> check(ImageReader reader, ImageInputStream in, byte[] bytes) throws IOException {
		try {
			String format = reader.getFormatName().toLowerCase(Locale.ROOT);
			reader.setInput(in, true, true);
			long width = reader.getWidth(0);
			long height = reader.getHeight(0);
			if (!ENDINGS.containsKey(format) || width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
				return Optional.empty();
			}
			String name = Sha256.of(bytes) + "." + ENDINGS.get(format);
			return Optional.of(new Picture(name, "image/" + format, (int) width, (int) height, bytes));
		} finally {
			reader.dispose();
		}
	}
}
