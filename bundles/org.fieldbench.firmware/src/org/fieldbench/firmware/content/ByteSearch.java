/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.content;

import java.io.IOException;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;

import org.fieldbench.firmware.InspectionProgress;

/** Looks for bytes in a file, a part of it at a time. */
public final class ByteSearch {

	private static final int CHUNK = 1 << 16;

	private final Content content;
	private final BytePattern pattern;
	private final InspectionProgress progress;

	private ByteSearch(Content content, BytePattern pattern, InspectionProgress progress) {
		this.content = content;
		this.pattern = pattern;
		this.progress = progress;
	}

	/**
	 * @param from where to begin; behind the last byte it goes on at the first, until it is back there
	 * @return offset of the first place at or after that one where the pattern begins; empty if there is none
	 * @throws CancellationException if the progress says so
	 */
	public static OptionalLong find(Content content, BytePattern pattern, long from, InspectionProgress progress) throws IOException {
		ByteSearch search = new ByteSearch(content, pattern, progress);
		long start = Math.clamp(from, 0L, content.size());
		OptionalLong found = search.between(start, content.size());
		return found.isPresent() ? found : search.between(0, Math.min(content.size(), start + pattern.length() - 1));
	}

	/** @return where it begins, when it lies wholly between these offsets */
	private OptionalLong between(long from, long to) throws IOException {
		byte[] data = new byte[CHUNK + pattern.length() - 1];
		for (long position = from; position + pattern.length() <= to; position += CHUNK) {
			Progress.check(progress);
			progress.reading("", position, content.size());
			int read = content.read(position, data, (int) Math.min(data.length, to - position));
			for (int i = 0; i + pattern.length() <= read; i++) {
				if (pattern.isAt(data, i)) {
					return OptionalLong.of(position + i);
				}
			}
		}
		return OptionalLong.empty();
	}
}
