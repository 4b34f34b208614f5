/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.fieldbench.session.practice.PracticeSession;

/** Lets someone at a terminal work a virtual phone: a line of keys or words, then what came of it. */
final class PracticeTerminal {

	private static final Pattern KEYS = Pattern.compile("[0-9*#]+");
	private static final Pattern PERCENT = Pattern.compile("(\\d{1,2}|100)%?");
	private static final String HELP = """
			  keys       **3 enter, 1, 127*0*0*1 enter, menu
			  serve      serves the firmware bundle over TFTP on this computer
			  pull       pulls the phone's plug; "pull 50" does so when half of the boot code is written
			  plug       plugs the phone in again
			  reboot     both, one after the other
			  wait       lets time pass, like an empty line
			  steps      lists the steps and where you stand
			  quit       puts the phone away
			""";

	private final PracticeSession session;
	private final PracticeStory story;
	private final BufferedReader input;
	private final PrintStream out;

	PracticeTerminal(PracticeSession session, PracticeStory story, BufferedReader input, PrintStream out) {
		this.session = session;
		this.story = story;
		this.input = input;
		this.out = out;
	}

	/** @return whether it was practised to the end, and with success */
	boolean run() throws IOException {
		story.tell(session.state());
		for (String line = next(); line != null && !line.equals("quit"); line = next()) {
			act(line);
			settle();
			story.tell(session.state());
			if (session.state().summary().isPresent()) {
				story.end(session.state().summary().get());
				return session.state().summary().get().passed();
			}
		}
		out.println("\nYou stopped before the end.");
		return false;
	}

	private String next() throws IOException {
		out.print("> ");
		out.flush();
		String line = input.readLine();
		return line == null ? null : line.strip().toLowerCase(Locale.ROOT);
	}

	private void act(String line) throws IOException {
		if (line.isEmpty()) {
			session.passTime();
			return;
		}
		List<String> words = List.of(line.split("\\s+"));
		if (words.get(0).equals("pull") && words.size() == 2 && PERCENT.matcher(words.get(1)).matches()) {
			story.pullAt(session, Integer.parseInt(words.get(1).replace("%", "")));
			return;
		}
		for (String word : words) {
			act(line, word);
		}
	}

	private void act(String line, String word) throws IOException {
		switch (word) {
		case "enter", "e" -> session.press('E');
		case "menu", "m" -> session.press('M');
		case "serve" -> session.serve();
		case "pull" -> session.pullPlug();
		case "plug" -> session.plugIn();
		case "reboot" -> {
			session.pullPlug();
			session.plugIn();
		}
		case "wait" -> session.passTime();
		case "steps" -> story.steps(session.state());
		case "help" -> out.print(HELP);
		default -> keys(line, word);
		}
	}

	private void keys(String line, String word) {
		if (KEYS.matcher(word).matches()) {
			word.chars().forEach(key -> session.press((char) key));
		} else {
			out.println("\"" + line + "\": there is no key or word \"" + word + "\". \"help\" lists them.");
		}
	}

	/** A phone that hears no key needs nobody who waits for it. */
	private void settle() {
		while (session.state().phone().working()) {
			session.passTime();
		}
	}
}
