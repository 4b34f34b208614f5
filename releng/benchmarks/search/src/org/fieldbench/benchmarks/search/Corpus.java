/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Articles that look like a support desk's: the same ones each time. The words are made of syllables, as often as words of a language are. */
final class Corpus {

	private static final int WORDS = 275;
	private static final int VOCABULARY = 40_000;
	private static final int TITLE = 7;
	private static final int WITH_ATTACHMENT = 20;
	private static final int OTHER_SCRIPT = 10;
	private static final String[] SYLLABLES = ("ba co di fe gu ha in jo ka le mi no or pe ra sti tu vo ze re de ment er ing al net ped con ter pro ver sion "
			+ "flash boot code phone power serv vlan han tro ble set mode").split(" ");
	private static final String[] TAGS = { "power", "boot code", "network", "handset", "display", "licence", "upgrade", "safe mode" };
	private static final String[] STATES = { "approved", "approved", "approved", "approved", "draft", "pending", "featured", "expired" };
	private static final String[] OTHERS = { "\u96FB\u8A71\u6A5F\u304C\u8D77\u52D5\u3057\u307E\u305B\u3093",
			"\u0422\u0435\u043B\u0435\u0444\u043E\u043D \u043D\u0435 \u0437\u0430\u0433\u0440\u0443\u0436\u0430\u0435\u0442\u0441\u044F",
			"\u0627\u0644\u0647\u0627\u062A\u0641 \u0644\u0627 \u064A\u0639\u0645\u0644", "\u0E42\u0E17\u0E23\u0E28\u0E31\u0E1E\u0E17\u0E4C\u0E44\u0E21\u0E48\u0E17\u0E33\u0E07\u0E32\u0E19" };

	private final Random random = new Random(212);
	private final List<String> vocabulary = new ArrayList<>();

	Corpus() {
		java.util.Set<String> words = new java.util.LinkedHashSet<>();
		while (words.size() < VOCABULARY) {
			words.add(random.ints(1 + random.nextInt(4), 0, SYLLABLES.length).mapToObj(i -> SYLLABLES[i]).collect(Collectors.joining()));
		}
		vocabulary.addAll(words);
	}

	/** @return a word; the nth is about 1/n as frequent as the first */
	private String word() {
		return vocabulary.get((int) Math.min(VOCABULARY - 1, Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1));
	}

	private String words(int number) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < number; i++) {
			text.append(i == 0 ? "" : i % 60 == 0 ? ".\n\n" : " ").append(word());
		}
		return text.toString();
	}

	/** Writes the articles, unless they are there. */
	void write(Path articles, int number) throws IOException {
		Path done = articles.resolveSibling("corpus-" + number);
		if (Files.exists(done)) {
			return;
		}
		for (int i = 0; i < number; i++) {
			Path folder = Files.createDirectories(articles.resolve(String.valueOf(1000 + i)));
			Files.writeString(folder.resolve("article.md"), article(i));
			if (i % WITH_ATTACHMENT == 0) {
				Files.createDirectories(folder.resolve("attachments"));
				Files.writeString(folder.resolve("attachments/server.log"), "marker" + i + " " + words(200));
			}
		}
		Files.createFile(done);
	}

	private String article(int i) {
		String other = i % OTHER_SCRIPT == 0 ? "\n\n" + OTHERS[i / OTHER_SCRIPT % OTHERS.length] + "\n" : "\n";
		return "---\nid: " + (1000 + i) + "\ntitle: " + words(TITLE) + "\nstate: " + STATES[i % STATES.length] + "\nsource: Benchmark\nmodels:\n  - IP7" + i % 40
				+ "\ntags:\n  - " + TAGS[i % TAGS.length] + "\n---\n" + words(WORDS) + "." + other;
	}

	/** @return questions, in which words of all frequencies occur */
	List<String> questions(int number) {
		Random choice = new Random(17);
		List<String> questions = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			String one = any(choice);
			String two = any(choice);
			questions.add(switch (i % 10) {
			case 0 -> one;
			case 1, 2, 3 -> one + " " + two;
			case 4 -> '"' + one + " " + two + '"';
			case 5 -> one + " -" + two;
			case 6 -> one + " tag:power";
			case 7 -> one + " " + two + " state:draft";
			case 8 -> one + two.charAt(0) + "q" + two.substring(1);
			default -> OTHERS[i / 10 % OTHERS.length].substring(0, 2 + i / 10 % 3);
			});
		}
		return questions;
	}

	private String any(Random choice) {
		return vocabulary.get((int) Math.min(VOCABULARY - 1, Math.exp(choice.nextDouble() * Math.log(VOCABULARY)) - 1));
	}
}
