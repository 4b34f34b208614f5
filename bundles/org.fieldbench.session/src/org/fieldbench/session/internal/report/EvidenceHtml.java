/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.report;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.fieldbench.firmware.FirmwareEntry;
import org.fieldbench.firmware.Finding;
import org.fieldbench.session.RehearsalResult.ImageEvidence;

/** The evidence report for people: one page that needs no network and no script, to read on a screen or print. */
final class EvidenceHtml {

	static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

	private final Evidence evidence;
	private final Html html = new Html();

	private EvidenceHtml(Evidence evidence) {
		this.evidence = evidence;
	}

	static String of(Evidence evidence) {
		return new EvidenceHtml(evidence).page();
	}

	private String page() {
		String title = "Rehearsal of Field Alert #" + evidence.plan().procedure().getAlert() + " on " + evidence.plan().model().getName();
		html.begin(title);
		head(title);
		facts();
		preflight();
		firmware();
		images();
		StepTable.write(html, evidence.run());
		return html.end();
	}

	private void head(String title) {
		html.open("header").element("p class=\"notice\"", Evidence.NOTICE).element("h1", title)
				.element("p class=\"verdict " + (evidence.passed() ? "good" : "bad") + "\"", evidence.passed() ? "Passed" : "Failed")
				.element("p class=\"summary\"", evidence.summary()).close("header");
	}

	private void facts() {
		html.open("table class=\"facts\"").open("tbody")
				.fact("Session", Long.toString(evidence.session()))
				.fact("Procedure", evidence.plan().procedure().getTitle())
				.fact("Phone", evidence.plan().model().getName() + " (virtual)")
				.fact("Firmware bundle", evidence.plan().firmware().file().getFileName().toString())
				.fact("SHA-256 of it", evidence.plan().firmware().sha256())
				.fact("Boot code before", evidence.request().installed())
				.fact("Boot code after", evidence.bootCodeAfter().orElse("none: the phone does not start"))
				.fact("Steps reached", evidence.run().reached() + " of " + evidence.run().total())
				.fact("TFTP server", evidence.serverText())
				.fact("Began", DAY_AND_TIME.format(evidence.started())).fact("Ended", DAY_AND_TIME.format(evidence.ended()))
				.fact("Acknowledgements", "rehearsal: not required").close("tbody").close("table");
	}

	private void preflight() {
		html.element("h2", "Pre-flight: " + evidence.preflight().verdict().text());
		findings(evidence.preflight().findings());
	}

	private void findings(List<Finding> findings) {
		if (findings.isEmpty()) {
			html.element("p", "Nothing speaks against it.");
			return;
		}
		html.open("ul");
		for (Finding finding : findings) {
			html.element("li class=\"" + finding.severity().getLiteral() + "\"", word(finding) + finding.text());
		}
		html.close("ul");
	}

	/** Never by colour alone. */
	private static String word(Finding finding) {
		return switch (finding.severity()) {
		case OK -> "";
		case CAUTION -> "Caution: ";
		case PROBLEM -> "Problem: ";
		};
	}

	private void firmware() {
		html.element("h2", "Firmware bundle").open("table").headings("File", "Bytes", "Role", "Version", "SHA-256").open("tbody");
		for (FirmwareEntry entry : evidence.plan().firmware().entries()) {
			html.raw("<tr>").element("td", entry.name()).element("td class=\"number\"", Long.toString(entry.size()))
					.element("td", entry.role().getLiteral().replace('-', ' ')).element("td", entry.version().orElse("unknown"))
					.element("td class=\"hash\"", entry.sha256()).raw("</tr>\n");
		}
		html.close("tbody").close("table");
	}

	private void images() {
		html.element("h2", "Sent and received");
		if (evidence.images().isEmpty()) {
			html.element("p", "No image arrived.");
			return;
		}
		html.open("table").headings("Image", "Bytes", "SHA-256 in the bundle", "SHA-256 sent", "SHA-256 received", "Same").open("tbody");
		evidence.images().forEach(this::image);
		html.close("tbody").close("table");
	}

	private void image(ImageEvidence image) {
		html.raw("<tr>").element("td", image.name()).element("td class=\"number\"", Long.toString(image.bytes()))
				.element("td class=\"hash\"", image.sha256Bundle()).element("td class=\"hash\"", image.sha256Sent().orElse("not complete"))
				.element("td class=\"hash\"", image.sha256Received()).element("td", image.matches() ? "yes" : "NO").raw("</tr>\n");
	}
}
