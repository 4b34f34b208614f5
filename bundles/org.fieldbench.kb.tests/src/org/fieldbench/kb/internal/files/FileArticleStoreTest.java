/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.fieldbench.kb.ArticleStore.Kept;
import org.fieldbench.kb.ArticleStore.Listed;
import org.fieldbench.kb.ArticleStore.NewRevision;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.EditConflictException;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Revision.Kind;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.internal.files.FaultySteps.Fault;
import org.fieldbench.kb.internal.files.FaultySteps.Killed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileArticleStoreTest {

	private static final Instant TIME = Instant.parse("2026-11-27T08:00:00Z");
	private static final NewAttachment PICTURE = NewAttachment.of("a.png", new byte[] { 1, 2, 3, 4 });
	private static final NewAttachment OTHER = NewAttachment.of("b.png", new byte[] { 5, 6 });

	@TempDir
	private Path folder;
	private FileArticleStore store;

	@BeforeEach
	void open() {
		store = new FileArticleStore(folder, Clock.systemUTC());
	}

	private static NewRevision revision(String text, List<Attachment> kept, NewAttachment... added) {
		return new NewRevision(Kind.EDITED, new Signature("Ann", "because: of #7"), Optional.of(TIME), text, kept, List.of(added));
	}

	@Test
	void keepsEachRevisionAsAFile() throws Exception {
		Revision first = store.append("7", 0, revision("one\n", List.of(), PICTURE));
		Revision second = store.append("7", 1, revision("two\n", first.attachments()));
		assertEquals("two\n", Files.readString(folder.resolve("7/article.md")));
		assertEquals("one\n", Files.readString(folder.resolve("7/revisions/0001.md")));
		assertArrayEquals(new byte[] { 1, 2, 3, 4 }, Files.readAllBytes(folder.resolve("7/attachments/a.png")));
		assertEquals(List.of(first, second), store.history("7"));
		assertEquals("because: of #7", store.history("7").get(1).comment());
		assertEquals(new Kept("two\n", second, List.of()), store.open("7"));
		assertEquals(List.of("7"), store.list().stream().map(Listed::id).toList());
		assertFalse(Files.exists(folder.resolve("7/revisions/pending")));
	}

	@Test
	void attachmentsGoAndComeWithTheRevisions() throws Exception {
		Revision first = store.append("7", 0, revision("one", List.of(), PICTURE));
		store.append("7", 1, revision("two", List.of(), OTHER));
		assertFalse(Files.exists(folder.resolve("7/attachments/a.png")));
		store.append("7", 2, revision("three", first.attachments()));
		assertArrayEquals(new byte[] { 1, 2, 3, 4 }, Files.readAllBytes(folder.resolve("7/attachments/a.png")));
		assertFalse(Files.exists(folder.resolve("7/attachments/b.png")));
		try (InputStream other = store.content("7", store.history("7").get(1).attachments().get(0))) {
			assertArrayEquals(new byte[] { 5, 6 }, other.readAllBytes());
		}
	}

	@Test
	void refusesARevisionThatIsBasedOnAnOldOne() throws Exception {
		store.append("7", 0, revision("one", List.of()));
		store.append("7", 1, revision("two", List.of()));
		EditConflictException conflict = assertThrows(EditConflictException.class, () -> store.append("7", 1, revision("mine", List.of())));
		assertEquals(1, conflict.base());
		assertEquals(2, conflict.theirs().number());
		assertEquals("two", store.open("7").text());
	}

	@Test
	void whatIsChangedOutsideBecomesARevision() throws Exception {
		store.append("7", 0, revision("one", List.of(), PICTURE));
		Files.writeString(folder.resolve("7/article.md"), "by hand");
		Files.write(folder.resolve("7/attachments/c.txt"), new byte[] { 9 });
		Files.delete(folder.resolve("7/attachments/a.png"));
		Kept kept = store.open("7");
		assertEquals("by hand", kept.text());
		assertEquals(Kind.OUTSIDE, kept.revision().kind());
		assertEquals(List.of("c.txt"), kept.revision().attachments().stream().map(Attachment::name).toList());
		assertEquals(2, store.open("7").revision().number(), "once is enough");
		assertThrows(EditConflictException.class, () -> store.append("7", 1, revision("mine", List.of())));
	}

	@Test
	void findsAnArticleThatWasPutThereByHand() throws Exception {
		Files.createDirectories(folder.resolve("notes-1"));
		Files.writeString(folder.resolve("notes-1/article.md"), "---\ntitle: T\n---\nText");
		assertEquals(Kind.OUTSIDE, store.open("notes-1").revision().kind());
		assertEquals(1, store.history("notes-1").size());
	}

	@Test
	void aDeletedTextComesBack() throws Exception {
		store.append("7", 0, revision("one", List.of()));
		Files.delete(folder.resolve("7/article.md"));
		assertEquals("one", store.glance("7"));
		assertEquals("one", store.open("7").text());
		assertEquals("one", Files.readString(folder.resolve("7/article.md")));
	}

	@ParameterizedTest
	@EnumSource(Fault.class)
	void nothingCommittedIsLostAtAnyStepOfASave(Fault fault) throws Exception {
		int step = 0;
		for (boolean happened = true; happened; step++) {
			Path place = folder.resolve(fault + "-" + step);
			FileArticleStore sound = new FileArticleStore(place, Clock.systemUTC());
			Revision first = sound.append("7", 0, revision("one", List.of(), PICTURE));
			FaultySteps steps = new FaultySteps(fault, step);
			boolean said = saves(new FileArticleStore(place, steps, Clock.systemUTC()), first);
			happened = steps.happened();
			check(sound, said, fault);
		}
		assertTrue(step > 15, "a save has many steps: " + step);
	}

	private static boolean saves(FileArticleStore store, Revision first) {
		try {
			store.append("7", 1, revision("two", List.of(), OTHER, NewAttachment.of("A.png", new byte[] { 7 })));
			return true;
		} catch (KnowledgeBaseException e) {
			assertTrue(e.getMessage().contains("o space left on device") && e.getMessage().contains("nothing was changed"), e.getMessage());
			return false;
		} catch (Killed e) {
			return false;
		}
	}

	/** Either the save happened as a whole, or it did not happen; what was said to be kept is there. */
	private void check(FileArticleStore store, boolean said, Fault fault) throws Exception {
		String glanced = store.glance("7");
		Kept kept = store.open("7");
		List<Revision> history = store.history("7");
		assertEquals("one", store.text("7", 1));
		assertEquals(glanced, kept.text());
		assertEquals(List.of(), kept.problems());
		assertTrue(!said || history.size() == 2, "what was kept is lost");
		assertTrue(fault == Fault.KILLED || said == (history.size() == 2), "a refused save must not be there");
		assertEquals(history.size() == 2 ? "two" : "one", kept.text());
		assertEquals(history.size() == 2 ? List.of("A.png", "b.png") : List.of("a.png"),
				kept.revision().attachments().stream().map(Attachment::name).toList());
		for (Attachment attachment : kept.revision().attachments()) {
			try (InputStream content = store.content("7", attachment)) {
				assertEquals(attachment.sha256(), Sha256.of(content.readAllBytes()));
			}
		}
		assertEquals(history.size() + 1, store.append("7", history.size(), revision("three", kept.revision().attachments())).number());
	}

	@Test
	void saysWhatCannotBeReadAndWhere() throws Exception {
		store.append("7", 0, revision("one", List.of()));
		store.append("7", 1, revision("two", List.of()));
		Files.delete(folder.resolve("7/revisions/0001.md"));
		KnowledgeBaseException missing = assertThrows(KnowledgeBaseException.class, () -> store.text("7", 1));
		assertTrue(missing.getMessage().contains("0001.md"), missing.getMessage());
		Files.writeString(folder.resolve("7/revisions/0001.yaml"), "rubbish: [");
		assertEquals(Kind.UNREADABLE, store.history("7").get(0).kind());
		assertTrue(store.history("7").get(0).comment().contains("0001.yaml"));
		assertEquals("two", store.open("7").text());
		KnowledgeBaseException unknown = assertThrows(KnowledgeBaseException.class, () -> store.text("7", 9));
		assertTrue(unknown.getMessage().contains("no revision 9"), unknown.getMessage());
	}

	@Test
	void aDamagedLatestRevisionDoesNotHideTheText() throws Exception {
		store.append("7", 0, revision("one", List.of()));
		Files.writeString(folder.resolve("7/revisions/0001.md"), "rubbish");
		Kept kept = store.open("7");
		assertEquals("one", kept.text());
		assertTrue(kept.problems().get(0).contains("0001.md"), kept.problems().toString());
		Files.write(folder.resolve("7/revisions/0001.yaml"), new byte[] { 0, 1, 2 });
		assertEquals("one", store.open("7").text());
		store.append("7", store.open("7").revision().number(), revision("two", List.of()));
		assertEquals("two", store.open("7").text());
	}

	@Test
	void whenTextAndLatestRevisionAreGoneTheOneBeforeComesBack() throws Exception {
		store.append("7", 0, revision("one", List.of()));
		store.append("7", 1, revision("two", List.of()));
		Files.delete(folder.resolve("7/revisions/0002.md"));
		Files.delete(folder.resolve("7/article.md"));
		Kept kept = store.open("7");
		assertEquals("one", kept.text());
		assertEquals(3, kept.revision().number());
	}

	@Test
	void aLostAttachmentDoesNotStopTheArticle() throws Exception {
		Revision first = store.append("7", 0, revision("one", List.of(), PICTURE));
		store.append("7", 1, revision("two", List.of()));
		Files.delete(folder.resolve("7/revisions/attachments").resolve(first.attachments().get(0).sha256()));
		KnowledgeBaseException lost = assertThrows(KnowledgeBaseException.class, () -> store.content("7", first.attachments().get(0)));
		assertTrue(lost.getMessage().contains("is missing"), lost.getMessage());
		assertEquals("two", store.open("7").text());
	}

	@Test
	void aTextThatIsNotUtf8IsShownAndKeptAsItIs() throws Exception {
		Files.createDirectories(folder.resolve("7"));
		byte[] latin = "---\ntitle: Ger\u00e4t\n---\n\u00fc".getBytes(StandardCharsets.ISO_8859_1);
		Files.write(folder.resolve("7/article.md"), latin);
		Kept kept = store.open("7");
		assertTrue(kept.problems().get(0).contains("UTF-8"), kept.problems().toString());
		assertArrayEquals(latin, Files.readAllBytes(folder.resolve("7/revisions/0001.md")));
	}

	@Test
	void linksAndOddNamesInTheFolderAreLeftAlone() throws Exception {
		store.append("7", 0, revision("one", List.of(), PICTURE));
		Path secret = Files.writeString(folder.resolve("secret"), "secret");
		Files.createSymbolicLink(folder.resolve("7/attachments/link.txt"), secret);
		Files.writeString(folder.resolve("7/attachments/.DS_Store"), "x");
		Files.writeString(folder.resolve("7/attachments/Thumbs.db"), "x");
		assertEquals(1, store.open("7").revision().number());
		store.append("7", 1, revision("two", List.of()));
		assertTrue(Files.exists(folder.resolve("7/attachments/.DS_Store")));
	}

	@Test
	void idsDoNotLeaveTheFolder() {
		for (String id : List.of("..", "../x", "a/b", "", "con")) {
			assertThrows(KnowledgeBaseException.class, () -> store.append(id, 0, revision("x", List.of())));
			assertThrows(KnowledgeBaseException.class, () -> store.open(id));
		}
		assertThrows(KnowledgeBaseException.class, () -> store.content("7", new Attachment("x", 1, "../../secret")));
	}

	@Test
	void aChangeOfTheTextChangesTheStamp() throws Exception {
		assertEquals(List.of(), store.list());
		store.append("7", 0, revision("one", List.of()));
		String before = store.list().get(0).stamp();
		assertEquals(before, store.list().get(0).stamp());
		store.append("7", 1, revision("one more", List.of()));
		assertFalse(before.equals(store.list().get(0).stamp()));
	}

	@Test
	void leavesNoUnfinishedFiles() throws Exception {
		store.append("7", 0, revision("one", List.of(), PICTURE));
		try (Stream<Path> files = Files.walk(folder)) {
			assertTrue(files.noneMatch(file -> file.toString().endsWith(SafeFiles.UNFINISHED)));
		}
	}
}
