/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.files.UnwritableException;
import org.fieldbench.files.WholeFile;
import org.fieldbench.kb.Article;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.ArticleMarkdown;
import org.fieldbench.kb.EditConflictException;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.diff.ArticleMerge;

/** The text of an edit that is not kept yet, in a file of its own in the data folder: whatever happens, it is not lost. */
final class UnsavedText {

	private final String id;
	private final Path file;

	UnsavedText(Path data, OpenArticle open) {
		id = open.article().id();
		file = data.resolve("unsaved").resolve(id + "-" + UUID.randomUUID().toString().substring(0, 8) + ".md");
	}

	Path file() {
		return file;
	}

	void write(String text) {
		try {
			Files.createDirectories(file.getParent());
			WholeFile.write(file, true, text.getBytes(StandardCharsets.UTF_8));
		} catch (UnwritableException e) {
			throw new VerbException(Verb.FAILED, e.getMessage(), e);
		} catch (IOException e) {
			throw new VerbException(Verb.FAILED, new UnwritableException(file, e).getMessage(), e);
		}
	}

	String read() {
		return KbVerbs.read(file);
	}

	void forget() {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			System.getLogger(UnsavedText.class.getName()).log(System.Logger.Level.WARNING, "A file was left behind: " + file, e);
		}
	}

	/** @return a sentence that begins with a blank; nothing when there is no such file */
	String whereItIs() {
		return Files.exists(file) ? " Your text is in " + file + "." : "";
	}

	/** @return what to do, after both texts were written into the file */
	String merged(ArticleEditing editing, Article mine, EditConflictException conflict) throws KnowledgeBaseException {
		Article base = ArticleMarkdown.read(id, editing.text(id, conflict.base())).article();
		Article theirs = ArticleMarkdown.read(id, editing.text(id, conflict.theirs().number())).article();
		ArticleMerge merge = ArticleMerge.of(base, mine, theirs, "revision " + conflict.theirs().number() + " by " + conflict.theirs().author());
		write(ArticleMarkdown.write(merge.article()));
		return "The article " + id + " was changed in the meantime: revision " + conflict.theirs().number() + " by " + conflict.theirs().author()
				+ ". Nothing is kept yet. Both texts are merged in " + file + ". "
				+ (merge.isClean() ? "They do not contradict each other; look it over" : "Settle what is marked there") + detail(merge)
				+ ", then: fieldbench kb edit " + id + " --file " + file + " --base " + conflict.theirs().number();
	}

	private static String detail(ArticleMerge merge) {
		return merge.details().isEmpty() ? "" : " (" + String.join(" ", merge.details()) + " Yours is in the file)";
	}
}
