/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.talk;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A comment that is to be posted.
 *
 * @param replyTo id of the comment that it answers; then the step is that comment's
 * @param step 1-based, as {@link org.fieldbench.kb.ArticleSteps} counts
 * @param author not blank
 * @param text Markdown; may be blank when there is a picture
 * @param picture the bytes of a PNG, JPEG or GIF
 */
public record NewComment(Optional<String> replyTo, OptionalInt step, String author, String text, Optional<byte[]> picture) {

	/** A comment on the article, without a picture. */
	public static NewComment of(String author, String text) {
		return new NewComment(Optional.empty(), OptionalInt.empty(), author, text, Optional.empty());
	}

	public NewComment withStep(int number) {
		return new NewComment(replyTo, OptionalInt.of(number), author, text, picture);
	}

	public NewComment withReplyTo(String comment) {
		return new NewComment(Optional.of(comment), step, author, text, picture);
	}

	public NewComment withPicture(byte[] bytes) {
		return new NewComment(replyTo, step, author, text, Optional.of(bytes));
	}
}
