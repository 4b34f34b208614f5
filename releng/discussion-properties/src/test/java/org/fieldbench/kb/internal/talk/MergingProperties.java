/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.Talk;
import org.fieldbench.store.ReadingEventRecord;

/** However events were split between stores, and however often they are carried, all stores come to say the same. */
class MergingProperties {

	/** Each try makes two stores on the disk. */
	private static final int TRIES = 30;

	private Path folder;

	@Provide
	Arbitrary<List<ReadingEventRecord>> events() {
		return Events.some();
	}

	@BeforeTry
	void makeFolder() throws IOException {
		folder = Files.createTempDirectory("merging");
	}

	@AfterTry
	void deleteFolder() throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(Comparator.reverseOrder()).forEach(MergingProperties::delete);
		}
	}

	private static void delete(Path file) {
		try {
			Files.delete(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Property(tries = TRIES)
	void twoStoresThatExchangeSayTheSame(@ForAll("events") List<ReadingEventRecord> events, @ForAll long seed) throws KnowledgeBaseException {
		Talk one = Talk.in(folder.resolve("one"));
		Talk other = Talk.in(folder.resolve("other"));
		Random random = new Random(seed);
		for (ReadingEventRecord event : events) {
			int where = random.nextInt(3);
			if (where != 0) {
				one.exchange().take(List.of(event));
			}
			if (where != 1) {
				other.exchange().take(List.of(event));
			}
		}
		one.exchange().take(other.exchange().unsent());
		other.exchange().take(one.exchange().unsent());
		assertEquals(0, one.exchange().take(other.exchange().unsent()));
		assertEquals(List.copyOf(one.discussions().all()), List.copyOf(other.discussions().all()));
		assertEquals(List.copyOf(Snapshot.of(folder, events, List.of()).discussions().values()), List.copyOf(one.discussions().all()));
		assertEquals(one.discussions().stamp(), other.discussions().stamp());
		assertEquals(events.size(), one.exchange().unsent().size());
	}
}
