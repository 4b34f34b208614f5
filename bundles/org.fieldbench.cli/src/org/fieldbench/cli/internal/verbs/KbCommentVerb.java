/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

import org.fieldbench.files.UnreadableException;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.talk.NewComment;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Posts a comment. */
@Command(name = "comment", sortOptions = false, description = { "Comment on an article, or on one of its steps.", "" }, footer = { "",
		"Examples: fieldbench kb comment 212 \"Hold the key for two seconds\" --step 9",
		"          fieldbench kb comment 212 \"It does\" --reply-to 1f0c2a44" })
public final class KbCommentVerb extends TalkVerb {

	private static final long LARGEST = 64L << 20;

	@Parameters(index = "0", paramLabel = "ID", description = "The article's id.")
	private String id;

	@Parameters(index = "1", arity = "0..1", paramLabel = "TEXT", description = "Markdown. May be missing when there is a picture.")
	private String text;

	@Option(names = "--step", paramLabel = "N", description = "The step that it speaks of, counted from 1 through the whole article.")
	private Integer step;

	@Option(names = "--reply-to", paramLabel = "COMMENT", description = "The comment that it answers: the beginning of its id is enough.")
	private String replyTo;

	@Option(names = "--picture", paramLabel = "FILE", description = "A PNG, JPEG or GIF of at most 8 MiB.")
	private Path picture;

	@Override
	void say(Discussions discussions) throws KnowledgeBaseException {
		if (text == null && picture == null) {
			throw usage("Say what to comment: fieldbench kb comment " + id + " \"…\"");
		}
		if (step != null && replyTo != null) {
			throw usage("An answer speaks of the step of the comment that it answers. Leave out --step or --reply-to.");
		}
		Article article = KbVerbs.article(context(), id);
		Optional<String> answered = Optional.ofNullable(replyTo).map(typed -> TalkIds.comment(discussions, typed).id());
		Comment posted = discussions.post(article, new NewComment(answered, step == null ? OptionalInt.empty() : OptionalInt.of(step), author(),
				text == null ? "" : text, picture()));
		if (json()) {
			printJson(TalkFacts.of(posted));
		} else {
			context().out().println("Comment " + TalkIds.brief(posted.id()) + " on article " + article.id() + " is " + posted.state().key() + ".");
		}
	}

	private Optional<byte[]> picture() {
		if (picture == null) {
			return Optional.empty();
		}
		try {
			if (Files.size(picture) > LARGEST) {
				throw failed("The picture " + picture + " is too large. Make it smaller.");
			}
			return Optional.of(Files.readAllBytes(picture));
		} catch (IOException e) {
			throw failed(new UnreadableException(picture, e));
		}
	}
}
