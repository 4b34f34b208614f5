/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.KnowledgeBase;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.NewComment;
import org.fieldbench.kb.talk.Talk;
import org.fieldbench.store.ReadingEventRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalkHtmlTest {

	private static final Article ARTICLE = Article.draft("212", "A", "1. Press 1.\n2. Wait.\n");
	private static final byte[] PICTURE = Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==");

	@TempDir
	private Path folder;
	private Talk talk;

	@BeforeEach
	void open() {
		talk = Talk.in(folder);
	}

	private String html() {
		return new TalkHtml(talk.discussions(), KnowledgeBase.in(folder.resolve("articles")).renderer()).of(ARTICLE);
	}

	private Comment post(NewComment comment) throws KnowledgeBaseException {
		return talk.discussions().post(ARTICLE, comment);
	}

	@Test
	void invitesTheFirstComment() {
		String html = html();
		assertTrue(html.contains("<p class=\"none\">No ratings yet.</p>\n<p class=\"actions\"><a href=\"fieldbench:do/org.fieldbench.kb.ui.rateArticle\">Rate this article\u2026</a>"), html);
		assertTrue(html.contains("<p class=\"none\">No comments yet.</p>\n<p class=\"actions\"><a href=\"fieldbench:do/org.fieldbench.kb.ui.postComment\">Post a comment\u2026</a>"), html);
	}

	@Test
	void showsWhatIsApprovedAndHowManyWait() throws KnowledgeBaseException {
		Comment shown = post(NewComment.of("Ann", "One **two**\nthree").withStep(2));
		Comment waiting = post(NewComment.of("Bob", "Four"));
		talk.discussions().setState(waiting.id(), CommentState.PENDING, new Signature("Ann", ""));
		talk.discussions().rate(ARTICLE, 4, Optional.of(true), new Signature("Ann", "Good."));
		String html = html();
		assertTrue(html.contains("One <strong>two</strong><br>"), html);
		assertTrue(html.contains("<a href=\"#step-2\">Step 2</a>"), html);
		assertTrue(html.contains("?org.fieldbench.kb.ui.comment=" + shown.id() + "\">Answer\u2026</a>"), html);
		assertFalse(html.contains("Four"), html);
		assertTrue(html.contains("<span class=\"step-note step-2\" title=\"On step 2\"><a href=\"#comment-" + shown.id() + "\">"), html);
		assertTrue(html.contains("id=\"comment-" + shown.id() + "\""), html);
		assertTrue(html.contains("1 comment waits to be looked at"), html);
		assertTrue(html.contains("4.0 of 5, 1 rating; helpful to 1 of 1."), html);
		assertTrue(html.contains("<span class=\"head-note\"><a href=\"#rating\">"), html);
	}

	/** Approved answers stay, and it is said that something is not shown before them; what has no approved answer is not spoken of. */
	@Test
	void anAnswerToWhatIsNotShownSaysSo() throws KnowledgeBaseException {
		Comment first = post(NewComment.of("Ann", "Wrong advice").withStep(1));
		Comment second = post(NewComment.of("Ann", "More of it").withReplyTo(first.id()));
		post(NewComment.of("Bob", "Do not do that.").withReplyTo(second.id()));
		Comment other = post(NewComment.of("Eve", "Rubbish"));
		talk.discussions().setState(first.id(), CommentState.DISAPPROVED, new Signature("Cleo", ""));
		talk.discussions().setState(second.id(), CommentState.PENDING, new Signature("Cleo", ""));
		talk.discussions().setState(other.id(), CommentState.TRASH, new Signature("Cleo", ""));
		String html = html();
		for (String hidden : new String[] { "Wrong advice", "More of it", "Rubbish", other.id(), "step-note" }) {
			assertFalse(html.contains(hidden), html);
		}
		int at = html.indexOf("withheld\" id=\"comment-" + first.id() + "\">\n<p>A comment that was disapproved is not shown. <a href=\"fieldbench:do/org.fieldbench.kb.ui.showDiscussion");
		int next = html.indexOf("comment depth1 withheld\" id=\"comment-" + second.id() + "\">\n<p>A comment that waits to be looked at is not shown.");
		int answer = html.indexOf("Do not do that.");
		assertTrue(0 < at && at < next && next < answer, html);
	}

	@Test
	void saysOnceThatAThreadIsResolved() throws KnowledgeBaseException {
		Comment first = post(NewComment.of("Ann", "Which key?"));
		post(NewComment.of("Bob", "The 1.").withReplyTo(first.id()));
		assertEquals(2, html().split("\">Resolve\u2026</a>", -1).length - 1);
		talk.discussions().setResolved(first.id(), true, new Signature("Cleo <b>", "Step 9 & 10."));
		String html = html();
		assertEquals(2, html.split(" resolved\" id=\"comment-", -1).length - 1, html);
		assertEquals(1, html.split("<p class=\"resolution\">\u2713 Resolved by Cleo &lt;b&gt;, ", -1).length - 1, html);
		assertTrue(html.contains(": Step 9 &amp; 10.</p>"), html);
		assertEquals(1, html.split("\">Open again\u2026</a>", -1).length - 1, html);
		assertFalse(html.contains("Resolve\u2026"), html);
	}

	@Test
	void whatPeopleWriteIsHarmless() throws KnowledgeBaseException {
		post(NewComment.of("<img src=x onerror=alert(1)>", "<script>alert(1)</script> <b onclick=\"x()\">b</b>\n\n[a](javascript:alert(1))"
				+ " ![p](https://example.org/p.png) [c](fieldbench:do/org.fieldbench.kb.ui.rateArticle)"));
		talk.discussions().rate(ARTICLE, 1, Optional.empty(), new Signature("\"><script>", "</li><script>alert(1)</script>"));
		talk.exchange().take(List.of(new ReadingEventRecord("\"><b>&x=1", "212", "comment", "step-9", "Eve", Instant.EPOCH, "x", OptionalInt.empty(),
				Map.of("quote", "<script>", "picture", "../../../etc/passwd"), OptionalLong.empty())));
		String html = html();
		for (String bad : new String[] { "<script", "onerror=alert(1)>", "onclick", "\"javascript:", "src=\"https:", "\"fieldbench:do/org.fieldbench.kb.ui.rateArticle\">c",
				"<b>&x", "passwd" }) {
			assertFalse(html.contains(bad), bad + " in " + html);
		}
	}

	@Test
	void onlyAPictureThatIsWhatItWasIsShown() throws KnowledgeBaseException, IOException {
		Comment comment = post(NewComment.of("Ann", "").withPicture(PICTURE));
		assertTrue(html().contains("src=\"data:image/gif;base64,"), html());
		Path file = folder.resolve("pictures").resolve(comment.picture().orElseThrow());
		Files.writeString(file, "<svg onload=alert(1)>");
		String html = html();
		assertFalse(html.contains("data:") || html.contains("svg"), html);
		assertTrue(html.contains("The picture is not on this computer yet, or was damaged."), html);
	}

	@Test
	void saysWhyNothingCanBeShown() throws IOException {
		Files.writeString(folder.resolve("fieldbench.db"), "This is no database. ".repeat(100));
		String html = html();
		assertTrue(html.contains("Comments and ratings cannot be shown. The session store "), html);
		assertEquals(1, html.split("<section", -1).length - 1);
	}
}
