/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.fieldbench.kb.Attachment;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;

/** Pictures of a PDF, by addresses that mean nothing elsewhere. One with too many dots is refused before it is unpacked. */
final class PdfPictures implements PictureShelf, FSStreamFactory {

	/** The scheme of the addresses. */
	static final String SCHEME = "picture";

	private static final long MOST_DOTS = 40_000_000;

	private final Map<String, byte[]> pictures = new LinkedHashMap<>();

	@Override
	public Optional<String> put(Sheet sheet, Attachment picture) throws IOException {
		String address = SCHEME + ":" + picture.sha256();
		if (!pictures.containsKey(address)) {
			byte[] content = sheet.bytes(picture);
			if (PictureKind.of(content).isEmpty() || !canBeSet(content)) {
				return Optional.empty();
			}
			pictures.put(address, content);
		}
		return Optional.of(address);
	}

	private static boolean canBeSet(byte[] content) {
		try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
			if (!readers.hasNext()) {
				return false;
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(in, true, true);
				return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_DOTS && reader.read(0) != null;
			} finally {
				reader.dispose();
			}
		} catch (IOException | RuntimeException e) {
			return false;
		}
	}

	/** @return whether there is such a picture: nothing else is ever opened */
	boolean has(String address) {
		return pictures.containsKey(address);
	}

	@Override
	public FSStream getUrl(String address) {
		byte[] content = pictures.getOrDefault(address, new byte[0]);
		return new FSStream() {
			@Override
			public InputStream getStream() {
				return new ByteArrayInputStream(content);
			}

			@Override
			public Reader getReader() {
				return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
			}
		};
	}
}
