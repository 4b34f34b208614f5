/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.firmware.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.fieldbench.firmware.InspectionProgress;

/**
 * Finds readable text in a binary file: printable characters of ASCII that follow each other, a byte or (as programs for Windows
 * keep them, UTF-16LE) two bytes each.
 */
public final class StringScan {

	/** A string is not shown further than this many characters. */
	public static final int LONGEST = 200;
	/** Fewer characters in a row are found everywhere by chance. */
	public static final int SHORTEST_USEFUL = 4;

	private static final int CHUNK = 1 << 16;

	private StringScan() {
	}

	/**
	 * What to look for.
	 *
	 * @param shortest characters that a string has at least, from 1 on
	 * @param filter what a string holds, in any case; empty for all strings
	 * @param most strings to find
	 */
	public record Request(int shortest, String filter, int most) {

		boolean accepts(String text) {
			return text.toLowerCase(Locale.ROOT).contains(filter.toLowerCase(Locale.ROOT));
		}
	}

	/**
	 * A string.
	 *
	 * @param offset of its first byte
	 * @param wide whether its characters take two bytes each
	 * @param text its first {@link #LONGEST} characters
	 * @param length how many it has
	 */
	public record Found(long offset, boolean wide, String text, long length) {
	}

	/**
	 * What was found.
	 *
	 * @param strings in the order of their offsets
	 * @param complete false if there are more than were asked for
	 */
	public record Result(List<Found> strings, boolean complete) {

		public Result {
			strings = List.copyOf(strings);
		}
	}

	/** @throws CancellationException if the progress says so */
	public static Result scan(Content content, Request request, InspectionProgress progress) throws IOException {
		List<Found> found = new ArrayList<>();
		StringRuns runs = new StringRuns(request.shortest(), string -> {
			if (request.accepts(string.text())) {
				found.add(string);
			}
		});
		byte[] chunk = new byte[CHUNK];
		long position = 0;
		for (int read = content.read(0, chunk, CHUNK); read > 0 && found.size() <= request.most(); read = content.read(position, chunk, CHUNK)) {
			Progress.check(progress);
			runs.take(chunk, read);
			position += read;
			progress.reading("", position, content.size());
		}
		runs.end();
		found.sort(Comparator.comparingLong(Found::offset));
		return new Result(found.subList(0, Math.min(found.size(), request.most())), found.size() <= request.most());
	}
}
