/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.Revision;

/** What is known of a revision, for programs. */
final class RevisionFacts {

	private RevisionFacts() {
	}

	static Map<String, Object> of(String article, Revision revision) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("article", article);
		facts.put("revision", revision.number());
		facts.put("kind", revision.kind().key());
		facts.put("author", revision.author());
		facts.put("time", revision.time().map(Object::toString).orElse(null));
		facts.put("comment", revision.comment());
		facts.put("sha256", revision.sha256());
		facts.put("attachments", attachments(revision.attachments()));
		return facts;
	}

	static List<Map<String, Object>> attachments(List<Attachment> attachments) {
		return attachments.stream().map(RevisionFacts::attachment).toList();
	}

	private static Map<String, Object> attachment(Attachment attachment) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("name", attachment.name());
		facts.put("size", attachment.size());
		facts.put("sha256", attachment.sha256());
		return facts;
	}
}
