/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in the ways people write them.
 *
 * @param written as in the source
 * @param readings the date; two for one whose day and month may be either. A year of two digits is of this century
 */
record Dates(String written, Set<LocalDate> readings) {

	private static final Map<String, Integer> MONTHS = new HashMap<>();

	static {
		months("january february march april may june july august september october november december");
		months("jan feb mar apr may jun jul aug sep oct nov dec");
		months("januar februar märz april mai juni juli august september oktober november dezember");
		months("jän feb mär apr mai jun jul aug sept okt nov dez");
		months("janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
		months("janv févr mars avr mai juin juil aout sept oct nov déc");
		months("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
		months("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre");
		months("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro");
		months("ene feb mar abr may jun jul ago sep oct nov dic");
		months("gen feb mar apr mag giu lug ago set ott nov dic");
		months("jan fev mar abr mai jun jul ago set out nov dez");
		months("jan feb mrt apr mei jun jul aug sep okt nov dec");
		months("januari februari maart april mei juni juli augustus september oktober november december");
	}

	private static final String MONTH = "(\\p{L}{3,10})\\.?";
	private static final String YEAR = "(\\d{4})\\b";
	private static final Pattern ISO = Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
	private static final Pattern DAY_MONTH = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.|[º°ª])?[ -]+(?:of |de )?(?:the )?" + MONTH + "(?:,"
			+ "| de|-)? *" + YEAR,
			Pattern.CASE_INSENSITIVE);
	private static final Pattern MONTH_DAY = Pattern.compile("\\b" + MONTH + " +(\\d{1,2})(?:st|nd|rd|th)?,? +" + YEAR, Pattern.CASE_INSENSITIVE);
	private static final Pattern TIME_BETWEEN = Pattern.compile("\\b" + MONTH + " +(\\d{1,2}),? +\\d{1,2}:\\d{2}(?::\\d{2})?(?: [A-Z+\\d]{2,6})? +" + YEAR, Pattern.CASE_INSENSITIVE);
	private static final Pattern CJK = Pattern.compile("(\\d{4})\\s?\u5e74\\s?(\\d{1,2})\\s?\u6708\\s?(\\d{1,2})\\s?\u65e5");
	private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})(?![\\d.])");
	private static final Pattern SLASHED = Pattern.compile("\\b(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})(?!\\d)");
	private static final int CENTURY = 2000;

	private static void months(String names) {
		String[] all = names.split(" ");
		for (int at = 0; at < all.length; at++) {
			MONTHS.putIfAbsent(all[at], at + 1);
		}
	}

	boolean isClear() {
		return readings.size() == 1;
	}

	LocalDate date() {
		return readings.iterator().next();
	}

	/** @return the dates in a text, in the order in which the ways of writing are tried: the clearest first */
	static List<Dates> in(String text) {
		List<Dates> found = new ArrayList<>();
		find(ISO, text, found, match -> of(number(match, 1), number(match, 2), number(match, 3)));
		find(DAY_MONTH, text, found, match -> of(number(match, 3), month(match.group(2)), number(match, 1)));
		find(MONTH_DAY, text, found, match -> of(number(match, 3), month(match.group(1)), number(match, 2)));
		find(TIME_BETWEEN, text, found, match -> of(number(match, 3), month(match.group(1)), number(match, 2)));
		find(CJK, text, found, match -> of(number(match, 1), number(match, 2), number(match, 3)));
		find(DOTTED, text, found, match -> of(year(match), number(match, 2), number(match, 1)));
		find(SLASHED, text, found, Dates::either);
		return found;
	}

	private static void find(Pattern way, String text, List<Dates> found, java.util.function.Function<MatchResult, Set<LocalDate>> reading) {
		Matcher matcher = way.matcher(text);
		while (matcher.find()) {
			Set<LocalDate> dates = reading.apply(matcher);
			if (!dates.isEmpty() && found.stream().noneMatch(other -> other.written().contains(matcher.group()))) {
				found.add(new Dates(matcher.group(), dates));
			}
		}
	}

	/** With slashes or hyphens, Americans write the month first, most others the day. */
	private static Set<LocalDate> either(MatchResult match) {
		Set<LocalDate> both = new TreeSet<>(of(year(match), number(match, 1), number(match, 2)));
		both.addAll(of(year(match), number(match, 2), number(match, 1)));
		return both;
	}

	private static Set<LocalDate> of(int year, int month, int day) {
		try {
			return Set.of(LocalDate.of(year, month, day));
		} catch (DateTimeException e) {
			return Set.of();
		}
	}

	private static int year(MatchResult match) {
		return match.group(3).length() == 2 ? CENTURY + number(match, 3) : number(match, 3);
	}

	private static int number(MatchResult match, int group) {
		return Integer.parseInt(match.group(group));
	}

	private static int month(String name) {
		return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT))).orElse(0);
	}
}
