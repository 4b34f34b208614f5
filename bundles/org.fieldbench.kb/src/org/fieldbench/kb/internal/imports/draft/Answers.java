/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.kb.internal.imports.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.fieldbench.kb.imports.DraftAnswer;
import org.fieldbench.kb.imports.DraftAnswer.Choice;
import org.fieldbench.kb.internal.imports.rules.Keys;
import org.fieldbench.kb.internal.imports.rules.Keys.Press;

/** What a step's words say to key in, in the signs of the catalog. */
final class Answers {

	private static final Pattern SERVER = Pattern.compile("(?iU)\\b(tftp|server)\\b.{0,30}\\b(address|ip)\\b|\\b(address|ip)\\b.{0,30}\\b(tftp"
			+ "|server)\\b|\\badresse\\b.{0,30}\\b(tftp|server|serveur)\\b");
	private static final Pattern KEYED = Pattern.compile("(?iU)\\b(enter|type|key in|confirm|eingeben|entrez|saisissez)\\b");
	private static final Pattern EACH = Pattern.compile("(?iU)\\b(each|every|jede[nrms]?|chaque|chacun)\\b");
	private static final Pattern IN_CATALOG = Pattern.compile("[\\d*#EM]+");

	private final String text;
	private final List<String> doubts = new ArrayList<>();

	Answers(String text) {
		this.text = text;
	}

	List<String> doubts() {
		return doubts;
	}

	List<DraftAnswer> read() {
		if (SERVER.matcher(text).find() && KEYED.matcher(text).find()) {
			return List.of(new DraftAnswer("{tftp}E", "the address of the TFTP server", Choice.ALWAYS));
		}
		List<DraftAnswer> known = Keys.in(text).stream().filter(this::isKnown).map(Answers::answer).toList();
		List<DraftAnswer> choices = known.stream().filter(answer -> answer.keys().matches("\\d") && !answer.meaning().isEmpty()).toList();
		return choices.size() > 1 ? eachWithRest(choices, known) : sequence(known);
	}

	private boolean isKnown(Press press) {
		boolean known = IN_CATALOG.matcher(signs(press.keys())).matches();
		if (!known) {
			doubts.add("the key " + press.keys() + " has no sign in the catalog");
		}
		return known;
	}

	private static DraftAnswer answer(Press press) {
		return new DraftAnswer(signs(press.keys()), press.meaning(), choice(press.meaning()));
	}

	private static String signs(String keys) {
		return keys.replace("Enter", "E").replace("Menu", "M").replace("OK", "E").replace(" ", "");
	}

	/** Alternatives, each followed by what comes after all of them. */
	private List<DraftAnswer> eachWithRest(List<DraftAnswer> choices, List<DraftAnswer> known) {
		int last = known.indexOf(choices.getLast());
		String rest = String.join("", known.subList(last + 1, known.size()).stream().map(DraftAnswer::keys).toList());
		if (!rest.isEmpty() && EACH.matcher(text).find()) {
			doubts.add("how often " + rest.replace("E", "Enter") + " is to be pressed is not said");
		}
		return choices.stream().map(answer -> new DraftAnswer(answer.keys() + rest, answer.meaning(), answer.choice())).toList();
	}

	private List<DraftAnswer> sequence(List<DraftAnswer> known) {
		if (known.isEmpty()) {
			return List.of();
		}
		if (known.size() > 1) {
			doubts.add("its keys were put together in the order of the text; look whether all are pressed");
		}
		String keys = String.join("", known.stream().map(DraftAnswer::keys).toList());
		String meaning = String.join(", ", known.stream().map(DraftAnswer::meaning).filter(words -> !words.isEmpty()).toList());
		return List.of(new DraftAnswer(keys, meaning.isEmpty() ? "as the article says" : meaning, Choice.ALWAYS));
	}

	private static Choice choice(String meaning) {
		String words = meaning.toLowerCase(Locale.ROOT);
		if (words.contains("dhcp")) {
			return Choice.DHCP;
		}
		if (words.contains("static") || words.contains("statisch") || words.contains("fixe")) {
			return Choice.STATIC;
		}
		if (words.contains("boot code only") || words.contains("only the boot code")) {
			return Choice.BOOT_CODE_ONLY;
		}
		return words.contains("application") || words.contains("also") && words.contains("firmware") ? Choice.WITH_APPLICATION : Choice.ALWAYS;
	}
}
