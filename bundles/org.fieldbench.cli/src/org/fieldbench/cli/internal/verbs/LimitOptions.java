/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.util.ArrayList;
import java.util.List;

import org.fieldbench.tftp.AccessRule;
import org.fieldbench.tftp.AccessRules;
import org.fieldbench.tftp.Limits;
import org.fieldbench.tftp.RollOver;
import org.fieldbench.tftp.text.ByteSize;

import picocli.CommandLine.Option;

/** Who may do what, and how much at once. */
final class LimitOptions {

	@Option(names = "--access", paramLabel = "RULE", description = {
			"Who may do what, e.g. \"allow 192.168.1.0/24 read\". Repeatable;", "the first that fits decides." })
	private List<String> access;

	@Option(names = "--deny", paramLabel = "CLIENTS", description = "Refuse these, e.g. 10.0.0.5 or \"all write\". After --access.")
	private List<String> deny;

	@Option(names = "--allow", paramLabel = "CLIENTS", description = "Serve these and no others, e.g. 192.168.1.0/24. After --deny.")
	private List<String> allow;

	@Option(names = "--max-transfers", paramLabel = "N", description = "Most transfers at once. Standard: 2000.")
	private int transfers = Limits.STANDARD.transfers();

	@Option(names = "--max-per-client", paramLabel = "N", description = "Most transfers at once for one address. Standard: 2000.")
	private int perClient = Limits.STANDARD.transfersPerClient();

	@Option(names = "--rate", paramLabel = "BYTES", description = "Most bytes a second, all transfers together, e.g. 500k or 10M.")
	private String rate;

	@Option(names = "--rollover", paramLabel = "WHAT", defaultValue = "0", description = {
			"What follows block 65535: 0, 1 or never. Standard: ${DEFAULT-VALUE}." })
	private String rollOver;

	AccessRules access() {
		List<AccessRule> rules = new ArrayList<>(OptionValues.parseAll("--access", access, AccessRule::parse));
		rules.addAll(OptionValues.parseAll("--deny", deny, clients -> AccessRule.parse("deny " + clients)));
		rules.addAll(OptionValues.parseAll("--allow", allow, clients -> AccessRule.parse("allow " + clients)));
		return new AccessRules(rules);
	}

	Limits limits() {
		OptionValues.parse("--max-transfers", String.valueOf(transfers), LimitOptions::atLeastOne);
		OptionValues.parse("--max-per-client", String.valueOf(perClient), LimitOptions::atLeastOne);
		return new Limits(transfers, perClient, rate == null ? 0 : OptionValues.parse("--rate", rate, ByteSize::parse));
	}

	RollOver rollOver() {
		return OptionValues.parse("--rollover", rollOver, text -> switch (text) {
		case "0" -> RollOver.TO_ZERO;
		case "1" -> RollOver.TO_ONE;
		case "never" -> RollOver.NEVER;
		default -> throw new IllegalArgumentException("write 0, 1 or never.");
		});
	}

	private static int atLeastOne(String text) {
		int number = Integer.parseInt(text);
		if (number < 1) {
			throw new IllegalArgumentException("give a number from 1.");
		}
		return number;
	}
}
