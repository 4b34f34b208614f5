/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.benchmarks.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

/** Articles that look like field alerts: headings, steps with keys and displays, a warning, a table, and a picture in every fifth. The same ones each time. */
final class Corpus {

	private static final int FIRST = 1000;
	private static final int WITH_PICTURE = 5;
	private static final String[] WORDS = ("the phone boot code server power a reset press display version update after before network address adapter "
			+ "is set to and of in it holds shows again wait while write cable port switch vlan menu number until light").split(" ");

	private final Random random = new Random(212);

	private Corpus() {
	}

	/** @return the ids, as many as there are articles */
	static List<String> write(Path articles, int number) throws IOException {
		Corpus corpus = new Corpus();
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			Path folder = Files.createDirectories(articles.resolve(String.valueOf(FIRST + i)));
			Files.writeString(folder.resolve("article.md"), corpus.article(i));
			if (i % WITH_PICTURE == 0) {
				picture(Files.createDirectories(folder.resolve("attachments")).resolve("screen.png"), i);
			}
			ids.add(folder.getFileName().toString());
		}
		return ids;
	}

	private String article(int i) {
		StringBuilder text = new StringBuilder("---\nid: " + (FIRST + i) + "\ntitle: " + sentence(6) + "\nstate: approved\nsource: Benchmark\nmodels:\n  - IP71" + i % 10
				+ "\ntags:\n  - power\n---\n# Overview\n\n" + paragraph() + "\n\n> **Warning:** " + sentence(14) + "\n\n" + table() + "\n\n# Steps\n\n");
		for (int step = 1; step <= 15; step++) {
			text.append(step).append(". ").append(sentence(18)).append(" Press `**4742").append(step % 10).append("`; the display shows \u201cBOOT ").append(step).append("\u201d.\n");
		}
		text.append(i % WITH_PICTURE == 0 ? "\n![The screen](attachments/screen.png)\n" : "").append("\n# Afterwards\n\n").append(paragraph()).append("\n\n").append(paragraph()).append('\n');
		return text.toString();
	}

	private String table() {
		StringBuilder table = new StringBuilder("| model | boot code | volts |\n| --- | --- | ---: |\n");
		for (int row = 0; row < 6; row++) {
			table.append("| IP7").append(row).append("0 | ").append(sentence(3)).append(" | ").append(random.nextInt(60)).append(" |\n");
		}
		return table.toString();
	}

	private String paragraph() {
		return random.ints(6, 8, 20).mapToObj(this::sentence).collect(Collectors.joining(" "));
	}

	private String sentence(int words) {
		String text = random.ints(words, 0, WORDS.length).mapToObj(word -> WORDS[word]).collect(Collectors.joining(" "));
		return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
	}

	private static void picture(Path file, int i) throws IOException {
		BufferedImage picture = new BufferedImage(480, 270, BufferedImage.TYPE_INT_RGB);
		Graphics2D brush = picture.createGraphics();
		for (int x = 0; x < 480; x += 10) {
			brush.setColor(new Color(x * 255 / 480, i * 37 % 256, 128));
			brush.fillRect(x, 0, 10, 270);
		}
		brush.dispose();
		ImageIO.write(picture, "png", file.toFile());
	}
}
