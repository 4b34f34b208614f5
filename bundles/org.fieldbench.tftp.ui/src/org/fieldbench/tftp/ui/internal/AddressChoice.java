/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Collectors;

import org.fieldbench.tftp.KeypadAddress;

/**
 * An address on which the server can listen.
 *
 * @param label for the user
 * @param address where to listen; the wildcard address for all interfaces
 * @param reachable the addresses that a phone can key in to reach it, best first
 */
public record AddressChoice(String label, InetAddress address, List<InetAddress> reachable) {

	private static final int SHOWN = 3;

	public AddressChoice {
		reachable = List.copyOf(reachable);
	}

	/** @return what to key in on the phone; several when the server listens on several interfaces */
	public String keypad() {
		return reachable.stream().limit(SHOWN).map(KeypadAddress::of).collect(Collectors.joining("   "));
	}

	/** @return how it is remembered */
	public String key() {
		return address.getHostAddress();
	}
}
