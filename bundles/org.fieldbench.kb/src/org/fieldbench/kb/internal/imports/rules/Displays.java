/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that a phone shows. */
public final class Displays {

	private static final Pattern QUOTED = Pattern.compile("[\u201c\u201e\u00ab\"]\\s*([^\u201c\u201d\u201e\u00ab\u00bb\"\n]{1,80}?)\\s*[\u201d\u201c\u00bb\"]");
	/** What is near a quotation that the phone shows. */
	private static final Pattern SHOWING = Pattern.compile("(?iU)\\b(displays?|displayed|shows?|shown|screen|lcd|message|prompts?|prompted|reads"
			+ "|appears?|says"
			+ "|anzeige|angezeigt|zeigt|erscheint|meldung|affiche|affiché|écran|apparaît|pantalla|muestra|aparece|mensaje|schermo|mostra|appare|messaggio|ecrã|tela|mensagem|scherm|toont|verschijnt|melding|message)\\b");
	/** Labels of notes, and whole sentences, are the author's also in capitals. */
	private static final Pattern SPEECH = Pattern.compile("\\W*(?:NOTES?|WARNINGS?|CAUTION|DANGER|IMPORTANT|TIP|ATTENTION|ACHTUNG|WARNUNG|VORSICHT|HINWEIS|WICHTIG|REMARQUE|AVERTISSEMENT"
			+ "|ATENCIÓN|NOTA|AVISO|ADVERTENCIA|ATTENZIONE|ATENÇÃO|LET OP|OPMERKING)\\b(?:[\\s:!].*|\\W*)|(?:\\S+ ){3,}\\S*[^.\\s]\\.");
	private static final int MANY = 80;
	/** So many capitals make a line of its own a display's, without quotation marks. */
	private static final int ALONE = 4;
	private static final int LINES = 4;

	private Displays() {
	}

	/** @return whether the text is nothing but something that a display shows: in quotation marks, or in capitals */
	static boolean isDisplay(String text) {
		String line = text.strip();
		return line.length() <= MANY && (QUOTED.matcher(line).matches() || isCapitals(line) && capitals(line) >= ALONE && !line.contains("\n") && !SPEECH.matcher(line).matches());
	}

	/** @return whether the text ends by saying that a display shows what follows */
	static boolean announces(String text) {
		return text.endsWith(":") && SHOWING.matcher(text.substring(Math.max(0, text.length() - 60))).find();
	}

	/** @return whether each of a few lines is something that a display shows */
	static boolean isScreen(String text) {
		return text.lines().count() <= LINES && text.lines().allMatch(line -> isCapitals(line) && line.length() <= MANY && !SPEECH.matcher(line).matches());
	}

	/** @return the display texts in a paragraph, in order */
	public static List<String> in(String text) {
		return in(text, false);
	}

	/** @param shouting whether all is written in capitals, so that these tell nothing */
	static List<String> in(String text, boolean shouting) {
		List<String> found = new ArrayList<>();
		if (isDisplay(text) && (!shouting || QUOTED.matcher(text.strip()).matches())) {
			found.add(text.strip().replaceAll("^[\u201c\u201e\u00ab\"\\s]+|[\u201d\u201c\u00bb\"\\s]+$", ""));
			return found;
		}
		announced(text).ifPresent(found::add);
		Matcher quoted = QUOTED.matcher(text);
		while (quoted.find()) {
			if (isCapitals(quoted.group(1)) && !shouting || near(text, quoted)) {
				found.add(quoted.group(1));
			}
		}
		return found;
	}

	/** Capitals at the end, after "the display shows:". */
	private static Optional<String> announced(String text) {
		int colon = text.lastIndexOf(':');
		String rest = text.substring(colon + 1).strip();
		return colon < 0 || rest.isEmpty() || rest.indexOf('\n') >= 0 || QUOTED.matcher(rest).find() || !announces(text.substring(0, colon + 1)) || !isScreen(rest) ? Optional.empty()
				: Optional.of(rest);
	}

	/** Within the same sentence. */
	private static boolean near(String text, Matcher quoted) {
		String before = text.substring(Math.max(0, quoted.start() - 40), quoted.start()).replaceFirst("(?s).*[.!?]\\s", "");
		String after = text.substring(quoted.end(), Math.min(text.length(), quoted.end() + 30)).replaceFirst("(?s)[.!?](\\s.*|$)", "");
		return SHOWING.matcher(before + " | " + after).find();
	}

	private static long capitals(String text) {
		return text.codePoints().filter(Character::isUpperCase).count();
	}

	private static boolean isCapitals(String text) {
		return capitals(text) >= 2 && text.codePoints().noneMatch(Character::isLowerCase);
	}
}
