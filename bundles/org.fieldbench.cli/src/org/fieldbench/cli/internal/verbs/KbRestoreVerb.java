/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.Revision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kb restore}: an earlier revision becomes the latest one. */
@Command(name = "restore", sortOptions = false, description = { "Make an earlier revision the latest one again.",
		"A new revision has its text, details and attachments. The state stays as it is.", "" }, footer = { "", "Example: fieldbench kb restore 212 1" })
public final class KbRestoreVerb extends ChangeVerb {

	@Parameters(index = "1", paramLabel = "N", description = "The revision: see fieldbench kb history ID.")
	private int number;

	@Override
	Revision change(String article) throws KnowledgeBaseException {
		return editing().restore(article, number, signature());
	}

	@Override
	String outcome() {
		return " is as it was in revision " + number;
	}
}
