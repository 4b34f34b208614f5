/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.fieldbench.files.SystemWords;
import org.fieldbench.files.UnwritableException;
import org.fieldbench.files.WholeFile;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.NewAttachment;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;

/** Adds, takes away and copies attachments. Reads and writes files. */
record AttachmentDesk(ArticleEditing editing) {

	Revision attach(String id, List<Path> files) throws KnowledgeBaseException {
		for (Path file : files) {
			if (!Files.isRegularFile(file)) {
				throw new KnowledgeBaseException(file + " is no file. Choose files to attach.");
			}
		}
		OpenArticle open = editing.open(id);
		return editing.save(ArticleEdit.of(open.article(), open.revision().number(), signature("Attached " + names(files) + "."))
				.attach(files.stream().map(NewAttachment::of).toList()));
	}

	private static String names(List<Path> files) {
		return String.join(", ", files.stream().map(file -> file.getFileName().toString()).toList());
	}

	Revision detach(String id, List<String> names) throws KnowledgeBaseException {
		OpenArticle open = editing.open(id);
		return editing.save(ArticleEdit.of(open.article(), open.revision().number(), signature("Took away " + String.join(", ", names) + "."))
				.detach(names));
	}

	/** Copies the content; what is at the target is replaced when the whole content was read and is sound. */
	Path copy(String id, Attachment attachment, Path target) throws KnowledgeBaseException {
		try (InputStream content = editing.content(id, attachment)) {
			WholeFile.write(target, true, content::transferTo);
			return target;
		} catch (UnwritableException e) {
			throw new KnowledgeBaseException(e.getMessage(), e);
		} catch (IOException e) {
			throw new KnowledgeBaseException("The attachment " + attachment.name() + " cannot be read: " + SystemWords.of(e) + ".", e);
		}
	}

	/** Copies the content into a folder of its own, for another program: what that one changes is not the attachment. */
	Path copy(String id, Attachment attachment) throws KnowledgeBaseException {
		try {
			Path folder = Files.createTempDirectory("fieldbench-");
			folder.toFile().deleteOnExit();
			Path copy = copy(id, attachment, folder.resolve(attachment.name()));
			copy.toFile().deleteOnExit();
			return copy;
		} catch (IOException e) {
			throw new KnowledgeBaseException("There is no place to copy " + attachment.name() + " to: " + SystemWords.of(e) + ". Look at the system's folder for temporary files.", e);
		}
	}

	private static Signature signature(String comment) {
		return new Signature(Signature.user(), comment);
	}
}
