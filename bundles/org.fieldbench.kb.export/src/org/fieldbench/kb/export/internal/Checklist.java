/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.export.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.fieldbench.catalog.Procedure;
import org.fieldbench.catalog.Step;
import org.fieldbench.kb.export.SiteField;
import org.fieldbench.kb.export.SiteValues;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Turns an article into something to work through: boxes to tick, and the site's values where they are needed. */
final class Checklist {

	/** In a catalog the keys of a step name the address so. */
	private static final String ADDRESS = "{tftp}";
	private static final Pattern PLACE = Pattern.compile("\\{([\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39})\\}");

	private final Sheet sheet;
	private final Marking marking;
	private final Work work;
	private final SiteValues site;

	Checklist(Sheet sheet, Marking marking, Work work) {
		this.sheet = sheet;
		this.marking = marking;
		this.work = work;
		site = work.options().site();
	}

	/** @return what comes before the text: the values, and what must be accepted first */
	Element head() {
		Element head = new Element("div").addClass("checklist");
		head.appendElement("h2").text("This job");
		Element table = head.appendElement("table").addClass("values").appendElement("tbody");
		values().forEach((label, value) -> row(table, label, value));
		if (!marking.warnings().isEmpty()) {
			head.appendElement("h2").text("Before you begin");
			marking.warnings().forEach(warning -> tick(head.appendElement("p").addClass("caution")).appendText(warning));
		}
		return head;
	}

	private Map<String, String> values() {
		Map<String, String> values = new LinkedHashMap<>();
		for (SiteField field : SiteField.values()) {
			values.put(field.label(), site.of(field).orElse(""));
		}
		site.values().forEach((key, value) -> {
			if (SiteField.ofKey(key).isEmpty()) {
				values.put(key, value);
			}
		});
		values.put("Date and signature", "");
		return values;
	}

	private static void row(Element table, String label, String value) {
		Element row = table.appendElement("tr");
		row.appendElement("th").attr("scope", "row").text(label);
		row.appendElement("td").addClass(value.isEmpty() ? "blank" : "given").text(value.isEmpty() ? "\u00a0" : value);
	}

	/** Puts a box before each step, and the site's values where the procedure or the text has a place for them. */
	void fill(Element body) {
		List<Element> steps = steps(body);
		steps.forEach(step -> tick(beginning(step)));
		sheet.article().procedure().flatMap(this::procedure).ifPresent(procedure -> keys(steps, procedure));
		body.getAllElements().stream().flatMap(element -> element.textNodes().stream()).toList().forEach(this::fill);
	}

	/** @return the items of numbered lists that are in no other list */
	static List<Element> steps(Element body) {
		return body.select("ol > li").stream().filter(step -> step.parents().stream().filter(parent -> parent.normalName().equals("li")).findAny().isEmpty())
				.toList();
	}

	private static Element beginning(Element step) {
		Element first = step.firstElementChild();
		return first != null && first.normalName().equals("p") && step.textNodes().stream().allMatch(TextNode::isBlank) ? first : step;
	}

	private static Element tick(Element place) {
		place.prependElement("span").addClass("tick").attr("title", "to tick").text("\u2610");
		return place;
	}

	private Optional<Procedure> procedure(String id) {
		return work.catalogs().all().stream().flatMap(catalog -> catalog.getProcedures().stream()).filter(procedure -> id.equals(procedure.getId())).findFirst();
	}

	/** The catalog's steps are the article's only if there are as many. */
	private void keys(List<Element> steps, Procedure procedure) {
		List<Step> known = procedure.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
		if (known.size() == steps.size()) {
			for (int at = 0; at < known.size(); at++) {
				Element step = steps.get(at);
				known.get(at).getAnswers().stream().map(answer -> answer.getKeys()).filter(keys -> keys != null && keys.contains(ADDRESS)).findFirst()
						.ifPresent(keys -> address(step));
			}
		}
	}

	private void address(Element step) {
		Element line = step.appendElement("p").addClass("fill").text(SiteField.TFTP.label() + " here: ");
		Optional<String> address = site.of(SiteField.TFTP);
		line.appendElement("span").addClass(address.isPresent() ? "given" : "blank").text(address.orElse("\u00a0"));
		address.filter(value -> value.matches("[0-9.]+")).ifPresent(value -> {
			line.appendText(", keyed in as ");
			line.appendElement("kbd").text(value.replace('.', '*'));
		});
	}

	private void fill(TextNode text) {
		Matcher place = PLACE.matcher(text.getWholeText());
		String filled = place.replaceAll(found -> Matcher.quoteReplacement(value(found.group(1)).orElse(found.group())));
		if (!filled.equals(text.getWholeText())) {
			text.text(filled);
		}
	}

	private Optional<String> value(String key) {
		return SiteField.ofKey(key).flatMap(site::of).or(() -> site.values().entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(key))
				.map(Map.Entry::getValue).findFirst());
	}
}
