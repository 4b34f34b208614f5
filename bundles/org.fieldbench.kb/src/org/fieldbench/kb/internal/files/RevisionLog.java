/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.fieldbench.kb.Revision;

/** The revisions of one article on the disk. */
final class RevisionLog {

	private static final Pattern NAME = Pattern.compile("(\\d{4,9})\\.yaml");

	private final ArticlePlace place;

	RevisionLog(ArticlePlace place) {
		this.place = place;
	}

	/** @return the numbers of the revisions that are kept */
	NavigableSet<Integer> numbers() throws IOException {
		NavigableSet<Integer> numbers = new TreeSet<>();
		try (Stream<Path> files = Files.list(place.revisions())) {
			files.map(file -> NAME.matcher(file.getFileName().toString())).filter(Matcher::matches)
					.forEach(name -> numbers.add(Integer.parseInt(name.group(1))));
		} catch (NoSuchFileException e) {
			return numbers;
		}
		return numbers;
	}

	List<Revision> all() throws IOException {
		List<Revision> all = new ArrayList<>();
		for (int number : numbers()) {
			all.add(read(number));
		}
		return all;
	}

	Optional<Revision> latest() throws IOException {
		NavigableSet<Integer> numbers = numbers();
		return numbers.isEmpty() ? Optional.empty() : Optional.of(read(numbers.last()));
	}

	/** @return the revision; one that cannot be read is there all the same, and says so */
	Revision read(int number) throws IOException {
		Path file = place.details(number);
		try {
			Revision read = RevisionDetails.read(Files.readString(file));
			if (read.number() == number) {
				return read;
			}
		} catch (IOException e) {
			// What it said is lost; that it exists, and its text, are not.
		}
		return new Revision(number, Revision.Kind.UNREADABLE, "unknown", Optional.empty(),
				"What is known of this revision cannot be read: " + file, fingerprint(number), List.of());
	}

	private String fingerprint(int number) {
		try {
			return Sha256.of(place.text(number));
		} catch (IOException e) {
			return "";
		}
	}

	/** @throws IOException if it is not there, or not what was kept */
	byte[] text(Revision revision) throws IOException {
		byte[] text = Files.readAllBytes(place.text(revision.number()));
		if (!Sha256.of(text).equals(revision.sha256())) {
			throw new FileSystemException(place.text(revision.number()).toString(), null, "its content is not what was kept");
		}
		return text;
	}

	Optional<byte[]> ifReadable(int number) throws IOException {
		try {
			return Optional.of(text(read(number)));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	static String decode(byte[] text) {
		return new String(text, StandardCharsets.UTF_8);
	}
}
