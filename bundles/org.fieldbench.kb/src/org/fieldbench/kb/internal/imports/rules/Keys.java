/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys of a phone that a text says to press. */
public final class Keys {

	/**
	 * Something to key in.
	 *
	 * @param keys as printed on the keypad; "Enter" and "Menu" by name
	 * @param meaning the text's own words for what it does; empty when it gives none
	 */
	public record Press(String keys, String meaning) {
	}

	private static final String VERB = "(?:press(?:ing)?|dial(?:ing|ling)?|enter(?:ing)?|key in|type|hit|push|select|hold|holding|drücken sie"
			+ "|drücken|wählen sie|wählen|geben sie|tippen sie"
			+ "|pulse|presione|marque|introduzca|prema|premere|premi|digitare|digiti|pressione|digite|druk op|kies|toets|appuyez sur|appuyer sur|composez|composer|entrez|saisissez|tapez)";
	private static final String THE = "(?:\\s+(?:the|down|and hold|on|die|den|le|la|les|l[\u2019']|number|digit|digits|key|keys|button|taste"
			+ "|tasten|touche|touches|el|la tecla|tecla|teclas|il tasto|tasto|tasti|a tecla|de toets|toets|code|zifferntaste|bouton))*";
	private static final String KEYS = "[\u201c\u201e\"'\u2018\u00ab\\[]?\\s?([*#]+[\\d*#]*+|\\d[\\d*#]{0,15}+|(?:menu|enter|return|ok|mute|hold"
			+ "|speaker|redial|exit|star|asterisk|pound|hash|menü|eingabe|entrée|validation|raute|dièse|étoile|stern)\\b)\\s?[\u201d\u201c\"'\u2019\u00bb\\]]?(?!\\s*\\[struck)";
	private static final String TAIL = "(?:\\s+(?:key|button|taste|touche)\\b)?(?:\\s*(?:,|and|then|und|dann|et|puis)?\\s*(?:press(?:ing)?\\s+)?(?:the\\s+)?(enter|return"
					+ "|ok)\\b)?"
			+ "(?:\\s+(?:key|button)\\b)?(?:\\s*\\(?(?:for|=|to|um|für|pour|para|per|voor|if|wenn|si)\\s+([^.,;:()\n]{1,80}))?";
	private static final Pattern PRESS = Pattern.compile("(?iU)\\b" + VERB + THE + "\\s+" + KEYS + TAIL);
	/** What comes after a key: "press *, then 7", but no "press 1 and 2 minutes later". */
	private static final Pattern THEN = Pattern.compile("(?iU)\\s*(?:,?\\s*(?:and |und |et |y |e |en )?(?:then|dann|danach|puis|ensuite|luego|después|poi|depois|dan|daarna)(?: the| die| la| il| de)?"
			+ "|\\s(?:and|und|et|y|e|en)(?: the| die| la| il| de)?(?=\\s*[\\[\u201c\u201e\"*#]))\\s+" + KEYS
			+ "(?!\\s*(?:s|sec\\w*|sek\\w*|min\\w*|times|mal|fois|veces|volte|vezes|keer|steps?|hours?)\\b)" + TAIL);
	private static final Pattern CODE = Pattern.compile("(?<![\\p{L}\\p{N}*#])(\\*{1,3}\\d[\\d*#]*|\\d+#|#\\d+[*#][\\d*#]*)(?:\\s+(enter"
			+ "|return))?(?![\\p{L}\\p{N}*])(?:\\s+(?:for|to|um|pour)\\s+([^.,;:()\n]{1,80}))?",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern ENTER = Pattern.compile("(?iU)\\b(?:press(?:ing)?|hit)\\s+(?:the\\s+)?enter\\b");
	private static final Pattern USE = Pattern.compile("(?iU)\\buse (?:the )?([*#])(?: (?:button|key))?()(?: (?:to|for) ([^.,;:()\n]{1,80}))?");
	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("return", "Enter"), Map.entry("menü", "Menu"), Map.entry("eingabe",
			"Enter"),
			Map.entry("entrée", "Enter"), Map.entry("validation", "Enter"), Map.entry("raute", "#"), Map.entry("dièse", "#"), Map.entry("étoile",
					"*"),
			Map.entry("stern", "*"), Map.entry("star", "*"), Map.entry("asterisk", "*"), Map.entry("pound", "#"), Map.entry("hash", "#"), Map.entry("ok", "OK"));

	private Keys() {
	}

	/** @return in the order of the text; each place once */
	public static List<Press> in(String text) {
		List<Found> found = new ArrayList<>();
		collect(PRESS, text, found);
		collect(CODE, text, found);
		collect(USE, text, found);
		Matcher enter = ENTER.matcher(text);
		while (enter.find()) {
			add(found, new Found(enter.start(), enter.end(), new Press("Enter", "")));
		}
		return found.stream().sorted((one, other) -> one.begin() - other.begin()).map(Found::press).toList();
	}

	private record Found(int begin, int end, Press press) {
		boolean overlaps(Found other) {
			return begin < other.end && other.begin < end;
		}
	}

	private static void collect(Pattern pattern, String text, List<Found> found) {
		Matcher matcher = pattern.matcher(text);
		Matcher after = THEN.matcher(text);
		while (matcher.find()) {
			take(matcher, found);
			int end = matcher.end();
			while (pattern == PRESS && after.region(end, text.length()).lookingAt()) {
				take(after, found);
				end = after.end();
			}
		}
	}

	private static void take(Matcher matcher, List<Found> found) {
		String then = matcher.group(2) == null || matcher.group(2).isEmpty() ? "" : " Enter";
		String meaning = matcher.group(3) == null ? "" : matcher.group(3).strip();
		add(found, new Found(matcher.start(), matcher.end(), new Press(name(matcher.group(1)) + then, meaning)));
	}

	private static void add(List<Found> found, Found one) {
		if (found.stream().noneMatch(one::overlaps)) {
			found.add(one);
		}
	}

	private static String name(String key) {
		String plain = key.toLowerCase(Locale.ROOT);
		return NAMES.getOrDefault(plain, Character.isLetter(plain.charAt(0)) ? Character.toUpperCase(plain.charAt(0)) + plain.substring(1) : key);
	}
}
