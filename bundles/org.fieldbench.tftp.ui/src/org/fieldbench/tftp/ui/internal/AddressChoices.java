/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp.ui.internal;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.fieldbench.tftp.LocalAddress;
import org.fieldbench.tftp.LocalAddress.Hint;
import org.fieldbench.tftp.LocalAddresses;

/** What the address combo offers: all interfaces first, then each IPv4 address, since keypads take no other. */
public final class AddressChoices {

	private static final Map<Hint, String> WORDS = Map.of(Hint.LOOPBACK, "this computer only", Hint.VIRTUAL, "virtual or VPN",
			Hint.WIRELESS, "Wi-Fi", Hint.LINK_LOCAL, "no DHCP answer");

	private AddressChoices() {
	}

	/** Asks the system, which may take a moment. */
	public static List<AddressChoice> now() {
		try {
			return of(LocalAddresses.list());
		} catch (IOException e) {
			ILog.of(AddressChoices.class).warn("The addresses of this computer cannot be listed.", e);
			return of(List.of());
		}
	}

	/** @param addresses best first */
	public static List<AddressChoice> of(List<LocalAddress> addresses) {
		List<LocalAddress> keyable = addresses.stream().filter(one -> one.address() instanceof Inet4Address).toList();
		List<AddressChoice> choices = new ArrayList<>();
		choices.add(new AddressChoice("All interfaces", wildcard(), reachable(keyable)));
		keyable.forEach(one -> choices.add(new AddressChoice(label(one), one.address(), List.of(one.address()))));
		return List.copyOf(choices);
	}

	private static List<InetAddress> reachable(List<LocalAddress> addresses) {
		List<InetAddress> likely = addresses.stream()
				.filter(one -> !one.hints().contains(Hint.LOOPBACK) && !one.hints().contains(Hint.VIRTUAL))
				.map(LocalAddress::address).toList();
		return likely.isEmpty() ? addresses.stream().limit(1).map(LocalAddress::address).toList() : likely;
	}

	private static String label(LocalAddress one) {
		String hints = one.hints().stream().sorted().map(WORDS::get).collect(Collectors.joining(", "));
		return one.text() + "  " + one.adapterText() + (hints.isEmpty() ? "" : " (" + hints + ")");
	}

	private static InetAddress wildcard() {
		return new InetSocketAddress(0).getAddress();
	}
}
