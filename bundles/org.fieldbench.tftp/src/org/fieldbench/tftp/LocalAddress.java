/*
 * Copyright (c) 2026 the founders of Fieldbench.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.fieldbench.tftp;

import java.net.InetAddress;
import java.util.Set;

/**
 * An address of this computer, with what its adapter's name lets guess.
 *
 * @param address may be IPv4 or IPv6
 * @param adapter the system's short name, e.g. {@code eth0}
 * @param adapterText the adapter's name for people; the short name where the system has no other
 * @param prefixLength bits of the subnet, e.g. 24 for 255.255.255.0
 * @param hints why a phone may not reach it; empty for a likely wired adapter
 */
public record LocalAddress(InetAddress address, String adapter, String adapterText, int prefixLength, Set<Hint> hints) {

	/** What is special about an address; wireless and virtual are guessed from the adapter's name. */
	public enum Hint {
		/** Only this computer itself reaches it. */
		LOOPBACK,
		/** A VPN or a virtual machine's adapter: phones are seldom behind it. */
		VIRTUAL,
		/** Wi-Fi: firmware should be served by cable (AltiGen knowledge base 1142). */
		WIRELESS,
		/** Made up by the computer, since no DHCP server answered (169.254.x.x, fe80::). */
		LINK_LOCAL
	}

	public LocalAddress {
		hints = Set.copyOf(hints);
	}

	/** @return the address without a zone, e.g. {@code 10.0.1.5} */
	public String text() {
		String text = address.getHostAddress();
		int zone = text.indexOf('%');
		return zone < 0 ? text : text.substring(0, zone);
	}

	/** @return as keyed in on a phone, e.g. {@code 10*0*1*5} */
	public String keypad() {
		return KeypadAddress.of(text());
	}
}
