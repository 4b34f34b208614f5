/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Head;
import org.fieldbench.kb.internal.imports.Page;

/**
 * Finds when the article was last updated: what the page's head says, else a line that says so, else when it was
 * published. A line that says nothing else becomes a detail. A date that may be read in two ways is told, never chosen.
 */
final class DateRule implements Rule {

	static final String NAME = "date";

	/** Characters of a line that says when a page was updated, at most. */
	private static final int BRIEF = 240;
	private static final Pattern UPDATED = words("last[ -]?(?:updated?|modified|changed|revised|reviewed|edited)(?: (?:date|time|on))*|date (?:last )?(?:updated|modified)|rev\\.(?: ?\\d{1,3},?)?"
			+ "|updated?|modified|revised|reviewed|changed|revision date|zuletzt (?:aktualisiert|geändert|bearbeitet)|letzte (?:aktualisierung"
					+ "|änderung)|aktualisiert|geändert|stand"
			+ "|dernière (?:mise à jour|modification|révision)|mise? à jour|modifiée?|última (?:actualización|modificación|revisión)|actualizad[oa]|modificad[oa]"
			+ "|fecha de (?:actualización|modificación)|ultim[oa] (?:aggiornamento|modifica|revisione)|aggiornat[oa]|modificat[oa]|data di aggiornamento"
			+ "|última (?:atualização|modificação|alteração|revisão)|atualizad[oa]|data de (?:atualização|modificação)"
			+ "|laatst (?:bijgewerkt|gewijzigd|bewerkt|aangepast)|laatste (?:wijziging|update|bewerking)|bijgewerkt|gewijzigd|\u6700\u7d42\u66f4\u65b0\u65e5?|\u66f4\u65b0\u65e5");
	private static final Pattern PUBLISHED = words("published|posted|created|written|sent|gesendet|envoyé|enviado|inviato|verzonden|released|date|issued|issue date|veröffentlicht|erstellt|datum"
			+ "|publiée?|créée?|publicad[oa]|creado|fecha|pubblicat[oa]|creat[oa]|data|publicad[oa]|criad[oa]|gepubliceerd|aangemaakt|geplaatst");
	/** What may stand beside a date in a line that holds nothing else. */
	private static final Pattern BESIDES = Pattern.compile("(?iU)\\b(on|at|am|um|le|du|à|der|by|the|of|uhr|gmt|utc|am|pm|a\\.m|p\\.m|est|pst|cet"
			+ "|heure|el|las|por|hora|horas|il|alle|ore|da|em|às|as|o|pelo|pela|op|om|door|uur|in data"
			+ "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
			+ "|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica"
			+ "|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
			+ "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)\\b|\\d{1,2}:\\d{2}(:\\d{2})?|[\\p{P}\\p{S}]");

	@Override
	public void apply(Page page) {
		boolean known = head(page, Head.UPDATED) || lines(page, UPDATED) || head(page, Head.PUBLISHED) || lines(page, PUBLISHED);
		if (!known && page.found().readings().isEmpty()) {
			lonely(page);
		}
	}

	private static Pattern words(String words) {
		return Pattern.compile("(?iU)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
	}

	private static boolean head(Page page, String key) {
		Optional<Dates> date = page.head().first(key).flatMap(text -> Dates.in(text).stream().findFirst());
		return date.isPresent() && take(page, date.get());
	}

	private static boolean lines(Page page, Pattern label) {
		List<Block> blocks = page.blocks().stream().filter(block -> !block.is(Kind.HIDDEN)).toList();
		boolean found = false;
		for (int at = 0; at < blocks.size() && !found; at++) {
			Block block = blocks.get(at);
			List<Dates> dates = dates(block.text());
			boolean above = at > 0 && dates.size() == 1 && isOnly(block.text(), label) && label.matcher(blocks.get(at - 1).text()).find()
					&& isOnly(blocks.get(at - 1).text(), label);
			if (above) {
				blocks.get(at - 1).leaveOut(NAME, "The date after it became a detail of the article.");
			}
			found = (above || isLabelled(block.text(), label, dates)) && take(page, block, dates, label);
		}
		return found;
	}

	/** A line that says when its page was updated is brief; to look for dates in all others takes long. */
	private static List<Dates> dates(String text) {
		return text.length() > BRIEF || text.chars().noneMatch(Character::isDigit) ? List.of() : Dates.in(text);
	}

	private static boolean isLabelled(String text, Pattern label, List<Dates> dates) {
		return !dates.isEmpty() && label.matcher(text).find() && rest(text, label).length() <= 60
				&& dates.stream().anyMatch(date -> before(text, date.written(), label));
	}

	/** The words just before the date say what it is; a sentence about an update of something else does not. */
	private static boolean before(String text, String date, Pattern label) {
		String before = text.substring(0, text.indexOf(date));
		java.util.regex.Matcher labels = label.matcher(before);
		int end = -1;
		while (labels.find()) {
			end = labels.end();
		}
		return end >= 0 && before.length() - end <= 20 && Dates.in(before.substring(end)).isEmpty();
	}

	private static boolean take(Page page, Block block, List<Dates> dates, Pattern label) {
		Dates date = dates.stream().filter(each -> before(block.text(), each.written(), label)).findFirst().orElse(dates.getFirst());
		if (date.isClear() && isOnly(block.text(), label)) {
			block.leaveOut(NAME, "It became a detail of the article: last updated " + date.date() + ".");
		}
		return take(page, date);
	}

	private static boolean take(Page page, Dates date) {
		if (date.isClear()) {
			page.found().updated(date.date());
			return true;
		}
		page.found().readings().addAll(date.readings());
		page.remark("The date " + date.written() + " may be "
				+ date.readings().stream().map(Object::toString).collect(Collectors.joining(" or ")) + ". No date was taken; say which it is.");
		return true;
	}

	/** A date alone on its line near the beginning or the end is most likely the article's. */
	private static void lonely(Page page) {
		List<Block> kept = page.kept();
		for (int at = 0; at < kept.size(); at++) {
			boolean outside = at < 4 || at >= kept.size() - 3;
			List<Dates> dates = dates(kept.get(at).text());
			if (outside && dates.size() == 1 && isOnly(kept.get(at).text(), PUBLISHED)) {
				take(page, kept.get(at), dates, PUBLISHED);
				page.remark("The date " + dates.getFirst().written() + " stands alone in the source; it was taken for the last update.");
				return;
			}
		}
	}

	private static boolean isOnly(String text, Pattern label) {
		return rest(text, label).isEmpty();
	}

	private static String rest(String text, Pattern label) {
		String rest = text;
		for (Dates date : Dates.in(text)) {
			rest = rest.replace(date.written(), " ");
		}
		return BESIDES.matcher(label.matcher(rest).replaceAll(" ")).replaceAll(" ").strip();
	}
}
