/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.cli.internal.verbs;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.fieldbench.cli.internal.text.Table;
import org.fieldbench.tftp.LocalAddress;
import org.fieldbench.tftp.LocalAddress.Hint;
import org.fieldbench.tftp.LocalAddresses;

/** The addresses that an engineer may key in on a phone. */
final class AddressText {

	private AddressText() {
	}

	/** @param bound the address that the server listens on, or the one that stands for all */
	static String of(InetAddress bound) {
		try {
			return table(LocalAddresses.list().stream()
					.filter(address -> bound.isAnyLocalAddress() ? usable(address) : bound.equals(address.address())).toList());
		} catch (IOException e) {
			return "\nThe addresses of this computer cannot be listed (" + e.getMessage() + "). Look them up in the system.\n";
		}
	}

	static String table(List<LocalAddress> addresses) {
		if (addresses.isEmpty()) {
			return "\nThis computer has no network address that a phone could reach. Plug in the network cable.\n";
		}
		Table table = new Table(2).row("ADDRESS", "KEY IN", "ADAPTER", "");
		addresses.forEach(address -> table.row(address.text(), keys(address), address.adapterText(), hints(address.hints())));
		return "\nAddresses to tell a phone, the likeliest first:\n" + table;
	}

	private static boolean usable(LocalAddress address) {
		return !address.hints().contains(Hint.LOOPBACK) && address.text().indexOf(':') < 0;
	}

	private static String keys(LocalAddress address) {
		return address.text().indexOf(':') < 0 ? address.keypad() : "-";
	}

	private static String hints(Set<Hint> hints) {
		return new TreeSet<>(hints).stream().map(AddressText::words).collect(Collectors.joining("; "));
	}

	private static String words(Hint hint) {
		return switch (hint) {
		case LOOPBACK -> "only this computer reaches it";
		case VIRTUAL -> "virtual or VPN, phones are seldom behind it";
		case WIRELESS -> "Wi-Fi, use a cable for firmware";
		case LINK_LOCAL -> "made up by this computer: no DHCP server answered";
		};
	}
}
