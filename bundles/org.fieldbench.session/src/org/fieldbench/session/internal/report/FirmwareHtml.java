/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.report;

import java.text.NumberFormat;
import java.util.Locale;

import org.fieldbench.catalog.FirmwareRole;
import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.FirmwareReport;
import org.fieldbench.firmware.Finding;
import org.fieldbench.firmware.UnreadableFile;

/** The result of an inspection for people: one page that needs no network and no script, to read on a screen or print. */
public final class FirmwareHtml {

	private static final String NOTICE = "Inspection of a firmware bundle by Fieldbench. Nothing in the bundle was run.";

	private final FirmwareReport report;
	private final Html html = new Html();

	private FirmwareHtml(FirmwareReport report) {
		this.report = report;
	}

	/** @return the whole page */
	public static String of(FirmwareReport report) {
		return new FirmwareHtml(report).page();
	}

	private String page() {
		String name = report.file().getFileName().toString();
		html.begin("Inspection of " + name);
		html.open("header").element("p class=\"notice\"", NOTICE).element("h1", name)
				.element("p class=\"verdict " + mark() + "\"", "Verdict: " + report.verdict().text()).close("header");
		facts();
		findings();
		entries();
		return html.end();
	}

	private String mark() {
		return switch (report.verdict()) {
		case GO -> "good";
		case CAUTION -> "caution";
		case NO_GO -> "bad";
		};
	}

	private void facts() {
		html.open("table class=\"facts\"").open("tbody").fact("Size", number(report.size()) + " bytes").fact("SHA-256", report.sha256())
				.fact("Files", number((long) report.entries().size() + report.unreadable().size())).close("tbody").close("table");
	}

	private void findings() {
		html.element("h2", "Findings");
		if (report.findings().isEmpty()) {
			html.element("p", "Nothing speaks against it.");
			return;
		}
		html.open("table").headings("Severity", "What", "Why it matters", "What to do").open("tbody");
		report.findings().forEach(this::finding);
		html.close("tbody").close("table");
	}

	private void finding(Finding finding) {
		html.raw("<tr class=\"" + finding.severity().getLiteral() + "\">").element("td class=\"severity\"", word(finding))
				.element("td", finding.what()).element("td", finding.why()).element("td", finding.whatToDo()).raw("</tr>\n");
	}

	/** Never by colour alone. */
	private static String word(Finding finding) {
		return switch (finding.severity()) {
		case OK -> "Note";
		case CAUTION -> "Caution";
		case PROBLEM -> "Problem";
		};
	}

	private void entries() {
		html.element("h2", "Files").open("table class=\"entries\"")
				.headings("File", "Role", "Version", "Models", "Bytes", "SHA-256").open("tbody");
		report.entries().forEach(this::entry);
		report.unreadable().forEach(this::unreadable);
		html.close("tbody").close("table");
	}

	private void entry(FirmwareEntry entry) {
		html.raw("<tr>").raw("<td>").raw("<strong>").text(entry.name()).raw("</strong><br>").text(entry.content().description()).raw("</td>\n")
				.raw("<td>").text(role(entry)).raw("<br><small>").text(entry.grounds()).raw("</small></td>\n").element("td", entry.version().orElse("unknown"))
				.element("td", String.join(", ", entry.models())).element("td class=\"number\"", number(entry.size()))
				.element("td class=\"hash\"", entry.sha256()).raw("</tr>\n");
	}

	private void unreadable(UnreadableFile file) {
		html.raw("<tr class=\"problem\">").raw("<td>").raw("<strong>").text(file.name()).raw("</strong><br>").text(file.finding().what()).raw("</td>\n")
				.element("td", "unreadable").element("td", "").element("td", "")
				.element("td class=\"number\"", file.size() < 0 ? "" : number(file.size())).element("td", "none").raw("</tr>\n");
	}

	private static String role(FirmwareEntry entry) {
		String role = entry.role().getLiteral().replace('-', ' ');
		return entry.role() == FirmwareRole.UNKNOWN ? role : role + ", " + entry.confidence() + " % sure";
	}

	private static String number(long count) {
		return NumberFormat.getIntegerInstance(Locale.ROOT).format(count);
	}
}
