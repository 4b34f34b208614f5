/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.ui.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.kb.Attachment;

/** Says how the attachments of two revisions differ. */
final class AttachmentsChange {

	private AttachmentsChange() {
	}

	/** @return e.g. "Attachments added: a.png. Taken away: b.png." */
	static String sentence(List<Attachment> before, List<Attachment> after) {
		List<String> old = names(before);
		List<String> now = names(after);
		String added = said("Attachments added: ", now.stream().filter(name -> !old.contains(name)).toList());
		String removed = said("Attachments taken away: ", old.stream().filter(name -> !now.contains(name)).toList());
		String changed = said("Attachments changed: ", after.stream().filter(file -> old.contains(file.name()) && !before.contains(file))
				.map(Attachment::name).toList());
		return (added + removed + changed).strip();
	}

	private static List<String> names(List<Attachment> attachments) {
		return attachments.stream().map(Attachment::name).toList();
	}

	private static String said(String what, List<String> names) {
		return names.isEmpty() ? "" : names.stream().collect(Collectors.joining(", ", what, ". "));
	}
}
