/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Lets clients do something or forbids it.
 *
 * @param allow whether it lets them
 * @param clients whom it is about
 * @param operations what it is about
 */
public record AccessRule(boolean allow, Subnet clients, Set<Operation> operations) {

	public AccessRule {
		operations = Set.copyOf(operations);
	}

	/**
	 * @param text {@code allow} or {@code deny}, an address or subnet or {@code all}, and optionally {@code read} or
	 *             {@code write}, e.g. {@code allow 192.168.1.0/24 read}
	 * @throws IllegalArgumentException whose message is a sentence for the user
	 */
	public static AccessRule parse(String text) {
		String[] words = text.strip().toLowerCase(Locale.ROOT).split("[\\s,]+");
		boolean known = words[0].equals("allow") || words[0].equals("deny");
		if (!known || words.length < 2 || words.length > 3) {
			throw new IllegalArgumentException('"' + text + "\" is no access rule: write e.g. \"allow 192.168.1.0/24\" or \"deny all write\".");
		}
		return new AccessRule(words[0].equals("allow"), Subnet.parse(words[1]), operations(text, words));
	}

	private static Set<Operation> operations(String text, String[] words) {
		if (words.length == 2) {
			return EnumSet.allOf(Operation.class);
		}
		return switch (words[2]) {
			case "read" -> EnumSet.of(Operation.READ);
			case "write" -> EnumSet.of(Operation.WRITE);
			default -> throw new IllegalArgumentException('"' + text + "\": after the address comes read, write or nothing.");
		};
	}

	@Override
	public String toString() {
		String what = operations.size() > 1 ? "" : ' ' + operations.iterator().next().name().toLowerCase(Locale.ROOT);
		return (allow ? "allow " : "deny ") + clients + what;
	}
}
