/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.fieldbench.kb.Article;
import org.fieldbench.kb.Attachment;
import org.fieldbench.kb.Editorial;
import org.fieldbench.kb.VerifiedOn;
import org.jsoup.nodes.Element;

/** An article with its title, details, text and attachments as HTML, for a page and for paper. */
final class ArticleSection {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

	private final Sheet sheet;
	private final Work work;

	ArticleSection(Sheet sheet, Work work) {
		this.sheet = sheet;
		this.work = work;
	}

	/** @param ids of all articles in the file, in lower case */
	Element make(Set<String> ids, PictureShelf shelf) throws IOException {
		Element section = new Element("div").addClass("article").attr("id", References.anchor(sheet.id())).attr("data-heading", sheet.heading());
		section.appendElement("p").addClass("label").text(sheet.label());
		section.appendElement("h1").text(sheet.article().title());
		section.appendChild(details());
		Element body = ArticleBody.of(sheet, work);
		new References(sheet, ids, shelf, work).resolve(body);
		body.select("ol").removeAttr("type");
		tables(body);
		Marking marking = Marking.of(sheet);
		marking.mark(body);
		if (work.options().checklist()) {
			Checklist checklist = new Checklist(sheet, marking, work);
			checklist.fill(body);
			section.appendChild(checklist.head());
		}
		section.appendChild(body);
		attachments(section);
		changes(section);
		section.children().forEach(part -> part.after("\n"));
		return section;
	}

	private static void tables(Element body) {
		body.select("th:not([scope])").attr("scope", "col");
		body.select("[align]").forEach(cell -> cell.addClass(cell.attr("align").matches("right|center") ? cell.attr("align") : "left").removeAttr("align"));
	}

	private Element details() {
		Element table = new Element("table").addClass("details");
		Element rows = table.appendElement("tbody");
		Article article = sheet.article();
		Editorial editorial = article.editorial();
		row(rows, "Revision", sheet.revision() + sheet.open().revision().time()
				.map(time -> " of " + said(time.atZone(ZoneId.systemDefault()).toLocalDate()) + ", by " + sheet.open().revision().author()).orElse(""));
		row(rows, "State", article.stateOn(LocalDate.now(work.clock())).label());
		row(rows, "Last updated", article.lastUpdated().map(ArticleSection::said).orElse(""));
		row(rows, "Models", String.join(", ", article.models()));
		row(rows, "Tags", String.join(", ", article.tags()));
		row(rows, "Authors", String.join(", ", editorial.authors()));
		row(rows, "Review by", editorial.reviewDate().map(ArticleSection::said).orElse(""));
		row(rows, "Verified on", editorial.verifiedOn().stream().map(ArticleSection::said).collect(Collectors.joining("; ")));
		row(rows, "Related", String.join(", ", editorial.related()));
		row(rows, "Source", article.source());
		return table;
	}

	private static void row(Element rows, String label, String value) {
		if (!value.isBlank()) {
			Element row = rows.appendElement("tr");
			row.appendElement("th").attr("scope", "row").text(label);
			row.appendElement("td").text(value);
		}
	}

	static String said(LocalDate date) {
		return DATE.format(date);
	}

	private static String said(VerifiedOn verified) {
		return Stream.of(verified.model(), prefixed("boot code ", verified.bootCode()), prefixed("firmware ", verified.firmware()),
				prefixed("by ", verified.by()), verified.date().map(date -> "on " + said(date)).orElse("")).filter(part -> !part.isEmpty())
				.collect(Collectors.joining(" "));
	}

	private static String prefixed(String prefix, String value) {
		return value.isEmpty() ? "" : prefix + value;
	}

	private void attachments(Element section) {
		if (!sheet.attachments().isEmpty()) {
			section.appendElement("h2").text("Attachments");
			Element table = section.appendElement("table").addClass("attachments");
			Element head = table.appendElement("thead").appendElement("tr");
			Stream.of("Name", "Bytes", "SHA-256").forEach(title -> head.appendElement("th").attr("scope", "col").text(title));
			Element rows = table.appendElement("tbody");
			sheet.attachments().forEach(file -> attachment(rows.appendElement("tr"), file));
		}
	}

	private static void attachment(Element row, Attachment file) {
		row.appendElement("td").text(file.name());
		row.appendElement("td").text(Long.toString(file.size()));
		row.appendElement("td").appendElement("code").text(file.sha256().substring(0, 32) + " " + file.sha256().substring(32));
	}

	private void changes(Element section) {
		List<String> cleaned = sheet.article().cleaned();
		if (!cleaned.isEmpty()) {
			Element part = section.appendElement("div").addClass("changes");
			part.appendElement("h2").text("Changed against the source");
			Element list = part.appendElement("ul");
			cleaned.forEach(change -> list.appendElement("li").text(change));
		}
	}
}
