/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.cli.internal.text.Labelled;
import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.RoleOpinion;
import org.fieldbench.firmware.Verdict;

/** What an inspection found, for people. */
final class InspectionText {

	private static final Map<FirmwareRole, String> ROLES = new TreeMap<>(Map.of(FirmwareRole.BOOT_CODE, "boot code",
			FirmwareRole.APPLICATION, "application", FirmwareRole.SERVER_UTILITY, "server utility",
			FirmwareRole.CONFIGURATION, "configuration", FirmwareRole.DOCUMENT, "document", FirmwareRole.UNKNOWN, "unknown"));

	private InspectionText() {
	}

	static String role(FirmwareRole role) {
		return ROLES.get(role);
	}

	static String of(FirmwareReport report) {
		return head(report) + "\n" + table(report) + "\n" + details(report) + verdict(report);
	}

	static String head(FirmwareReport report) {
		return new Labelled(0).line("Firmware bundle", Texts.safe(report.file().toString()))
				.line("Size", Texts.bytes(report.size())).line("SHA-256", report.sha256()).toString();
	}

	static String table(FirmwareReport report) {
		Table table = new Table(0).right(1).row("NAME", "BYTES", "ROLE", "VERSION", "MODELS");
		report.entries().forEach(entry -> table.row(Texts.safe(entry.name()), Texts.number(entry.size()),
				role(entry.role()), entry.version().orElse("-"), models(entry)));
		report.unreadable().forEach(file -> table.row(Texts.safe(file.name()), file.size() < 0 ? "-" : Texts.number(file.size()),
				"unreadable", "-", "-"));
		return table.toString();
	}

	static String verdict(FirmwareReport report) {
		return verdict("Verdict", report.verdict(), report.findings());
	}

	static String verdict(String title, Verdict verdict, List<Finding> findings) {
		StringBuilder text = new StringBuilder(title + ": " + verdict.text().toUpperCase(Locale.ROOT) + "\n");
		findings.forEach(finding -> text.append(finding(finding)));
		return text.toString();
	}

	private static String details(FirmwareReport report) {
		StringBuilder text = new StringBuilder();
		report.entries().forEach(entry -> text.append(Texts.safe(entry.name())).append('\n').append(details(entry)).append('\n'));
		return text.toString();
	}

	private static Labelled details(FirmwareEntry entry) {
		return new Labelled(2).line("SHA-256", entry.sha256())
				.line("Role", entry.role() == FirmwareRole.UNKNOWN ? entry.grounds() : sure(entry.opinion()))
				.line("Else", entry.alternatives().stream().map(other -> role(other.role()) + ": " + sure(other)).collect(Collectors.joining("; ")))
				.line("Content", String.format(Locale.ROOT, "%s; %.2f bits a byte", entry.content().description(), entry.content().entropy()))
				.line("Versions", entry.content().versions().stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", ")));
	}

	private static String sure(RoleOpinion opinion) {
		return opinion.confidence() + " % sure, because " + opinion.text();
	}

	private static String models(FirmwareEntry entry) {
		return entry.models().isEmpty() ? "-" : String.join(" ", entry.models());
	}

	static String finding(Finding finding) {
		String label = "  " + finding.severity().getLiteral() + ": ";
		return label + Texts.wrap(finding.what(), label.length()) + "\n"
				+ new Labelled(label.length()).line("Why:", finding.why()).line("To do:", finding.whatToDo());
	}
}
