/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InterfaceAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.fieldbench.tftp.LocalAddress.Hint;
import org.fieldbench.tftp.internal.AdapterHints;

/** The addresses at which phones may reach this computer. */
public final class LocalAddresses {

	/** IPv4 before IPv6, since phones' keypads take only that; then by what speaks against an address. */
	static final Comparator<LocalAddress> BEST_FIRST = Comparator.<LocalAddress>comparingInt(LocalAddresses::drawbacks)
			.thenComparing(LocalAddress::adapter).thenComparing(LocalAddress::text);

	private LocalAddresses() {
	}

	/**
	 * @return the addresses of all adapters that are up, the best candidate for a phone to be told first, loopback last
	 * @throws IOException if the system does not tell
	 */
	public static List<LocalAddress> list() throws IOException {
		List<LocalAddress> all = new ArrayList<>();
		for (NetworkInterface adapter : NetworkInterface.networkInterfaces().toList()) {
			if (adapter.isUp()) {
				add(adapter, all);
			}
		}
		all.sort(BEST_FIRST);
		return List.copyOf(all);
	}

	private static void add(NetworkInterface adapter, List<LocalAddress> all) throws IOException {
		String text = adapter.getDisplayName() == null ? adapter.getName() : adapter.getDisplayName();
		for (InterfaceAddress address : adapter.getInterfaceAddresses()) {
			all.add(new LocalAddress(address.getAddress(), adapter.getName(), text, address.getNetworkPrefixLength(),
					AdapterHints.of(address.getAddress(), adapter.getName(), text)));
		}
	}

	private static int drawbacks(LocalAddress address) {
		int sum = address.address() instanceof Inet4Address ? 0 : 4;
		for (Hint hint : address.hints()) {
			sum += switch (hint) {
				case WIRELESS -> 1;
				case VIRTUAL -> 8;
				case LINK_LOCAL -> 16;
				case LOOPBACK -> 32;
			};
		}
		return sum;
	}
}
