/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.LocalDate;
import java.util.Optional;

import org.fieldbench.catalog.PhoneModel;
import org.fieldbench.catalog.registry.Catalogs;
import org.fieldbench.cli.internal.NearNames;
import org.fieldbench.kb.ArticleEdit;
import org.fieldbench.kb.KnowledgeBaseException;
import org.fieldbench.kb.OpenArticle;
import org.fieldbench.kb.Revision;
import org.fieldbench.kb.Signature;
import org.fieldbench.kb.Verification;
import org.fieldbench.kb.VerifiedOn;
import org.fieldbench.kb.VerifiedOnText;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kb verified}: notes that somebody tried on a phone what an article says. */
@Command(name = "verified", sortOptions = false, description = { "Note that somebody tried on a phone what an article says.",
		"It becomes a revision. What was noted of the same model, boot code, firmware and person is replaced.", "" }, footer = { "",
				"Example: fieldbench kb verified 1000 --model IP710 --boot-code 15 --firmware 2xA1" })
public final class KbVerifiedVerb extends ChangeVerb {

	@Option(names = "--model", paramLabel = "MODEL", required = true, description = "The phone model that it was tried on, as a catalog has it.")
	private String model;

	@Option(names = "--boot-code", paramLabel = "VERSION", description = "The phone's boot code version.")
	private String bootCode = "";

	@Option(names = "--firmware", paramLabel = "VERSION", description = "The phone's application firmware.")
	private String firmware = "";

	@Option(names = "--by", paramLabel = "NAME", description = "Who tried it. Standard: the author of the change.")
	private String by;

	@Option(names = "--date", paramLabel = "DATE", description = "When, e.g. 2026-11-24. Standard: today.")
	private String date;

	@Override
	Revision change(String article) throws KnowledgeBaseException {
		VerifiedOn verified = new VerifiedOn(model(), bootCode.strip(), firmware.strip(), by == null ? signature().author() : by.strip(), Optional.of(day()));
		Optional<String> problem = Verification.problem(verified, LocalDate.now());
		if (problem.isPresent()) {
			throw usage(problem.get());
		}
		OpenArticle open = editing().open(article);
		return editing().save(ArticleEdit.of(Verification.note(open.article(), verified), open.revision().number(), signed(verified)));
	}

	private Signature signed(VerifiedOn verified) {
		Signature signature = signature();
		return signature.comment().isBlank() ? new Signature(signature.author(), Verification.comment(verified)) : signature;
	}

	private LocalDate day() {
		try {
			return date == null ? LocalDate.now() : VerifiedOnText.date(date);
		} catch (KnowledgeBaseException e) {
			throw usage("--date: " + e.getMessage());
		}
	}

	private String model() {
		Catalogs catalogs = context().service(Catalogs.class);
		return catalogs.model(model.strip()).map(PhoneModel::getId).orElseThrow(() -> failed("No catalog knows the phone model " + model + "."
				+ NearNames.hint(model, catalogs.models().stream().map(PhoneModel::getId).toList()) + " All of them: fieldbench phones"));
	}
}
