/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.rules;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.fieldbench.kb.imports.Piece.Kind;
import org.fieldbench.kb.imports.VersionRule;
import org.fieldbench.kb.internal.imports.Block;
import org.fieldbench.kb.internal.imports.Page;

/** Finds versions, and what the text says about where to read one and which one is needed. */
final class VersionRuleFinder implements Rule {

	private static final String VERSION = "(v?\\d+[\\w.]*\\w|v?\\d+)";
	private static final Pattern NAMED = Pattern.compile(
			"(?iU)\\b(?:versions?|firmware|boot ?code|boot ?rom|boot ?loader|release|revision|build|software|logiciel)(?:\\s+(?:is|ist|est|version"
					+ "|release|numbers?|code|v\\.?|to|auf))*\\s+" + VERSION + "\\b");
	/** The other end of a range, and a version that is a limit. */
	private static final Pattern RANGE = Pattern.compile("(?iU)(?<![\\w.])" + VERSION + "\\s*(?:through|thru|to|until|bis|à|au|a|al|até|tot|\\u2013|\\u2014|-)\\s*(?:versions?\\s+)?(v?\\d+[.x][\\w.]*\\w)");
	private static final Pattern LIMIT = Pattern.compile("(?iU)\\b(?:prior to|before|older than|earlier than|up to(?: and including)?|below|later than|newer than|since|from|starting with"
			+ "|vor|älter als|ältere als|bis|bis zu|ab|neuer als|seit|avant|antérieures? à|jusqu['\u2019]à|à partir de|antes de|anterior(?:es)? a|hasta|desde|prima di|fino a|tot|vanaf|ouder dan)"
			+ "\\s+(?:the |der |la )?(?:versions?\\s+|firmware\\s+|release\\s+)*(v?\\d+[.x][\\w.]*\\w)");
	private static final Pattern MARKED = Pattern.compile("(?<![\\p{L}\\p{N}.])(v\\d+[\\w.]*\\w|\\d+x[\\dA-F]{2,3}"
			+ "|\\d+\\.\\d+\\.\\d+(?:\\.\\d+){0,2}[a-z]?)(?![\\p{N}])");
	private static final Pattern NEEDED = Pattern.compile("(?iU)\\b" + VERSION
			+ "\\s+(?:or|and|oder|und|ou|et)\\s+(?:above|higher|later|newer|greater|up|höher|neuer|später|supérieure?|ultérieure?"
					+ "|plus récente?)\\b|\\b(?:at least|minimum|mindestens|ab|au moins)\\s+(?:version\\s+)?"
			+ VERSION + "\\b");
	private static final Map<String, Integer> ORDINALS = Map.ofEntries(Map.entry("first", 1), Map.entry("second", 2), Map.entry("third", 3), Map.entry("fourth", 4),
			Map.entry("fifth", 5), Map.entry("sixth", 6), Map.entry("seventh", 7), Map.entry("eighth", 8), Map.entry("1st", 1), Map.entry("2nd", 2),
			Map.entry("3rd", 3), Map.entry("4th", 4), Map.entry("5th", 5), Map.entry("6th", 6), Map.entry("7th", 7), Map.entry("8th", 8),
			Map.entry("erste", 1), Map.entry("zweite", 2), Map.entry("dritte", 3), Map.entry("vierte", 4), Map.entry("fünfte", 5), Map.entry("sechste", 6),
			Map.entry("premier", 1), Map.entry("deuxième", 2), Map.entry("troisième", 3), Map.entry("quatrième", 4), Map.entry("cinquième", 5), Map.entry("sixième", 6));
	private static final Pattern POSITIONS = Pattern.compile("(?iU)\\b(?:digits?|characters?|numbers?|letters?|stellen?|ziffern?|zeichen|chiffres?"
			+ "|caractères?)\\b");
	private static final Pattern FILE = Pattern.compile("(?i)\\.(?:zip|tgz|gz|tar|bin|rom|img|hex|exe|pdf|txt|html?|cfg|xml)$");
	private static final Pattern IP_ADDRESS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");

	@Override
	public void apply(Page page) {
		versions(page, page.found().title());
		for (Block block : page.kept()) {
			if (!block.is(Kind.NOTE)) {
				versions(page, block.text());
				Sentences.of(block.text()).forEach(sentence -> rule(page, sentence, speaksOfVersions(block.text())));
			}
		}
	}

	private static void versions(Page page, String text) {
		for (Pattern pattern : List.of(NAMED, MARKED)) {
			Matcher found = pattern.matcher(text);
			while (found.find()) {
				String version = found.group(1);
				if (isVersion(version)) {
					add(page, version);
				}
			}
		}
		if (speaksOfVersions(text)) {
			limits(page, text);
		}
	}

	private static void limits(Page page, String text) {
		for (Pattern pattern : List.of(RANGE, LIMIT)) {
			Matcher found = pattern.matcher(text);
			while (found.find()) {
				IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).filter(version -> isVersion(version) && version.matches(".*[.x].*"))
						.forEach(version -> add(page, version));
			}
		}
	}

	private static void add(Page page, String version) {
		page.found().versions().add(version.replaceFirst("^[vV](?=\\d)", ""));
	}

	private static boolean isVersion(String version) {
		return !IP_ADDRESS.matcher(version).matches() && !version.matches("(?i)v\\d?") && !FILE.matcher(version).find();
	}

	private static void rule(Page page, String sentence, boolean speaksOfVersions) {
		Set<Integer> positions = positions(sentence);
		Matcher needed = NEEDED.matcher(sentence);
		if (!positions.isEmpty() && speaksOfVersions) {
			page.found().versionRules().add(new VersionRule(first(positions), last(positions), "", sentence));
		} else if (speaksOfVersions && needed.find()) {
			String version = needed.group(1) == null ? needed.group(2) : needed.group(1);
			page.found().versions().add(version);
			page.found().versionRules().add(new VersionRule(0, 0, version, sentence));
		}
	}

	private static boolean speaksOfVersions(String text) {
		String small = text.toLowerCase(Locale.ROOT);
		return Stream.of("version", "firmware", "boot", "logiciel", "release").anyMatch(small::contains);
	}

	private static Set<Integer> positions(String sentence) {
		Set<Integer> positions = new TreeSet<>();
		Matcher counted = POSITIONS.matcher(sentence);
		if (counted.find()) {
			for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
				Integer position = ORDINALS.getOrDefault(word, ORDINALS.get(word.replaceFirst("[nrs]$", "")));
				if (position != null) {
					positions.add(position);
				}
			}
		}
		return positions;
	}

	private static int first(Set<Integer> positions) {
		return positions.stream().mapToInt(Integer::intValue).min().orElse(0);
	}

	private static int last(Set<Integer> positions) {
		return positions.stream().mapToInt(Integer::intValue).max().orElse(0);
	}
}
