/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.fieldbench.files.SystemWords;
import org.fieldbench.kb.ArticleEditing;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.check.Finding.Kind;
import org.fieldbench.kb.internal.files.DamagedException;

/** Reads the attachments and the revisions of an article, and compares them with what they should be. */
record FileCheck(ArticleEditing editing, Findings findings) {

	private static final String FROM_BACKUP = "Take the file from a backup.";
	private static final String ATTACH_AGAIN = "Attach the file again, or take it from a backup.";

	void look(OpenArticle open) throws KnowledgeBaseException {
		String id = open.article().id();
		open.attachments().forEach(attachment -> content(id, attachment));
		for (Revision revision : editing.history(id)) {
			revision(id, revision);
		}
	}

	private void revision(String id, Revision revision) {
		if (revision.kind() == Revision.Kind.UNREADABLE) {
			findings.add(Kind.REVISION, revision.comment(), FROM_BACKUP);
		}
		try {
			editing.text(id, revision.number());
		} catch (KnowledgeBaseException e) {
			findings.add(Kind.REVISION, e.getMessage(), FROM_BACKUP);
		}
	}

	private void content(String id, Attachment attachment) {
		try (InputStream content = editing.content(id, attachment)) {
			content.transferTo(OutputStream.nullOutputStream()); // whether it is what was kept is known at its end
		} catch (DamagedException e) {
			findings.add(Kind.ATTACHMENT, "The attachment " + attachment.name() + " is damaged: its SHA-256 is not " + attachment.sha256() + ".", ATTACH_AGAIN);
		} catch (KnowledgeBaseException e) {
			findings.add(Kind.ATTACHMENT, e.getMessage(), ATTACH_AGAIN);
		} catch (IOException e) {
			findings.add(Kind.ATTACHMENT, "The attachment " + attachment.name() + " cannot be read: " + SystemWords.of(e) + ".", ATTACH_AGAIN);
		}
	}
}
