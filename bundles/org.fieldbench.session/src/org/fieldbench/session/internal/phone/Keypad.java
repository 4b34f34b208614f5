/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.session.internal.phone;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.fieldbench.catalog.Transition;
import org.fieldbench.tftp.KeypadAddress;

/** What was typed on one screen, and the TFTP address that was keyed in. */
public final class Keypad {

	private static final char ENTER = 'E';
	private static final Pattern ADDRESS = Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\*(?!$)|$)){4}");

	private final StringBuilder typed = new StringBuilder();
	private final StringBuilder ignored = new StringBuilder();
	private String keyedAddress = "";

	/** @return the transition that this key completes */
	public Optional<Transition> press(char key, List<Transition> transitions) {
		List<Transition> byKey = transitions.stream().filter(transition -> transition.getKeys() != null).toList();
		typed.append(key);
		for (Transition transition : byKey) {
			if (completes(transition)) {
				return Optional.of(transition);
			}
		}
		// A wrong key does not spoil the right ones that follow: the oldest keys fall out until the rest can become something.
		while (!typed.isEmpty() && byKey.stream().noneMatch(this::begins)) {
			ignore(typed.charAt(0));
			typed.deleteCharAt(0);
		}
		return Optional.empty();
	}

	/** Notes a key that did nothing. */
	public void ignore(char key) {
		ignored.append(key);
	}

	public void clear() {
		typed.setLength(0);
	}

	/** @return the keys that may still become an answer */
	public String typed() {
		return typed.toString();
	}

	/** @return the TFTP address last keyed in, with periods; empty before */
	public String address() {
		return KeypadAddress.toAddress(keyedAddress);
	}

	/** @return the address as the display shows it: what is being typed, else what was keyed in before */
	public String shown() {
		return KeypadAddress.toAddress(typed.isEmpty() ? keyedAddress : typed.toString());
	}

	public String ignored() {
		return ignored.toString();
	}

	private boolean completes(Transition transition) {
		return transition.isInput() ? takesAddress() : typed.toString().equals(transition.getKeys());
	}

	/** Enter alone confirms the address that is shown already. */
	private boolean takesAddress() {
		if (typed.charAt(typed.length() - 1) != ENTER) {
			return false;
		}
		String keyed = typed.length() == 1 ? keyedAddress : typed.substring(0, typed.length() - 1);
		if (!ADDRESS.matcher(keyed).matches()) {
			return false;
		}
		keyedAddress = keyed;
		return true;
	}

	private boolean begins(Transition transition) {
		return transition.isInput() ? typed.chars().allMatch(key -> key == '*' || Character.isDigit(key))
				: transition.getKeys().startsWith(typed.toString());
	}
}
