/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.cli.VerbException;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.EditConflictException;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Revision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kb edit}: changes an article. */
@Command(name = "edit", sortOptions = false, description = { "Change an article.",
		"From a file, by options, or else in the editor that the variable VISUAL or EDITOR names.",
		"A shipped article stays as it is; your text is kept over it.", "" }, footer = { "",
				"Examples: fieldbench kb edit 212 --comment \"Said which adapter\"",
				"          fieldbench kb edit 1000 --file adapter.md --tags power,adapter",
				"When somebody else changed it in the meantime, both texts are merged into a file for you to settle." })
public final class KbEditVerb extends ChangeVerb {

	@Mixin
	private ArticleOptions options;

	@Option(names = "--base", paramLabel = "N", description = "The revision that the change was made from. Standard: the latest one.")
	private Integer base;

	private final TextEditor editor;

	public KbEditVerb() {
		this(TextEditor.ofUser());
	}

	KbEditVerb(TextEditor editor) {
		this.editor = editor;
	}

	@Override
	Revision change(String article) throws KnowledgeBaseException {
		options.related().forEach(id -> KbVerbs.known(context(), id));
		OpenArticle open = editing().open(article);
		UnsavedText unsaved = new UnsavedText(context().data(), open);
		Article wanted = options.saysSomething() ? options.apply(open.article()) : inEditor(open, unsaved);
		try {
			Revision kept = editing().save(ArticleEdit.of(wanted, base == null ? open.revision().number() : base, signature()));
			unsaved.forget();
			return kept;
		} catch (EditConflictException e) {
			throw failed(unsaved.merged(editing(), wanted, e));
		} catch (KnowledgeBaseException e) {
			throw failed(e.getMessage() + unsaved.whereItIs());
		}
	}

	private Article inEditor(OpenArticle open, UnsavedText unsaved) {
		unsaved.write(open.text());
		edit(open, unsaved);
		String text = unsaved.read();
		if (text.equals(open.text())) {
			unsaved.forget();
			throw failed("Nothing was changed, so no revision is kept.");
		}
		try {
			return options.text(open.article(), text);
		} catch (VerbException e) {
			throw failed(e.getMessage() + unsaved.whereItIs() + " To go on from there: fieldbench kb edit " + open.article().id() + " --file " + unsaved.file());
		}
	}

	/** An editor that failed may have saved something before. */
	private void edit(OpenArticle open, UnsavedText unsaved) {
		try {
			editor.edit(unsaved.file());
		} catch (VerbException e) {
			if (unsaved.read().equals(open.text())) {
				unsaved.forget();
			}
			throw failed(e.getMessage() + unsaved.whereItIs());
		}
	}
}
