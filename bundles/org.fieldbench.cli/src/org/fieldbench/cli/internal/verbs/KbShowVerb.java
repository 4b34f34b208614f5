/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.LocalDate;
import java.util.Map;

import org.fieldbench.cli.DataVerb;
import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.ArticleRenderer;
import org.fieldbench.kb.ArticleSteps;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.talk.CommentState;
import org.fieldbench.kb.talk.Discussion;
import org.fieldbench.kb.talk.Discussions;
import org.fieldbench.kb.watch.Subscriptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kb show}: one article. */
@Command(name = "show", sortOptions = false, description = { "Show an article with its details.", "" }, footer = { "",
		"Examples: fieldbench kb show 212", "          fieldbench kb show 212 --revision 1" })
public final class KbShowVerb extends DataVerb {

	@Parameters(paramLabel = "ID", description = "Its id, the number of a field alert, or its address: fieldbench:kb/212.")
	private String id;

	@Option(names = "--revision", paramLabel = "N", description = "As it was in this revision: see fieldbench kb history ID.")
	private Integer number;

	private ToMerge toMerge;
	private boolean told;

	@Override
	public Integer call() {
		String known = KbVerbs.known(context(), id);
		ArticleEditing editing = context().service(ArticleEditing.class);
		try {
			OpenArticle open = editing.open(known);
			open.problems().stream().map(Texts::safe).forEach(context().err()::println);
			toMerge = ToMerge.read(context());
			toMerge.sentence(open.article().id()).ifPresent(context().err()::println);
			show(open, number == null ? open.revision() : revision(editing, known));
			return OK;
		} catch (KnowledgeBaseException e) {
			throw failed(e);
		}
	}

	private Revision revision(ArticleEditing editing, String known) throws KnowledgeBaseException {
		return editing.history(known).stream().filter(revision -> revision.number() == number).findFirst()
				.orElseThrow(() -> failed("The article " + known + " has no revision " + number + ". All of them: fieldbench kb history " + known));
	}

	private void show(OpenArticle open, Revision revision) throws KnowledgeBaseException {
		boolean now = revision.number() == open.revision().number();
		Article article = now ? open.article() : ArticleMarkdown.read(open.article().id(),
				context().service(ArticleEditing.class).text(open.article().id(), revision.number())).article();
		if (json()) {
			Map<String, Object> facts = ArticleFacts.all(article, open.origin());
			facts.put("reviewOverdue", article.editorial().reviewDate().filter(LocalDate.now()::isAfter).isPresent());
			facts.put("revision", RevisionFacts.of(article.id(), revision));
			facts.put("conflict", toMerge.has(article.id()));
			facts.put("rating", TalkFacts.ratings(discussion(article)));
			facts.put("comments", discussion(article).comments(CommentState.APPROVED).stream().map(comment -> TalkFacts.of(comment, discussion(article))).toList());
			printJson(facts);
		} else {
			context().out().print(context().service(ArticleRenderer.class).toText(article));
			context().out().print("\n" + attachments(revision) + "\nRevision " + revision.number() + " by " + Texts.safe(revision.author())
					+ revision.time().map(time -> ", " + RevisionText.local(time)).orElse("") + ". " + open.origin().label() + ".\n");
			context().out().print(TalkText.below(discussion(article), ArticleSteps.texts(article)));
			noteRead(article.id());
		}
	}

	/** That it cannot be noted is no reason not to have shown it. */
	private void noteRead(String known) {
		try {
			context().service(Subscriptions.class).noteShown(known);
		} catch (KnowledgeBaseException e) {
			System.getLogger(KbShowVerb.class.getName()).log(System.Logger.Level.WARNING, "It is not noted that " + known + " was read.", e);
		}
	}

	/** What cannot be read does not hide the article. */
	private Discussion discussion(Article article) {
		Discussions discussions = context().service(Discussions.class);
		Discussion discussion = discussions.of(article.id());
		discussions.problem().filter(problem -> !told).ifPresent(problem -> {
			context().err().println("Comments and ratings cannot be shown. " + problem);
			told = true;
		});
		return discussion;
	}

	private static String attachments(Revision revision) {
		if (revision.attachments().isEmpty()) {
			return "No attachments.\n";
		}
		Table table = new Table(0).right(1).row("ATTACHMENT", "BYTES", "SHA-256");
		revision.attachments().forEach(file -> table.row(Texts.safe(file.name()), Texts.number(file.size()), file.sha256()));
		return table.toString();
	}
}
