/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;
import java.util.Optional;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.ArticleLibrary;
import org.fieldbench.kb.ArticleSteps;
import org.fieldbench.kb.talk.Comment;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.Discussion;
import org.fieldbench.kb.talk.Discussions;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists comments. */
@Command(name = "comments", sortOptions = false, description = { "List the comments on an article, or on all.", "Without a state, what is in the trash is left out.",
		"" }, footer = { "", "Examples: fieldbench kb comments 212", "          fieldbench kb comments --state pending", "          fieldbench kb comments --open" })
public final class KbCommentsVerb extends DataVerb {

	@Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "The article's id.")
	private String id;

	@Option(names = "--state", paramLabel = "STATE", description = "Only those that are pending, approved, disapproved or in the trash.")
	private String state;

	@ArgGroup(exclusive = true)
	private Wanted which = new Wanted();

	/** Those about which something is to be done, or nothing any more. */
	private static final class Wanted {

		@Option(names = "--open", order = 1, description = "Only those that are not resolved.")
		private boolean open;

		@Option(names = "--resolved", order = 2, description = "Only those that are resolved.")
		private boolean resolved;

		private boolean test(Comment comment) {
			return !open && !resolved || comment.isResolved() == resolved;
		}
	}

	@Override
	public Integer call() {
		Discussions discussions = context().service(Discussions.class);
		Optional<CommentState> wanted = Optional.ofNullable(state).map(KbCommentStateVerb::named);
		List<Discussion> chosen = id == null ? List.copyOf(discussions.all()) : List.of(discussions.of(KbVerbs.known(context(), id)));
		discussions.problem().ifPresent(problem -> {
			throw failed(problem);
		});
		List<Comment> comments = chosen.stream().flatMap(each -> each.comments().stream())
				.filter(comment -> wanted.map(one -> comment.state() == one).orElse(comment.state() != CommentState.TRASH))
				.filter(which::test).toList();
		if (json()) {
			printJson(comments.stream().map(TalkFacts::of).toList());
		} else {
			print(comments);
		}
		return OK;
	}

	private void print(List<Comment> comments) {
		if (comments.isEmpty()) {
			context().out().println(state != null ? "No comment is " + state + "." : which.open || which.resolved ? "No comment is "
					+ (which.open ? "open." : "resolved.") : "There is no comment.");
		}
		ArticleLibrary library = context().service(ArticleLibrary.class);
		String article = null;
		List<String> steps = List.of();
		for (Comment comment : comments) {
			if (!comment.article().equals(article)) {
				article = comment.article();
				steps = library.find(article).map(ArticleSteps::texts).orElse(List.of());
				context().out().println("Article " + Texts.safe(article) + library.find(article).map(found -> ": " + Texts.safe(found.title())).orElse(" (not here)"));
			}
			context().out().print(TalkText.comment(comment, steps, true));
		}
	}
}
