/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.fieldbench.cli.Verb;
import org.fieldbench.cli.VerbException;
import org.fieldbench.kb.imports.ImportChoices;
import org.fieldbench.kb.imports.ImportPreview;

import picocli.CommandLine.Option;

/** What the user knows better than the importer. */
public final class ImportOptions {

	@Option(names = "--id", paramLabel = "ID", description = "The article's id. Standard: the alert's number, or else made of the title.")
	private String id;

	@Option(names = "--title", paramLabel = "TITLE", description = "The title, one line.")
	private String title;

	@Option(names = "--models", paramLabel = "A,B", description = "The phone models it speaks of, with commas between them.")
	private String models;

	@Option(names = "--date", paramLabel = "DATE", description = "When it was last updated, e.g. 2017-02-17.")
	private String date;

	@Option(names = "--keep", paramLabel = "N", split = ",", description = "Numbers of pieces to take in all the same; --dry-run shows them.")
	private List<Integer> keep = List.of();

	@Option(names = "--leave-out", paramLabel = "N", split = ",", description = "Numbers of pieces to leave out.")
	private List<Integer> leaveOut = List.of();

	@Option(names = "--encoding", paramLabel = "NAME", description = "The encoding of the files, e.g. windows-1252. Standard: found out.")
	private String encoding;

	String encoding() {
		return encoding;
	}

	boolean areForOnePage() {
		return id != null || title != null || models != null || date != null || !keep.isEmpty() || !leaveOut.isEmpty();
	}

	ImportChoices choices(ImportPreview page) {
		ImportChoices choices = ImportChoices.NONE.withId(id == null ? null : KbVerbs.plain(id)).withTitle(title).withLastUpdated(date());
		choices = models == null ? choices : choices.withModels(KbVerbs.words(models));
		for (int number : keep) {
			choices = choices.withPiece(known(page, number), true);
		}
		for (int number : leaveOut) {
			choices = choices.withPiece(known(page, number), false);
		}
		return choices;
	}

	private static int known(ImportPreview page, int number) {
		if (number < 1 || number > page.pieces().size()) {
			throw new VerbException(Verb.USAGE, "There is no piece " + number + "; this page has 1 to " + page.pieces().size() + ".", null);
		}
		return number;
	}

	private LocalDate date() {
		try {
			return date == null ? null : LocalDate.parse(date.strip());
		} catch (DateTimeParseException e) {
			throw new VerbException(Verb.USAGE, "--date " + date + ": this is no date written as year-month-day, e.g. 2017-02-17.", e);
		}
	}
}
