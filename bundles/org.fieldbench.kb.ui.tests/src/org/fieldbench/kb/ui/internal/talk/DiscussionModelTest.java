/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.Discussion;
import org.fieldbench.kb.talk.Resolution;
import org.fieldbench.kb.talk.StateChange;
import org.fieldbench.kb.talk.StepMark;
import org.fieldbench.kb.ui.internal.talk.DiscussionModel.Settled;
import org.junit.jupiter.api.Test;

class DiscussionModelTest {

	private static final Instant TIME = Instant.parse("2026-11-27T12:00:00Z");
	private static final List<String> STEPS = List.of("Unpack it.", "Press 1.", "Wait.");

	private static final Comment ON_STEP = comment("a", Optional.empty(), 0, CommentState.APPROVED, new StepMark(1, "Press 1."));
	private static final Comment ANSWER = comment("b", Optional.of("a"), 1, CommentState.PENDING, null);
	private static final Comment THROWN_AWAY = comment("c", Optional.empty(), 0, CommentState.TRASH, null);
	private static final Comment EARLIER = comment("d", Optional.empty(), 0, CommentState.APPROVED, new StepMark(2, "Press 2."));
	private static final Discussion DISCUSSION = new Discussion("212", List.of(ON_STEP, ANSWER, THROWN_AWAY, EARLIER), List.of(), List.of());

	private static Comment comment(String id, Optional<String> parent, int depth, CommentState state, StepMark step) {
		return new Comment(id, "212", parent, depth, depth > 0, Optional.ofNullable(step), "Ann", TIME,
				List.of(new org.fieldbench.kb.talk.CommentText(TIME, "Text of " + id)), state, List.of(), Optional.empty(), List.of(), Optional.empty());
	}

	private static DiscussionModel model(CommentState state, int subject) {
		return new DiscussionModel(DISCUSSION, STEPS, Optional.ofNullable(state), subject, Settled.ANY);
	}

	@Test
	void showsWhatIsOpenOrResolved() {
		Optional<Resolution> resolution = Optional.of(new Resolution(true, "Bob", TIME, ""));
		Comment settled = ON_STEP.withResolution(resolution);
		Discussion discussion = new Discussion("212", List.of(settled, ANSWER.withResolution(resolution), EARLIER), List.of(), List.of());
		assertEquals(List.of(EARLIER), new DiscussionModel(discussion, STEPS, Optional.empty(), DiscussionModel.ANY, Settled.OPEN).tops());
		DiscussionModel resolved = new DiscussionModel(discussion, STEPS, Optional.empty(), DiscussionModel.ANY, Settled.RESOLVED);
		assertEquals(List.of(settled), resolved.tops());
		assertEquals(1, resolved.below(settled).size());
		assertEquals(0, new DiscussionModel(discussion, STEPS, Optional.empty(), DiscussionModel.ANY, Settled.ANY).hidden());
		assertEquals("Resolved", CommentText.state(settled));
		assertEquals("Resolved, pending", CommentText.state(ANSWER.withResolution(resolution)));
	}

	@Test
	void showsAllButTheTrash() {
		DiscussionModel model = model(null, DiscussionModel.ANY);
		assertEquals(List.of(ON_STEP, EARLIER), model.tops());
		assertEquals(List.of(ANSWER), model.below(ON_STEP));
		assertEquals(1, model.hidden());
	}

	@Test
	void showsWhatAnAnswerAnswersToo() {
		DiscussionModel model = model(CommentState.PENDING, DiscussionModel.ANY);
		assertEquals(List.of(ON_STEP), model.tops());
		assertEquals(List.of(ANSWER), model.below(ON_STEP));
		assertTrue(model(CommentState.DISAPPROVED, DiscussionModel.ANY).isEmpty());
	}

	@Test
	void findsAStepWhereItIsNow() {
		assertEquals(List.of(ON_STEP), model(null, 2).tops());
		assertEquals(List.of(), model(null, 1).tops());
		assertEquals(List.of(EARLIER), model(null, DiscussionModel.ARTICLE).tops());
	}

	@Test
	void saysWhichStepIsMeant() {
		assertEquals("Step 2 (1 when it was written): Text of a", CommentText.line(ON_STEP, STEPS));
		assertEquals("On an earlier step 2 (\u201cPress 2.\u201d): Text of d", CommentText.line(EARLIER, STEPS));
		assertEquals("Text of b", CommentText.line(ANSWER, STEPS));
	}

	@Test
	void tellsTheWholeStory() {
		Comment comment = new Comment("e", "212", Optional.empty(), 0, true, Optional.empty(), "Ann", TIME,
				List.of(new org.fieldbench.kb.talk.CommentText(TIME, "Teh key"), new org.fieldbench.kb.talk.CommentText(TIME, "The key")), CommentState.PENDING,
				List.of(new StateChange(CommentState.APPROVED, "Bob", TIME, "Right.")), Optional.empty(),
				List.of(new Resolution(true, "Cleo", TIME, ""), new Resolution(false, "Ann", TIME, "Not yet.")), Optional.of(new Resolution(true, "Dan", TIME, "")));
		String when = CommentText.time(TIME);
		assertEquals("Ann, " + when + ". It answers a comment that is not here yet.\n\nThe key\n\nEarlier:\n\u2022 " + when + ": Teh key\n\nApproved by Bob, "
				+ when + ": Right.\nResolved by Cleo, " + when + ".\nOpened again by Ann, " + when + ": Not yet.\nWith the comment that it answers: Resolved by Dan, "
				+ when + ".", CommentText.whole(comment, STEPS));
	}

	@Test
	void saysATimeBriefly() {
		LocalDate day = TIME.atZone(ZoneId.systemDefault()).toLocalDate();
		assertTrue(CommentText.brief(TIME, day).matches("\\d\\d:\\d\\d"));
		assertTrue(CommentText.brief(TIME, day.plusDays(1)).matches("\\d+ Nov 2026"));
	}
}
