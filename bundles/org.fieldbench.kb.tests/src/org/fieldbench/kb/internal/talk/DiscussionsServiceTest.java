/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleSteps;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.CommentText;
import org.fieldbench.kb.talk.Discussion;
import org.fieldbench.kb.talk.NewComment;
import org.fieldbench.kb.talk.Resolution;
import org.fieldbench.kb.talk.ToDo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class DiscussionsServiceTest {

	private static final Article ARTICLE = Article.draft("212", "A", "1. Press **1**.\n2. Wait.\n\nThen:\n\n1. Look.\n");

	/** A clock that stands still: what is done later is later all the same. */
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);

	@TempDir
	private Path folder;

	private final DiscussionsService discussions = new DiscussionsService(new ReadingDesk(() -> folder), CLOCK);

	@Test
	void commentsAreSetInThreads() throws KnowledgeBaseException {
		Comment first = discussions.post(ARTICLE, NewComment.of("Ann", "One"));
		Comment answer = discussions.post(ARTICLE, NewComment.of("Bob", "Two").withReplyTo(first.id()));
		discussions.post(ARTICLE, NewComment.of("Ann", "Three").withReplyTo(answer.id()));
		List<Comment> comments = discussions.of("212").comments();
		assertEquals(List.of("One", "Two", "Three"), comments.stream().map(Comment::text).toList());
		assertEquals(List.of(0, 1, 2), comments.stream().map(Comment::depth).toList());
		assertEquals(Optional.of(answer.id()), comments.get(2).parent());
		assertEquals("One\nTwo\nThree", discussions.textOf("212"));
		assertEquals("", discussions.textOf("213"));
	}

	@Test
	void aCommentOnAStepRemembersHowTheStepBegan() throws KnowledgeBaseException {
		Comment comment = discussions.post(ARTICLE, NewComment.of("Ann", "Which key?").withStep(1));
		assertEquals("Press 1.", comment.step().orElseThrow().quote());
		assertEquals(OptionalInt.of(1), comment.step().get().now(ArticleSteps.texts(ARTICLE)));
		Article longer = ARTICLE.withBody("1. Unpack it.\n2. Press **1**.\n");
		assertEquals(OptionalInt.of(2), comment.step().get().now(ArticleSteps.texts(longer)));
		assertEquals(OptionalInt.empty(), comment.step().get().now(ArticleSteps.texts(ARTICLE.withBody("1. Press 2.\n"))));
		var problem = assertThrows(KnowledgeBaseException.class, () -> discussions.post(ARTICLE, NewComment.of("Ann", "?").withStep(4)));
		assertEquals("The article has no step 4; its steps are 1 to 3.", problem.getMessage());
	}

	@Test
	void onlyTheAuthorEditsAndWhatWasSaidStays() throws KnowledgeBaseException {
		Comment comment = discussions.post(ARTICLE, NewComment.of("Ann", "Teh key"));
		discussions.edit(comment.id(), "The key", "Ann");
		assertThrows(KnowledgeBaseException.class, () -> discussions.edit(comment.id(), "No key", "Bob"));
		Comment now = discussions.comment(comment.id()).orElseThrow();
		assertEquals(List.of("Teh key", "The key"), now.texts().stream().map(CommentText::text).toList());
		assertTrue(now.isEdited());
	}

	@Test
	void statesFollowEachOtherAlsoInTheSameMoment() throws KnowledgeBaseException {
		Comment comment = discussions.post(ARTICLE, NewComment.of("Ann", "One"));
		assertEquals(CommentState.APPROVED, comment.state());
		discussions.setState(comment.id(), CommentState.TRASH, new Signature("Bob", "Said twice."));
		discussions.setState(comment.id(), CommentState.PENDING, new Signature("Bob", ""));
		discussions.setState(comment.id(), CommentState.DISAPPROVED, new Signature("Bob", ""));
		Comment now = discussions.comment(comment.id()).orElseThrow();
		assertEquals(CommentState.DISAPPROVED, now.state());
		assertEquals("Said twice.", now.decisions().getFirst().reason());
		assertEquals("", discussions.textOf("212"));
	}

	@Test
	void commentsWaitWhereSomebodyIsToLookAtThem() throws KnowledgeBaseException {
		discussions.setModeration(() -> true);
		assertEquals(CommentState.PENDING, discussions.post(ARTICLE, NewComment.of("Ann", "One")).state());
	}

	@Test
	void eachPersonHasOneRatingAndALowOneOpensAToDo() throws KnowledgeBaseException {
		discussions.rate(ARTICLE, 1, Optional.empty(), new Signature("Ann", "The key is missing."));
		discussions.rate(ARTICLE, 2, Optional.of(false), new Signature("Ann", "Still."));
		discussions.rate(ARTICLE, 5, Optional.of(true), new Signature("Bob", ""));
		Discussion discussion = discussions.of("212");
		assertEquals(OptionalDouble.of(3.5), discussion.average());
		assertEquals(2, discussion.ratings().size());
		assertEquals(1, discussion.helpful(false));
		ToDo toDo = discussions.toDos().getFirst();
		assertEquals("Look at this article: The key is missing.", toDo.text());
		assertEquals("The key is missing.", toDo.rating().orElseThrow().reason());
		assertEquals(1, discussions.toDos().size());
	}

	@Test
	void aToDoIsDoneAndOpenedAgain() throws KnowledgeBaseException {
		discussions.rate(ARTICLE, 4, Optional.of(false), new Signature("Ann", ""));
		ToDo toDo = discussions.toDos().getFirst();
		assertEquals("Look at this article: it did not help", toDo.text());
		discussions.setDone(toDo.id(), true, new Signature("Bob", "Key added."));
		assertTrue(discussions.toDos().getFirst().isDone());
		assertThrows(KnowledgeBaseException.class, () -> discussions.setDone(toDo.id(), true, new Signature("Bob", "")));
		discussions.setDone(toDo.id(), false, new Signature("Bob", "Wrong key."));
		assertEquals(List.of("Key added.", "Wrong key."), discussions.toDos().getFirst().changes().stream().map(ToDo.Change::remark).toList());
		assertTrue(!discussions.toDos().getFirst().isDone());
	}

	@Test
	void aToDoIsOpenedByHand() throws KnowledgeBaseException {
		ToDo toDo = discussions.openToDo(ARTICLE, " Add the key\nto step 9. ", "Ann");
		assertEquals("Add the key to step 9.", toDo.text());
		assertEquals(List.of(toDo), discussions.toDos());
		assertEquals(Optional.empty(), toDo.rating());
		discussions.rate(ARTICLE, 1, Optional.empty(), new Signature("Ann", "Which key?"));
		assertEquals(2, discussions.toDos().size(), "A low rating opens its own, although Ann has one by hand.");
		discussions.setDone(toDo.id(), true, new Signature("Bob", ""));
		discussions.setDone(toDo.id(), false, new Signature("Bob", ""));
		assertEquals("Say what is to be done.", refused(() -> discussions.openToDo(ARTICLE, " \n", "Ann")));
		assertEquals("Say who you are.", refused(() -> discussions.openToDo(ARTICLE, "x", " ")));
		assertTrue(refused(() -> discussions.openToDo(ARTICLE, "x".repeat(501), "Ann")).startsWith("A to-do has at most 500 characters; this one has 501."));
		assertEquals(2, discussions.toDos().size());
	}

	private static String refused(Executable saying) {
		return assertThrows(KnowledgeBaseException.class, saying).getMessage();
	}

	private Comment now(Comment comment) {
		return discussions.comment(comment.id()).orElseThrow();
	}

	@Test
	void aCommentIsResolvedWithItsAnswersAndOpenedAgain() throws KnowledgeBaseException {
		Comment first = discussions.post(ARTICLE, NewComment.of("Ann", "Which key?"));
		Comment answer = discussions.post(ARTICLE, NewComment.of("Bob", "The 1.").withReplyTo(first.id()));
		Comment other = discussions.post(ARTICLE, NewComment.of("Cleo", "Thanks"));
		discussions.setResolved(first.id(), true, new Signature("Dan", "Step 9 says it."));
		assertEquals(List.of(true, true, false), List.of(now(first).isResolved(), now(answer).isResolved(), now(other).isResolved()));
		assertEquals("Dan", now(answer).resolution().orElseThrow().by());
		assertEquals("The comment is resolved already.", refused(() -> discussions.setResolved(answer.id(), true, new Signature("Dan", ""))));
		discussions.setResolved(answer.id(), false, new Signature("Ann", "It does not."));
		assertFalse(now(first).isResolved() || now(answer).isResolved());
		assertEquals(List.of("Step 9 says it.", "It does not."), now(first).resolutions().stream().map(Resolution::remark).toList());
		assertEquals("The comment is open already.", refused(() -> discussions.setResolved(first.id(), false, new Signature("Dan", ""))));
	}

	@Test
	void whoeverAnswersLaterOpensACommentAgain() throws KnowledgeBaseException {
		Comment first = discussions.post(ARTICLE, NewComment.of("Ann", "Which key?"));
		discussions.setResolved(first.id(), true, new Signature("Ann", ""));
		var later = new DiscussionsService(new ReadingDesk(() -> folder), Clock.offset(CLOCK, Duration.ofSeconds(1)));
		Comment answer = later.post(ARTICLE, NewComment.of("Bob", "On the IP710, too?").withReplyTo(first.id()));
		assertFalse(later.comment(first.id()).orElseThrow().isResolved());
		later.setState(answer.id(), CommentState.TRASH, new Signature("Bob", ""));
		assertTrue(later.comment(first.id()).orElseThrow().isResolved(), "What is thrown away asks for nothing.");
		later.setState(answer.id(), CommentState.APPROVED, new Signature("Bob", ""));
		discussions.refresh();
		discussions.setResolved(first.id(), true, new Signature("Ann", "It does."));
		assertTrue(now(answer).isResolved(), "Ann's clock is behind, and what she says counts all the same.");
	}

	@Test
	void whatCannotBeSaidIsRefusedInASentence() throws KnowledgeBaseException {
		assertRefused("Say who you are.", NewComment.of(" ", "x"));
		assertRefused("The comment says nothing. Write something, or add a picture.", NewComment.of("Ann", " \u0000\n"));
		assertRefused("There is no comment nowhere.", NewComment.of("Ann", "x").withReplyTo("nowhere"));
		assertRefused("The text has 20001 characters; at most 20000 are kept. Shorten it, or write an article.",
				NewComment.of("Ann", "x".repeat(20_001)));
		String text = "<script>alert(1)</script>'; DROP TABLE discussion_event; --\n\ud83d\ude00";
		assertEquals(text, discussions.post(ARTICLE, NewComment.of("Ann", "\u202e" + text + "\u0007")).text());
	}

	private void assertRefused(String sentence, NewComment comment) {
		assertEquals(sentence, assertThrows(KnowledgeBaseException.class, () -> discussions.post(ARTICLE, comment)).getMessage());
	}

	@Test
	void theStampChangesWithEverythingThatIsSaid() throws KnowledgeBaseException {
		long before = discussions.stamp();
		Comment comment = discussions.post(ARTICLE, NewComment.of("Ann", "One"));
		long then = discussions.stamp();
		discussions.edit(comment.id(), "Two", "Ann");
		assertNotEquals(before, then);
		assertNotEquals(then, discussions.stamp());
		assertEquals(discussions.stamp(), new DiscussionsService(new ReadingDesk(() -> folder), CLOCK).stamp());
	}

	@Test
	void withoutAStoreASentenceSaysWhyNothingIsSaid() throws Exception {
		Files.writeString(folder.resolve("fieldbench.db"), "This is no database. ".repeat(100));
		assertEquals(Discussion.none("212"), discussions.of("212"));
		assertTrue(discussions.problem().orElseThrow().contains("is damaged"));
		assertRefused(discussions.problem().get(), NewComment.of("Ann", "x").withReplyTo("nowhere"));
		assertThrows(KnowledgeBaseException.class, () -> discussions.rate(ARTICLE, 3, Optional.empty(), new Signature("Ann", "")));
	}
}
