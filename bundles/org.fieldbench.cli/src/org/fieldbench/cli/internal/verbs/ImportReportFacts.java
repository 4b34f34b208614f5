/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.Map;

import org.fieldbench.kb.Origin;
import org.fieldbench.kb.imports.ImportFacts;
import org.fieldbench.kb.imports.ImportPreview;
import org.fieldbench.kb.imports.ImportedArticle;
import org.fieldbench.kb.imports.ImportedAttachment;
import org.fieldbench.kb.imports.Piece;
import org.fieldbench.kb.imports.VersionRule;

/** What an import understood, for programs. */
final class ImportReportFacts {

	private ImportReportFacts() {
	}

	static Map<String, Object> of(ImportPreview page, ImportedArticle imported) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("source", page.source().path());
		facts.put("sha256", page.source().sha256());
		facts.put("encoding", page.text().encoding());
		facts.put("article", ArticleFacts.all(imported.article(), Origin.OWN));
		facts.put("understood", understood(page.facts()));
		facts.put("attachments", imported.attachments().stream().map(ImportReportFacts::attachment).toList());
		facts.put("leftOut", imported.leftOut().stream().map(ImportReportFacts::piece).toList());
		facts.put("leftOutFiles", imported.leftOutFiles());
		facts.put("remarks", imported.remarks());
		return facts;
	}

	private static Map<String, Object> understood(ImportFacts understood) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("alert", understood.alert());
		facts.put("articleNumber", understood.articleNumber());
		facts.put("dateReadings", understood.dateReadings().stream().map(Object::toString).toList());
		facts.put("versions", understood.versions());
		facts.put("versionRules", understood.versionRules().stream().map(ImportReportFacts::rule).toList());
		facts.put("warnings", understood.warnings());
		facts.put("keys", understood.keys());
		facts.put("displays", understood.displays());
		facts.put("steps", understood.steps());
		facts.put("stepRuns", understood.stepRuns());
		facts.put("missing", understood.missing());
		return facts;
	}

	private static Map<String, Object> rule(VersionRule rule) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("first", rule.first());
		facts.put("last", rule.last());
		facts.put("needed", rule.needed());
		facts.put("sentence", rule.sentence());
		return facts;
	}

	private static Map<String, Object> attachment(ImportedAttachment file) {
		return new LinkedHashMap<>(Map.of("name", file.name(), "size", file.file().bytes().length, "sha256", file.file().sha256()));
	}

	private static Map<String, Object> piece(Piece piece) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("number", piece.number());
		facts.put("text", piece.text());
		facts.put("rule", piece.rule());
		facts.put("because", piece.because());
		return facts;
	}
}
