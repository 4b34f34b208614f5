/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.cli.internal.text.Texts;
import org.fieldbench.tftp.ServerSettings;
import org.fieldbench.tftp.client.SelfTest;
import org.fieldbench.tftp.client.SelfTestReading;
import org.fieldbench.tftp.client.SelfTestReading.Outcome;
import org.fieldbench.tftp.client.SelfTestReading.Reader;

/** What a self test says, to people and to programs. */
final class SelfTestText {

	private final SelfTest test;
	private final SelfTest.Expected expected;
	private final List<SelfTestReading> readings;

	SelfTestText(SelfTest test, SelfTest.Expected expected, List<SelfTestReading> readings) {
		this.test = test;
		this.expected = expected;
		this.readings = List.copyOf(readings);
	}

	private boolean passed() {
		return readings.stream().noneMatch(reading -> reading.outcome() == Outcome.FAILED);
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(
				"File: " + Texts.safe(test.name()) + ", " + Texts.bytes(expected.size()) + "\nSHA-256: " + expected.sha256() + "\n\n");
		Table table = new Table(2).row("SERVER", "MODE", "CLIENT", "RESULT");
		readings.forEach(reading -> table.row(place(reading), mode(reading), reader(reading.reader()), result(reading)));
		text.append(table);
		text.append(passed() ? "\nPassed.\n" : "\nFailed.\n");
		list(text, "What this proves:", proves());
		list(text, "What it does not prove:", provesNot());
		return text.toString();
	}

	private static void list(StringBuilder text, String title, List<String> sentences) {
		text.append(title).append('\n');
		sentences.forEach(sentence -> text.append("- ").append(Texts.wrap(sentence, 2)).append('\n'));
	}

	private static String place(SelfTestReading reading) {
		InetAddress address = reading.server().getAddress();
		String host = address.getHostAddress();
		return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + reading.server().getPort();
	}

	private static String mode(SelfTestReading reading) {
		return reading.singlePort() ? "single port" : "standard";
	}

	private static String reader(Reader reader) {
		return switch (reader) {
			case OURS -> "ours";
			case COMMONS_NET -> "Commons Net";
		};
	}

	private static String result(SelfTestReading reading) {
		return switch (reading.outcome()) {
			case PASSED -> "passed: " + Texts.time(reading.elapsed()) + ", " + Texts.rate(rate(reading));
			case FAILED -> "FAILED: " + Texts.safe(reading.note());
			case LEFT_OUT -> "left out: " + Texts.safe(reading.note());
		};
	}

	private static double rate(SelfTestReading reading) {
		return reading.bytes() / Math.max(1e-9, reading.elapsed().toNanos() / 1e9);
	}

	private List<String> proves() {
		if (!passed()) {
			return List.of("Something on this computer keeps the server from working, or the file changed meanwhile. The lines above say what.");
		}
		return List.of("The server works on this computer, in both modes, and hands the file out whole: every hash is right.",
				"So says also a client that shares no code with it.");
	}

	private List<String> provesNot() {
		List<String> sentences = new ArrayList<>();
		sentences.add("That a phone gets through. What this computer reads from its own address passes neither its firewall nor its "
				+ "network cable. To test the way, read the file from another computer: fieldbench get ADDRESS NAME.");
		if (test.port() != ServerSettings.STANDARD_PORT) {
			sentences.add("That port " + ServerSettings.STANDARD_PORT + ", where phones ask, is free and allowed: this test took another. "
					+ "Try it with --port " + ServerSettings.STANDARD_PORT + ".");
		}
		if (test.addresses().stream().allMatch(InetAddress::isLoopbackAddress)) {
			sentences.add("Anything about a network: only the loopback address was tried.");
		}
		return sentences;
	}

	Map<String, Object> facts() {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("name", test.name());
		facts.put("bytes", expected.size());
		facts.put("sha256", expected.sha256());
		facts.put("passed", passed());
		facts.put("readings", readings.stream().map(SelfTestText::facts).toList());
		facts.put("proves", proves());
		facts.put("doesNotProve", provesNot());
		return facts;
	}

	private static Map<String, Object> facts(SelfTestReading reading) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("address", reading.server().getAddress().getHostAddress());
		facts.put("port", reading.server().getPort());
		facts.put("singlePort", reading.singlePort());
		facts.put("client", reader(reading.reader()));
		facts.put("outcome", reading.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' '));
		facts.put("bytes", reading.bytes());
		facts.put("milliseconds", reading.elapsed().toMillis());
		facts.put("note", reading.note().isEmpty() ? null : reading.note());
		return facts;
	}
}
