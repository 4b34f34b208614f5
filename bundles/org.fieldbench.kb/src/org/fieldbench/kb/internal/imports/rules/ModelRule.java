/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.fieldbench.kb.imports.ModelNames;
import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.internal.imports.Head;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Page;

/** Finds phone models: those of the catalogs by name, others by their look, such as "IP710", "SPA504G" or "Snom 320". */
record ModelRule(ModelNames known) implements Rule {

	private static final String VENDORS = "Aastra|Alcatel|AltiGen|AudioCodes|Avaya|Cisco|Fanvil|Gigaset|Grandstream|Htek|innovaphone|Linksys|Mitel"
			+ "|Nortel|Panasonic"
			+ "|Polycom|Poly|Snom|Unify|Yealink|Zyxel";
	private static final Pattern OF_VENDOR = Pattern.compile("\\b((?i:" + VENDORS + "))[ -]([A-Z]{0,10}[- ]?\\d{2,4}[A-Za-z]{0,3}\\d?)\\b");
	private static final Pattern LOOK = Pattern.compile("(?<![\\p{L}\\p{N}./\\\\_-])([A-Z]{2,4}-?[0-9]{2,4}[A-Z]{0,3}"
			+ "|[A-Z]\\d{2,3}[A-Z]{0,2})(?![\\p{L}\\p{N}_]|\\.\\w|-\\d)");
	/** Capitals with a number that are no phones. */
	private static final Pattern OTHERS = Pattern.compile(
			"(?i)(RFC|ISO|IEEE|UTF|SHA|MD|AES|RJ|CAT|USB|IPV|HTTP|TLS|SSL|CVE|KB|FA|FN|SN|TB|SB|TCP|UDP|PORT|WIN|MP|PC|DHCP|ASCII|CP|COM|LPT|HR|EN"
					+ "|DIN|IEC|DN|VP|PDF|ID|TN|TB|FAQ|NTP|VLAN|STEP|LINE|BUG|HTML|ES|OPT)-?\\d+.*|G7\\d\\d|H26\\d|H323|X(64|86|25|509)|V\\d+|Q931");
	private static final Pattern YEAR = Pattern.compile("[A-Z]{2,4}-?(19|20)\\d\\d");

	/** Where an article says which phones it is for, even "T7" is one. */
	private static final Pattern FOR = Pattern.compile("(?iU)\\b(?:applies to|affected (?:models|phones|products)|(?:phone )?models?|products?"
			+ "|devices?|for the|on the|betrifft|geräte|modelle?"
			+ "|produits? concernés?|modèles?|pour le|concerne|afecta a|se aplica a|modelos?|riguarda|si applica a|modell[oi]|afeta|aplica-se a[os]?|geldt voor|toestellen?)\\s*:?\\s+([^.;\\n]*)");
	private static final Pattern SHORT = Pattern.compile("(?<![\\p{L}\\p{N}./_-])([A-Z]{1,4}-?\\d{1,4}[A-Za-z]{0,2}(?:-[A-Z\\d]{1,3})?)(?![\\p{L}\\p{N}_-]|\\.\\w)");

	private static final Pattern LABEL = Pattern.compile("(?iU)(?:applies to|affected (?:models|phones|products|devices)|(?:phone |supported )?models?|products?|devices?|betrifft"
			+ "|(?:betroffene )?(?:geräte|modelle)|produits? concernés?|modèles?|modelos?|modell[oi]|toestellen?)\\s*:?");
	private static final int BRIEF = 300;

	@Override
	public void apply(Page page) {
		page.found().models().addAll(page.head().all(Head.MODELS));
		look(page, page.found().title());
		look(page, SHORT, page.found().title());
		page.kept().stream().filter(block -> !block.is(Kind.CODE) && !block.is(Kind.NOTE)).forEach(block -> look(page, block.text()));
		cells(page);
	}

	/** In a table of fields, the models stand in the cell after their label. */
	private void cells(Page page) {
		List<Block> kept = page.kept();
		for (int at = 1; at < kept.size(); at++) {
			if (kept.get(at).text().length() <= BRIEF && LABEL.matcher(kept.get(at - 1).text()).matches()) {
				look(page, SHORT, Slashed.apart(kept.get(at).text()));
			}
		}
	}

	private void look(Page page, String words) {
		String text = Slashed.apart(words);
		byName(page, text);
		Matcher vendor = OF_VENDOR.matcher(text);
		while (vendor.find()) {
			add(page, vendor.group(2));
		}
		look(page, LOOK, text);
		Matcher list = FOR.matcher(text);
		while (list.find()) {
			look(page, SHORT, list.group(1));
		}
	}

	private void look(Page page, Pattern pattern, String text) {
		Matcher look = pattern.matcher(text);
		while (look.find()) {
			if (!OTHERS.matcher(look.group(1)).matches() && !YEAR.matcher(look.group(1)).matches()) {
				add(page, look.group(1));
			}
		}
	}

	private void byName(Page page, String text) {
		String plain = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
		for (Map.Entry<String, String> model : known.ids().entrySet()) {
			String name = model.getKey().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
			if (name.length() > 2 && plain.contains(" " + name + " ")) {
				page.found().models().add(model.getValue());
			}
		}
	}

	/** One that the catalogs know by this name goes by its id. */
	private void add(Page page, String name) {
		if (!name.equalsIgnoreCase(page.found().alert())) { // "SA-0419" looks like a phone, too
			page.found().models().add(ids().getOrDefault(squash(name), name));
		}
	}

	private Map<String, String> ids() {
		return known.ids().entrySet().stream().collect(Collectors.toMap(model -> squash(model.getKey()), Map.Entry::getValue, (one, other) -> one));
	}

	private static String squash(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
	}
}
