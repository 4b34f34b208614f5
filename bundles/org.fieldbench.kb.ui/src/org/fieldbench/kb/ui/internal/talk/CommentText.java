/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal.talk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.Resolution;
import org.fieldbench.kb.talk.StateChange;
import org.fieldbench.kb.talk.StepMark;

/** Comments in words. */
final class CommentText {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
	private static final int LINE = 160;

	private CommentText() {
	}

	/** @return by the clock of this computer */
	static String time(Instant instant) {
		return TIME.format(instant.atZone(ZoneId.systemDefault()));
	}

	/** @return for a narrow column: the time of a moment of that day, else the date */
	static String brief(Instant instant, LocalDate today) {
		ZonedDateTime local = instant.atZone(ZoneId.systemDefault());
		return (local.toLocalDate().equals(today) ? CLOCK : DAY).format(local);
	}

	/** @return the step that a comment speaks of; empty when it speaks of the article */
	static String step(Comment comment, List<String> steps) {
		return comment.step().map(step -> step(step, steps)).orElse("");
	}

	private static String step(StepMark step, List<String> steps) {
		OptionalInt now = step.now(steps);
		if (now.isEmpty()) {
			return "On an earlier step " + step.number() + (step.quote().isEmpty() ? "" : " (\u201c" + step.quote() + "\u201d)");
		}
		return now.getAsInt() == step.number() ? "Step " + step.number() : "Step " + now.getAsInt() + " (" + step.number() + " when it was written)";
	}

	/** @return its beginning, on one line */
	static String line(Comment comment, List<String> steps) {
		String step = step(comment, steps);
		String text = comment.text().replaceAll("\\s+", " ");
		String brief = text.length() <= LINE ? text : text.substring(0, LINE) + "…";
		return (step.isEmpty() ? "" : step + ": ") + (brief.isEmpty() ? "(a picture)" : brief);
	}

	/** @return all of it, with what became of it */
	static String whole(Comment comment, List<String> steps) {
		var text = new StringBuilder(comment.author()).append(", ").append(time(comment.written()));
		String step = step(comment, steps);
		text.append(step.isEmpty() ? "" : ". " + step).append(missing(comment)).append(".\n\n").append(comment.text()).append('\n');
		if (comment.isEdited()) {
			text.append("\nEarlier:\n");
			comment.texts().subList(0, comment.texts().size() - 1)
					.forEach(said -> text.append("\u2022 ").append(time(said.written())).append(": ").append(said.text()).append('\n'));
		}
		comment.decisions().forEach(decision -> text.append('\n').append(decision(decision)));
		comment.resolutions().forEach(resolution -> text.append('\n').append(resolution(resolution)));
		comment.resolution().filter(now -> !comment.resolutions().contains(now))
				.ifPresent(now -> text.append("\nWith the comment that it answers: ").append(resolution(now)));
		return text.toString();
	}

	private static String missing(Comment comment) {
		return comment.answers() && comment.parent().isEmpty() ? ". It answers a comment that is not here yet" : "";
	}

	/** @return e.g. "Resolved by Bob, 27 Nov 2026, 10:00: Step 9 names the key now." */
	static String resolution(Resolution said) {
		return (said.resolved() ? "Resolved by " : "Opened again by ") + said.by() + ", " + time(said.when())
				+ (said.remark().isEmpty() ? "." : ": " + said.remark());
	}

	/** @return for a narrow column: that it is resolved, the state unless that goes without saying, and whether it was edited */
	static String state(Comment comment) {
		String state = !comment.isResolved() ? comment.state().label()
				: comment.state() == CommentState.APPROVED ? "Resolved" : "Resolved, " + comment.state().key();
		return state + (comment.isEdited() ? ", edited" : "");
	}

	private static String decision(StateChange change) {
		return change.state().label() + " by " + change.by() + ", " + time(change.when()) + (change.reason().isEmpty() ? "." : ": " + change.reason());
	}
}
