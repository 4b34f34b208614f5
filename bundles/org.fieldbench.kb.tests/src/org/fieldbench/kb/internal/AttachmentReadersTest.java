/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fieldbench.kb.internal.files.FileArticleStore;
import org.fieldbench.kb.internal.index.AttachmentText;
import org.fieldbench.kb.search.AttachmentTextReader;
import org.fieldbench.kb.search.IndexProgress;
import org.fieldbench.kb.search.SearchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attachments whose format a service reads. */
class AttachmentReadersTest {

	@TempDir
	private Path folder;
	private final List<AttachmentTextReader> readers = new ArrayList<>();
	private Bookshelf shelf;
	private ArticleSearchService search;

	@BeforeEach
	void attach() throws IOException {
		Path files = Files.createDirectories(folder.resolve("1/attachments"));
		Files.writeString(folder.resolve("1/article.md"), "---\ntitle: One\n---\nText.");
		Files.writeString(files.resolve("Manual.PDF"), "rhubarb");
		shelf = new Bookshelf(List.of(), new FileArticleStore(folder, Clock.systemUTC()), List.of(), Optional::empty, Remarks.NONE,
				new AttachmentText(() -> readers));
		search = new ArticleSearchService(shelf);
	}

	@AfterEach
	void close() {
		shelf.close();
	}

	private List<String> found(String text) {
		search.update(IndexProgress.NONE);
		return search.find(SearchRequest.of(text, 9)).hits().stream().map(hit -> hit.article().id()).toList();
	}

	@Test
	void itsTextIsFound() {
		readers.add(new Reading(false));
		assertEquals(List.of("1"), found("rhubarb"));
		assertEquals(List.of("1"), found("manual.pdf"));
	}

	@Test
	void aReaderThatComesLaterReadsWhatWasThereBefore() {
		assertEquals(List.of("1"), found("manual.pdf"));
		assertEquals(List.of(), found("rhubarb"));
		readers.add(new Reading(false));
		assertEquals(List.of("1"), found("rhubarb"));
	}

	@Test
	void whatWasReadIsNotReadAgain() {
		Reading reading = new Reading(false);
		readers.add(reading);
		found("rhubarb");
		found("rhubarb");
		assertEquals(1, reading.count);
	}

	@Test
	void anAttachmentThatCannotBeGotIsFoundByItsName() {
		readers.add(new Reading(true));
		assertEquals(List.of("1"), found("manual.pdf"));
	}

	@Test
	void aReaderThatIsBrokenStopsNothing() {
		readers.add(new AttachmentTextReader() {
			@Override
			public Set<String> endings() {
				return Set.of("pdf");
			}

			@Override
			public String read(InputStream content, int most) {
				throw new IllegalStateException("broken");
			}
		});
		assertEquals(List.of("1"), found("manual.pdf"));
	}

	private static final class Reading implements AttachmentTextReader {

		private final boolean fails;
		private int count;

		Reading(boolean fails) {
			this.fails = fails;
		}

		@Override
		public Set<String> endings() {
			return Set.of("pdf");
		}

		@Override
		public String read(InputStream content, int most) throws IOException {
			count++;
			if (fails) {
				throw new IOException("The disk is broken.");
			}
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
